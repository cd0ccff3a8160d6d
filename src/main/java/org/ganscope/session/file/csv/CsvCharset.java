package org.ganscope.session.file.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The encoding of a file's characters, and whether it is text at all. */
final class CsvCharset {
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The charset of spreadsheets without Unicode; contains ISO 8859-1. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A text may have one odd character in this many: a transmission error, a form feed. */
    private static final int COMMON = 200;

    private static final String PAPER = "%PDF-";

    private CsvCharset() {}

    /**
     * The encoding.
     *
     * @param bytes the first ones
     * @param most their number if the file continues, so that the last character may be cut off
     */
    static Charset of(byte[] bytes, int most) {
        if (bytes.length > 1
                && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF
                && (bytes[0] & 0xFF) >= 0xFE) {
            return StandardCharsets.UTF_16;
        }
        int even = zeros(bytes, 0);
        int odd = zeros(bytes, 1);
        if (4 * odd > bytes.length && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (4 * even > bytes.length && odd == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return isUtf8(bytes, bytes.length == most) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static int zeros(byte[] bytes, int from) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isUtf8(byte[] bytes, boolean isCut) {
        int end = bytes.length;
        while (end > 0 && isCut && bytes[end - 1] < 0 && bytes.length - end < 4) {
            end--;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether these are readable characters and not a picture, an archive or a binary document. */
    static boolean isText(String text) {
        long odd =
                text.chars()
                        .filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0 || c == '\uFFFD')
                        .count();
        return text.indexOf('\0') < 0
                && odd <= 1 + text.length() / COMMON
                && !text.startsWith(PAPER);
    }

    /** Skips a byte order mark, which would be read as a character. */
    static void skipMark(InputStream in, Charset charset) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            in.mark(3);
            byte[] first = in.readNBytes(3);
            if (!new String(first, charset).equals(BYTE_ORDER_MARK)) {
                in.reset();
            }
        }
    }
}
