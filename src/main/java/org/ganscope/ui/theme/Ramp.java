package org.ganscope.ui.theme;

import javafx.scene.paint.Color;

/**
 * A diverging scale of colours: from a low over a middle to a high. Both ends differ in hue and the
 * middle in lightness from either, so that colour-blind viewers tell them apart too. Away from the
 * middle the colour changes fast at first: a projector in a bright hall swallows what is faint. It
 * goes no further than dots above it allow: each kind has 3 : 1 on every ground.
 */
public record Ramp(Color low, Color middle, Color high) {
    /** What D says: generated, cannot tell, real. */
    public static Ramp score(Palette palette) {
        return palette.isDark()
                ? new Ramp(Color.web("#76450D"), Color.web("#2A3038"), Color.web("#1D5189"))
                : new Ramp(Color.web("#F6CB8B"), Color.web("#FFFFFF"), Color.web("#A6D2F0"));
    }

    /** What D says beyond D*: less real, the same, more real. */
    public static Ramp difference(Palette palette) {
        return palette.isDark()
                ? new Ramp(Color.web("#165D44"), Color.web("#2A3038"), Color.web("#5B409C"))
                : new Ramp(Color.web("#95DAA8"), Color.web("#FFFFFF"), Color.web("#DDBEF7"));
    }

    /** Below 1, so that a tenth of the way to an end is already seen as a fifth. */
    private static final double EASE = 0.7;

    /** The colour at a place, 0 (low) … 1 (high); what lies beyond gets the ends. */
    public Color at(double place) {
        double side = 2 * Math.clamp(place, 0, 1) - 1;
        return middle.interpolate(side < 0 ? low : high, Math.pow(Math.abs(side), EASE));
    }
}
