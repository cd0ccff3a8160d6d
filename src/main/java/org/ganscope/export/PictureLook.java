package org.ganscope.export;

/**
 * How a picture of a run looks.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 * @param isDark whether light text is on a dark background
 * @param part what is drawn
 */
public record PictureLook(int width, int height, boolean isDark, PicturePart part) {
    /** The whole window at its first size, in the light theme. */
    public static final PictureLook USUAL = new PictureLook(1280, 800, false, PicturePart.WINDOW);
}
