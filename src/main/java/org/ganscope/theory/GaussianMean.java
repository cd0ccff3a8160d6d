package org.ganscope.theory;

import java.util.function.DoubleUnaryOperator;

/**
 * E[f(s)], s ~ N(mean, deviation²), for f made of σ and its derivatives, by the trapezoidal rule
 * over ±9 deviations, which converges geometrically (Trefethen and Weideman 2014, "The
 * Exponentially Convergent Trapezoidal Rule"): with step h in units of the deviation the error is
 * about e^(−2πd/h), where d = π/deviation is the distance of σ's poles from the real line. Exact to
 * rounding up to a deviation of 100; beyond, the number of steps stays bounded and the error grows.
 */
final class GaussianMean {
    private static final double REACH = 9;
    private static final double WIDEST_STEP = 0.5;

    private static final double NARROWEST_STEP = 1.0 / 256;

    /** 2πd/h: e⁻⁴⁴ is below the rounding of a double. */
    private static final double EXPONENT = 44;

    private static final double ROOT_TWO_PI = StrictMath.sqrt(2 * Math.PI);

    private GaussianMean() {}

    static double of(double mean, double deviation, DoubleUnaryOperator f) {
        if (deviation == 0) {
            return f.applyAsDouble(mean);
        }
        double step =
                Math.clamp(
                        2 * Math.PI * Math.PI / (EXPONENT * deviation),
                        NARROWEST_STEP,
                        WIDEST_STEP);
        double sum = f.applyAsDouble(mean);
        for (int i = 1; i * step <= REACH; i++) {
            double u = i * step;
            double both =
                    f.applyAsDouble(mean + deviation * u) + f.applyAsDouble(mean - deviation * u);
            sum += StrictMath.exp(-u * u / 2) * both;
        }
        return sum * step / ROOT_TWO_PI;
    }
}
