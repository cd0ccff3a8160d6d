package org.ganscope.ui.theme;

import javafx.scene.paint.Color;

/**
 * A diverging scale of colours: from a low over a middle to a high. Both ends differ in hue and the
 * middle in lightness from either, so that colour-blind viewers can distinguish them too. Away from
 * the middle the colour changes fast at first, since a projector in a bright hall loses faint
 * colours. Its ends are limited by the dots above: each kind has a contrast of 3 : 1 on every
 * colour.
 */
public record Ramp(Color low, Color middle, Color high) {
    /** The output of D: generated, undecided, real. */
    public static Ramp score(Palette palette) {
        return palette.isDark()
                ? new Ramp(Color.web("#76450D"), Color.web("#2A3038"), Color.web("#1D5189"))
                : new Ramp(Color.web("#F6CB8B"), Color.web("#FFFFFF"), Color.web("#A6D2F0"));
    }

    /** The difference D − D*: less real, the same, more real. */
    public static Ramp difference(Palette palette) {
        return palette.isDark()
                ? new Ramp(Color.web("#165D44"), Color.web("#2A3038"), Color.web("#5B409C"))
                : new Ramp(Color.web("#95DAA8"), Color.web("#FFFFFF"), Color.web("#DDBEF7"));
    }

    /** Below 1, so that a tenth of the way to an end already looks like a fifth. */
    private static final double EASE = 0.7;

    /** The colour at a position, 0 (low) … 1 (high); positions beyond get the ends. */
    public Color at(double place) {
        double side = 2 * Math.clamp(place, 0, 1) - 1;
        return middle.interpolate(side < 0 ? low : high, Math.pow(Math.abs(side), EASE));
    }
}
