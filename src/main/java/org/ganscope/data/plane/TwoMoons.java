package org.ganscope.data.plane;

import static java.lang.StrictMath.PI;
import static java.lang.StrictMath.cos;
import static java.lang.StrictMath.sin;

/**
 * Two interlocking half circles: (cos πt, sin πt) and (1 − cos πt, ½ − sin πt), each with noise
 * (scikit-learn, {@code make_moons}).
 */
public final class TwoMoons extends NoisyCurves {
    public TwoMoons(double noise) {
        super(
                noise,
                new Arc(t -> cos(PI * t), t -> sin(PI * t)),
                new Arc(t -> 1 - cos(PI * t), t -> 0.5 - sin(PI * t)));
    }
}
