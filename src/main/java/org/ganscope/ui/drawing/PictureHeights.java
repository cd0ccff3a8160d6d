package org.ganscope.ui.drawing;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

import org.ganscope.data.Drawing;
import org.ganscope.text.InputException;

import java.nio.file.Path;

/**
 * A picture as heights over the plane: its darkness where it is drawn on light ground, its
 * brightness where the ground is dark. The whole picture is shown, in its own proportions.
 */
final class PictureHeights {
    /** Larger pictures are made smaller while they are read. */
    private static final double MOST_PIXELS = 512;

    /** Half a shade of grey: below it there is only the error of rounding. */
    private static final double LEAST_INK = 0.5 / 255;

    private PictureHeights() {}

    /**
     * Reads a picture that JavaFX knows: PNG, JPEG, GIF, BMP.
     *
     * @return heights in the order of {@link Drawing#of}
     * @throws InputException if it cannot be read, or has only one colour
     */
    static int[] read(Path file) {
        Image image =
                new Image(file.toUri().toString(), MOST_PIXELS, MOST_PIXELS, true, true, false);
        PixelReader pixels = image.getPixelReader();
        if (image.isError() || pixels == null) {
            throw new InputException("drawing.error.picture", file.getFileName());
        }
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        double[] ink = new double[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                ink[y * width + x] = ink(pixels.getArgb(x, y));
            }
        }
        double[] cells = fitted(ink, width, height, rimIsDark(ink, width, height));
        int[] heights = stretched(cells);
        if (Drawing.isEmpty(heights)) {
            throw new InputException("drawing.error.plain", file.getFileName());
        }
        return heights;
    }

    /** 0 for white or nothing, 1 for black. */
    private static double ink(int argb) {
        double luminance =
                0.2126 * (argb >> 16 & 0xFF) + 0.7152 * (argb >> 8 & 0xFF) + 0.0722 * (argb & 0xFF);
        return (argb >>> 24) / 255.0 * (1 - luminance / 255);
    }

    private static boolean rimIsDark(double[] ink, int width, int height) {
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum += ink[x] + ink[(height - 1) * width + x];
        }
        for (int y = 0; y < height; y++) {
            sum += ink[y * width] + ink[y * width + width - 1];
        }
        return sum > width + height;
    }

    /** The mean over each cell, the picture in the middle of the square. */
    private static double[] fitted(double[] ink, int width, int height, boolean inverted) {
        double[] sums = new double[Drawing.SIDE * Drawing.SIDE];
        double[] counts = new double[sums.length];
        // Finer than cells and than pixels, so that none is missed.
        int fine = Drawing.SIDE * Math.max(4, Math.ceilDiv(Math.max(width, height), Drawing.SIDE));
        double unit = (double) Math.max(width, height) / fine;
        for (int row = 0; row < fine; row++) {
            int y = (int) Math.floor((row + 0.5) * unit - (Math.max(width, height) - height) / 2.0);
            for (int column = 0; column < fine; column++) {
                int x =
                        (int)
                                Math.floor(
                                        (column + 0.5) * unit
                                                - (Math.max(width, height) - width) / 2.0);
                int cell =
                        (Drawing.SIDE - 1 - row * Drawing.SIDE / fine) * Drawing.SIDE
                                + column * Drawing.SIDE / fine;
                counts[cell]++;
                if (x >= 0 && x < width && y >= 0 && y < height) {
                    double at = ink[y * width + x];
                    sums[cell] += inverted ? 1 - at : at;
                }
            }
        }
        for (int cell = 0; cell < sums.length; cell++) {
            sums[cell] /= counts[cell];
        }
        return sums;
    }

    /** From the ground to the strongest cell: 0 to the greatest height. */
    private static int[] stretched(double... cells) {
        double most = 0;
        for (double cell : cells) {
            most = Math.max(most, cell);
        }
        int[] heights = new int[cells.length];
        for (int i = 0; i < cells.length && most > LEAST_INK; i++) {
            heights[i] = (int) Math.round(Drawing.HIGHEST * cells[i] / most);
        }
        return heights;
    }
}
