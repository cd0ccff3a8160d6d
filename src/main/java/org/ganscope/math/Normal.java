package org.ganscope.math;

/**
 * The cumulative distribution function of the standard normal distribution and its inverse, in
 * double.
 */
public final class Normal {
    private static final double BEYOND = 39;
    private static final double FOLD = 5;
    private static final double CENTRE = 0.425;
    private static final double FAR = 5;

    /** The polynomial of {@link #upperTail}, from the constant on. */
    private static final double[] TAIL = {
        0.46151582985003775, -0.09155228183401112, 0.031030368425963704,
        0.01000235238541355, -0.026401042966308092, 0.02453696323889037,
        -0.015170415402518483, 0.006522000725242227, -0.0016760723445235239,
        7.791214360672139e-06, 0.00018233414496284886, -5.360602108991121e-05,
        -9.896097286097403e-06, 9.055744688073909e-06, -7.03473794312634e-08,
        -1.3004544503645346e-06, 1.278793984435061e-07, 1.8846124174457027e-07,
        -2.628712395075298e-08, -2.5466597514680356e-08, 3.6277774907998773e-09,
        2.2070287045853297e-09, -2.8228434601007764e-10,
    };

    private static final double[] A = {
        3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3,
        1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
        3.3430575583588128105e4, 2.5090809287301226727e3,
    };
    private static final double[] B = {
        1,
        4.2313330701600911252e1,
        6.8718700749205790830e2,
        5.3941960214247511077e3,
        2.1213794301586595867e4,
        3.9307895800092710610e4,
        2.8729085735721942674e4,
        5.2264952788528545610e3,
    };
    private static final double[] C = {
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
        3.64784832476320460504, 1.27045825245236838258, 2.41780725177450611770e-1,
        2.27238449892691845833e-2, 7.74545014278341407640e-4,
    };
    private static final double[] D = {
        1,
        2.05319162663775882187,
        1.67638483018380384940,
        6.89767334985100004550e-1,
        1.48103976427480074590e-1,
        1.51986665636164571966e-2,
        5.47593808499534494600e-4,
        1.05075007164441684324e-9,
    };
    private static final double[] E = {
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
        2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
        2.71155556874348757815e-5, 2.01033439929228813265e-7,
    };
    private static final double[] F = {
        1,
        5.99832206555887937690e-1,
        1.36929880922735805310e-1,
        1.48753612908506148525e-2,
        7.86869131145613259100e-4,
        1.84631831751005468180e-5,
        1.42151175831644588870e-7,
        2.04426310338993978564e-15,
    };

    private Normal() {}

    /** Φ(x), exact to 2·10⁻¹⁵ of itself, in the left tail too; NaN for NaN. */
    public static double cdf(double x) {
        return x > 0 ? 1 - upperTail(x) : upperTail(-x);
    }

    /**
     * 1 − Φ(x) for x ≥ 0, as e^(−x²/2)·p(t)/(1+x) with t = (x−5)/(x+5), which maps the whole half
     * line to one polynomial (Shepherd and Laframboise 1981, "Chebyshev approximation of
     * (1+2x)exp(x²)erfc x in 0 ≤ x < ∞").
     */
    private static double upperTail(double x) {
        if (x > BEYOND) {
            return 0;
        }
        double square = x * x;
        double lost = StrictMath.fma(x, x, -square);
        double density = StrictMath.exp(-square / 2) * (1 - lost / 2);
        return density * polynomial(TAIL, (x - FOLD) / (x + FOLD)) / (1 + x);
    }

    /**
     * The x with Φ(x) = p, exact to 10⁻¹⁵ of itself; ∓∞ for 0 and 1, NaN outside [0, 1]. Algorithm
     * AS 241, PPND16 (Wichura 1988, "The percentage points of the normal distribution").
     */
    public static double quantile(double p) {
        double q = p - 0.5;
        if (Math.abs(q) <= CENTRE) {
            return q * ratio(A, B, CENTRE * CENTRE - q * q);
        }
        double r = StrictMath.sqrt(-StrictMath.log(Math.min(p, 1 - p)));
        if (r == Double.POSITIVE_INFINITY) {
            return Math.copySign(r, q);
        }
        double x = r <= FAR ? ratio(C, D, r - 1.6) : ratio(E, F, r - FAR);
        return Math.copySign(x, q);
    }

    private static double ratio(double[] numerator, double[] denominator, double x) {
        return polynomial(numerator, x) / polynomial(denominator, x);
    }

    private static double polynomial(double[] coefficients, double x) {
        double sum = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            sum = sum * x + coefficients[i];
        }
        return sum;
    }
}
