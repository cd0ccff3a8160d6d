package org.ganscope.ui.raster;

import java.util.Arrays;

/** Premultiplied ARGB pixels with blending and a record of the changed part. */
final class Pixels {
    private final int width;
    private final int height;
    private final int[] values;
    private final DirtyRectangle drawn = new DirtyRectangle();
    private final DirtyRectangle changed = new DirtyRectangle();

    Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        values = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The pixels themselves, row by row. */
    int[] values() {
        return values;
    }

    /** The part that has changed since the last call of {@link DirtyRectangle#reset()} on it. */
    DirtyRectangle changed() {
        return changed;
    }

    /** Makes everything transparent; costs only as much as was drawn since the last call. */
    void clear() {
        if (drawn.isEmpty()) {
            return;
        }
        for (int row = drawn.top(); row < drawn.bottom(); row++) {
            Arrays.fill(values, row * width + drawn.left(), row * width + drawn.right(), 0);
        }
        changed.add(drawn.left(), drawn.top(), drawn.right(), drawn.bottom());
        drawn.reset();
    }

    /** Records that pixels of this rectangle were blended. */
    void mark(int left, int top, int right, int bottom) {
        drawn.add(left, top, right, bottom);
        changed.add(left, top, right, bottom);
    }

    /** Blends a premultiplied colour over one pixel, of which it covers {@code cover}/255. */
    void blend(int pixel, int colour, int cover) {
        int source = cover == 255 ? colour : times(colour, cover);
        int through = 255 - (source >>> 24);
        values[pixel] = through == 0 ? source : source + times(values[pixel], through);
    }

    /** Blends a premultiplied colour over the pixels from…to of a row. */
    void blendRun(int from, int to, int source) {
        int through = 255 - (source >>> 24);
        if (through == 0) {
            Arrays.fill(values, from, to, source);
            return;
        }
        for (int pixel = from; pixel < to; pixel++) {
            int below = values[pixel];
            values[pixel] = below == 0 ? source : source + times(below, through);
        }
    }

    /** 0xAARRGGBB with the colour channels multiplied by alpha. */
    static int premultiply(int argb) {
        int alpha = argb >>> 24;
        return alpha << 24 | times(argb & 0xFFFFFF, alpha);
    }

    /** Each 8-bit channel of a colour times {@code factor}/255, rounded. */
    static int times(int colour, int factor) {
        int redBlue = (colour & 0xFF00FF) * factor + 0x800080;
        int alphaGreen = (colour >>> 8 & 0xFF00FF) * factor + 0x800080;
        redBlue = redBlue + (redBlue >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        alphaGreen = alphaGreen + (alphaGreen >>> 8 & 0xFF00FF) & 0xFF00FF00;
        return alphaGreen | redBlue;
    }
}
