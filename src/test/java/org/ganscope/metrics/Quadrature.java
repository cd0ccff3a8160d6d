package org.ganscope.metrics;

import org.ganscope.data.Distribution1D;

import java.util.function.DoubleUnaryOperator;

/**
 * Divergences from densities and cumulative distributions, by Simpson's rule: the reference of the
 * metrics.
 */
final class Quadrature {
    private static final int STEPS = 100_000;

    private Quadrature() {}

    static double jsd(Distribution1D p, Distribution1D q, double low, double high) {
        return integral(x -> jsd(p.density(x), q.density(x)), low, high);
    }

    private static double jsd(double p, double q) {
        double m = 0.5 * (p + q);
        return 0.5 * ((p > 0 ? p * Math.log(p / m) : 0) + (q > 0 ? q * Math.log(q / m) : 0));
    }

    static double wasserstein(Distribution1D p, Distribution1D q, double low, double high) {
        return integral(x -> Math.abs(p.cumulative(x) - q.cumulative(x)), low, high);
    }

    static double integral(DoubleUnaryOperator f, double low, double high) {
        double h = (high - low) / STEPS;
        double sum = f.applyAsDouble(low) + f.applyAsDouble(high);
        for (int i = 1; i < STEPS; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * f.applyAsDouble(low + i * h);
        }
        return sum * h / 3;
    }
}
