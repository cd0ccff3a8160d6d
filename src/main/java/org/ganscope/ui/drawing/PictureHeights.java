package org.ganscope.ui.drawing;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

import org.ganscope.data.own.Drawing;
import org.ganscope.data.own.Picture;
import org.ganscope.text.InputException;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture as heights over the plane: its darkness if it is drawn on a light background, its
 * brightness if the background is dark. The whole picture is shown with its aspect ratio.
 */
final class PictureHeights {
    /** Larger pictures are scaled down while they are read. */
    private static final double MOST_PIXELS = 512;

    private static final int WHITE = 255;

    private PictureHeights() {}

    /**
     * Reads a picture in a format that JavaFX supports: PNG, JPEG, GIF, BMP.
     *
     * @return heights in the order of {@link Drawing#of}
     * @throws InputException if it cannot be read, or has only one colour
     */
    static int[] read(Path file) {
        if (!Files.isRegularFile(file)) { // reading a pipe would block
            throw new InputException("drawing.error.picture", file.getFileName());
        }
        Image image =
                new Image(file.toUri().toString(), MOST_PIXELS, MOST_PIXELS, true, true, false);
        PixelReader pixels = image.getPixelReader();
        if (image.isError() || pixels == null) {
            throw new InputException("drawing.error.picture", file.getFileName());
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] grey = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = grey(pixels.getArgb(x, y));
            }
        }
        int[] heights = new Picture(width, height, grey).heights(rimIsDark(grey, width, height));
        if (Drawing.isEmpty(heights)) {
            throw new InputException("drawing.error.plain", file.getFileName());
        }
        return heights;
    }

    /** The luminance on a white background: 0 for black to 255 for white or transparent. */
    private static int grey(int argb) {
        double luminance =
                0.2126 * (argb >> 16 & 0xFF) + 0.7152 * (argb >> 8 & 0xFF) + 0.0722 * (argb & 0xFF);
        return (int) Math.round(WHITE - (argb >>> 24) / 255.0 * (WHITE - luminance));
    }

    private static boolean rimIsDark(int[] grey, int width, int height) {
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += grey[x] + grey[(height - 1) * width + x];
        }
        for (int y = 0; y < height; y++) {
            sum += grey[y * width] + grey[y * width + width - 1];
        }
        return sum < (width + height) * WHITE;
    }
}
