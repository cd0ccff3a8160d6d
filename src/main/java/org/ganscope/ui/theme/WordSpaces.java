package org.ganscope.ui.theme;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Widens the word spaces of the program's font. They are 0.2 em wide; JavaFX moves each grey-scale
 * letter to a whole pixel, so that in text of 14 pixels 2.8 become 2 and words run together ("Ring
 * of8"). Only the copy in memory is changed: the licence reserves the name for the unchanged font.
 */
final class WordSpaces {
    /** The width of the space and the no-break space, in em: 0.3 begins to look like two. */
    static final double WORD = 0.26;

    private static final int UNITS_PER_EM = 18;
    private static final int LONG_METRICS = 34;
    private static final int METRIC = 4;

    private final ByteBuffer font;

    private WordSpaces(ByteBuffer font) {
        this.font = font;
    }

    /**
     * The same font with wider word spaces.
     *
     * @param trueType a font file, not modified
     * @throws IllegalArgumentException if it lacks a table or one of the spaces
     */
    static byte[] widened(byte[] trueType) {
        byte[] copy = trueType.clone();
        WordSpaces spaces = new WordSpaces(ByteBuffer.wrap(copy));
        spaces.widen(' ', WORD);
        spaces.widen('\u00a0', WORD);
        return copy;
    }

    private void widen(char space, double em) {
        int glyph = glyph(space);
        if (glyph >= unsigned(table("hhea") + LONG_METRICS)) {
            throw new IllegalArgumentException("no width for glyph " + glyph);
        }
        double unit = unsigned(table("head") + UNITS_PER_EM);
        font.putShort(table("hmtx") + METRIC * glyph, (short) Math.round(em * unit));
    }

    /** The beginning of a table. */
    private int table(String tag) {
        for (int i = 0; i < unsigned(4); i++) {
            int entry = 12 + 16 * i;
            byte[] name = new byte[4];
            font.get(entry, name);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    /** The number of a character's glyph, from a map of format 4. */
    private int glyph(char character) {
        int maps = table("cmap");
        for (int i = 0; i < unsigned(maps + 2); i++) {
            int map = maps + font.getInt(maps + 8 + 8 * i);
            if (unsigned(map) == 4) {
                return glyph(map, character);
            }
        }
        throw new IllegalArgumentException("no map of characters in format 4");
    }

    /** Segments of characters: their ends, a gap, their starts, shifts and offsets of glyphs. */
    private int glyph(int map, char character) {
        int bytes = unsigned(map + 6);
        int segment = map + 14;
        while (unsigned(segment) < character) {
            segment += 2;
        }
        int start = segment + bytes + 2;
        int shift = start + bytes;
        int offset = shift + bytes;
        int glyph = unsigned(shift);
        if (unsigned(offset) == 0) {
            glyph += character;
        } else {
            int at = offset + unsigned(offset) + 2 * (character - unsigned(start));
            glyph += unsigned(at);
        }
        if (unsigned(start) > character) {
            throw new IllegalArgumentException("no glyph for character " + (int) character);
        }
        return glyph & 0xFFFF;
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
