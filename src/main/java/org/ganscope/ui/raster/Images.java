package org.ganscope.ui.raster;

import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

import java.awt.image.BufferedImage;

/** Images of JavaFX for surfaces of AWT. */
public final class Images {
    private Images() {}

    /** A copy of the pixels. */
    public static BufferedImage copy(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = image.getPixelReader();
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                copy.setRGB(column, row, pixels.getArgb(column, row));
            }
        }
        return copy;
    }
}
