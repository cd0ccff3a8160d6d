package org.ganscope.ui.theme;

import javafx.scene.paint.Color;

/**
 * A diverging scale of colours: from a low over a middle to a high. Both ends differ in hue and the
 * middle in lightness from either, so that colour-blind viewers tell them apart too.
 */
public record Ramp(Color low, Color middle, Color high) {
    /** What D says: generated, cannot tell, real. */
    public static Ramp score(Palette palette) {
        return palette.isDark()
                ? new Ramp(Color.web("#5C452E"), Color.web("#161B22"), Color.web("#27507D"))
                : new Ramp(Color.web("#F5D3A8"), Color.web("#FFFFFF"), Color.web("#A3CCE6"));
    }

    /** What D says beyond D*: less real, the same, more real. */
    public static Ramp difference(Palette palette) {
        return palette.isDark()
                ? new Ramp(Color.web("#1F5B45"), Color.web("#161B22"), Color.web("#57418A"))
                : new Ramp(Color.web("#A6D9BE"), Color.web("#FFFFFF"), Color.web("#CFBBE6"));
    }

    /** The colour at a place, 0 (low) … 1 (high); what lies beyond gets the ends. */
    public Color at(double place) {
        double t = Math.clamp(place, 0, 1);
        return t < 0.5 ? low.interpolate(middle, 2 * t) : middle.interpolate(high, 2 * t - 1);
    }
}
