package org.ganscope.ui.theme;

import javafx.scene.paint.Color;

/**
 * How well a colour is distinguishable from its background: the contrast ratio of WCAG 2.2, 1 (the
 * same) to 21 (black on white). Text needs 4.5, graphics need 3.
 */
public final class Contrast {
    public static final double TEXT = 4.5;
    public static final double GRAPHICS = 3;

    private Contrast() {}

    /** The ratio of two opaque colours, in either order. */
    public static double ratio(Color a, Color b) {
        double first = luminance(a) + 0.05;
        double second = luminance(b) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** Relative luminance, 0 (black) to 1 (white). */
    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
