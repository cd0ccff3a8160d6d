package org.ganscope.data.plane;

import static java.lang.StrictMath.PI;

/**
 * Two circles around the origin, of radius 1 and {@code ratio}, each with noise: (r·cos 2πt, r·sin
 * 2πt) (scikit-learn, {@code make_circles}, where the ratio is called factor).
 */
public final class Circles extends NoisyCurves {
    public Circles(double ratio, double noise) {
        super(noise, circle(1), circle(ratio));
    }

    private static Arc circle(double radius) {
        return Arc.polar(t -> radius, t -> 2 * PI * t);
    }
}
