package org.ganscope.ui.raster;

import javafx.scene.paint.Color;

/** Colours as {@link Raster} takes them: one int 0xAARRGGBB, not premultiplied. */
public final class Argb {
    private Argb() {}

    /** The colour with its own opacity. */
    public static int of(Color color) {
        return of(color, 1);
    }

    /** The colour with its opacity multiplied by {@code opacity}, 0…1. */
    public static int of(Color color, double opacity) {
        return to8Bits(color.getOpacity() * opacity) << 24
                | to8Bits(color.getRed()) << 16
                | to8Bits(color.getGreen()) << 8
                | to8Bits(color.getBlue());
    }

    private static int to8Bits(double value) {
        return (int) Math.round(Math.clamp(value, 0.0, 1.0) * 255);
    }
}
