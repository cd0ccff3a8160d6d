package org.ganscope.data.line;

/** The regularised incomplete beta function. */
final class IncompleteBeta {
    private static final double TINY = 1e-300;
    private static final int MOST_TERMS = 500;

    /** Lanczos' coefficients for g = 7, n = 9 (Godfrey 2001). */
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private IncompleteBeta() {}

    /**
     * I(a, b; x) = ∫₀ˣ t^(a−1)·(1−t)^(b−1) dt / B(a, b), by the continued fraction of DLMF 8.17.22
     * from the side on which it converges fast.
     *
     * @param x in [0, 1]
     * @param rest 1 − x, given separately so that neither loses digits
     */
    static double regularised(double a, double b, double x, double rest) {
        return x < (a + 1) / (a + b + 2) ? lowerPart(a, b, x, rest) : 1 - lowerPart(b, a, rest, x);
    }

    private static double lowerPart(double a, double b, double x, double rest) {
        if (x == 0) {
            return 0;
        }
        double logFront =
                logGamma(a + b)
                        - logGamma(a)
                        - logGamma(b)
                        + a * StrictMath.log(x)
                        + b * StrictMath.log(rest);
        return StrictMath.exp(logFront) / (a * fraction(a, b, x));
    }

    /** 1 + d₁/(1 + d₂/(1 + …)), by Lentz's method (Thompson and Barnett 1986). */
    private static double fraction(double a, double b, double x) {
        double value = 1;
        double c = 1;
        double d = 0;
        for (int k = 1; k <= MOST_TERMS; k++) {
            double term = coefficient(k, a, b) * x;
            d = 1 / awayFromZero(1 + term * d);
            c = awayFromZero(1 + term / c);
            value *= c * d;
            if (Math.abs(c * d - 1) < 1e-16) {
                break;
            }
        }
        return value;
    }

    private static double coefficient(int k, double a, double b) {
        int m = k / 2;
        return k % 2 == 0
                ? m * (b - m) / ((a + 2 * m - 1) * (a + 2 * m))
                : -(a + m) * (a + b + m) / ((a + 2 * m) * (a + 2 * m + 1));
    }

    private static double awayFromZero(double x) {
        return Math.abs(x) < TINY ? TINY : x;
    }

    /** ln Γ(x) for x > 0, to about 1e-15 (Lanczos 1964). */
    static double logGamma(double x) {
        if (x < 0.5) {
            return StrictMath.log(StrictMath.PI / StrictMath.sin(StrictMath.PI * x))
                    - logGamma(1 - x);
        }
        double sum = LANCZOS[0];
        for (int k = 1; k < LANCZOS.length; k++) {
            sum += LANCZOS[k] / (x - 1 + k);
        }
        double t = x + 6.5;
        return 0.5 * StrictMath.log(2 * StrictMath.PI)
                + (x - 0.5) * StrictMath.log(t)
                - t
                + StrictMath.log(sum);
    }
}
