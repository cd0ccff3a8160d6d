package org.ganscope.data;

/** The standard normal law. */
final class NormalLaw {
    private static final double ROOT_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);

    private static final double ROUGH_ERROR = 5e-4;

    private NormalLaw() {}

    static double density(double x) {
        return StrictMath.exp(-0.5 * x * x) / ROOT_TWO_PI;
    }

    /**
     * Φ(x), to about 1e-15 of itself in the left tail: by the series ½ + φ(x)(x + x³/3 + x⁵/(3·5) +
     * …) (Marsaglia 2004, "Evaluating the normal distribution") near 0, by Laplace's continued
     * fraction φ(x)/(x + 1/(x + 2/(x + …))) in the tails.
     */
    static double cumulative(double x) {
        if (x > 0) {
            return 1 - cumulative(-x);
        }
        return x < -2 ? density(x) * mills(-x) : 0.5 + density(x) * series(x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
            term *= x * x / k;
            sum += term;
        }
        return sum;
    }

    private static double mills(double x) {
        double tail = x;
        for (int k = 60; k >= 1; k--) {
            tail = x + k / tail;
        }
        return 1 / tail;
    }

    /** The x with Φ(x) = p, 0 < p < 1. */
    static double quantile(double p) {
        if (p > 0.5) {
            return -quantile(1 - p);
        }
        double near = -roughDistance(p);
        return QuantileSearch.find(
                NormalLaw::cumulative,
                NormalLaw::density,
                p,
                near - ROUGH_ERROR,
                near + ROUGH_ERROR);
    }

    /** −Φ⁻¹(p) for p ≤ ½ to 4.5e-4 (Abramowitz and Stegun 26.2.23). */
    private static double roughDistance(double p) {
        double t = StrictMath.sqrt(-2 * StrictMath.log(p));
        double above = 2.515517 + t * (0.802853 + t * 0.010328);
        double below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
        return t - above / below;
    }
}
