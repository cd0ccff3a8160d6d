package org.ganscope.data.plane;

import static java.lang.StrictMath.PI;

import java.util.stream.IntStream;

/**
 * Spiral arms k = 0 … K−1 with noise: radius 2·(1 + 12t)/13, angle 2π·(turns·t + k/K). Points are
 * as dense per angle everywhere, and therefore sparser outside (Lang and Witbrock 1988, "Learning
 * to tell two spirals apart": two arms of three turns, scaled here to radius 2).
 */
public final class Spiral extends NoisyCurves {
    public Spiral(int arms, double turns, double noise) {
        super(
                noise,
                IntStream.range(0, arms)
                        .mapToObj(k -> arm(turns, k / (double) arms))
                        .toArray(Arc[]::new));
    }

    private static Arc arm(double turns, double start) {
        return Arc.polar(t -> 2 * (1 + 12 * t) / 13, t -> 2 * PI * (turns * t + start));
    }
}
