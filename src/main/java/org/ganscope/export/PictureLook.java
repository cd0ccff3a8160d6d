package org.ganscope.export;

/**
 * How a picture of a run looks.
 *
 * @param width in pixels
 * @param height in pixels
 * @param isDark whether light text is on a dark background
 * @param isStageAlone whether only the stage is drawn, with the verdict above it
 */
public record PictureLook(int width, int height, boolean isDark, boolean isStageAlone) {
    /** The whole window at its first size, in the light theme. */
    public static final PictureLook USUAL = new PictureLook(1280, 800, false, false);
}
