package org.ganscope.data.plane;

import static java.lang.StrictMath.PI;

/**
 * A rolled-up strip, seen from its end: (φ·cos φ, φ·sin φ)/7.5 with φ = 1.5π·(1 + 2t), and noise,
 * divided by 7.5 as well (scikit-learn, {@code make_swiss_roll}, first and last coordinate, as
 * scaled by Gulrajani et al. 2017, "Improved training of Wasserstein GANs", where the noise is
 * 0.25).
 */
public final class SwissRoll extends NoisyCurves {
    private static final double SCALE = 7.5;

    public SwissRoll(double noise) {
        super(noise / SCALE, Arc.polar(t -> angle(t) / SCALE, SwissRoll::angle));
    }

    private static double angle(double t) {
        return 1.5 * PI * (1 + 2 * t);
    }
}
