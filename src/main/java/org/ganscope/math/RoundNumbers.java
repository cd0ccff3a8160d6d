package org.ganscope.math;

/** Round numbers near others, for the ends and the ticks of axes. */
public final class RoundNumbers {
    /** Dense enough that at most a quarter of an axis is empty. */
    private static final double[] ENDS = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    private static final double[] TICKS = {1, 2, 5, 10};

    /** A rounding error in a number is no reason to take the next one. */
    private static final double SLACK = 1e-12;

    private RoundNumbers() {}

    /** The smallest of … 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.8, 1 … ≥ x > 0. */
    public static double end(double x) {
        return atLeast(x, ENDS);
    }

    /** The smallest of … 0.1, 0.2, 0.5, 1, 2, 5 … ≥ x > 0. */
    public static double tick(double x) {
        return atLeast(x, TICKS);
    }

    /** The largest of … 0.1, 0.2, 0.5, 1, 2, 5 … ≤ x > 0. */
    public static double atMost(double x) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(x)));
        double digit = x / power;
        return power * (digit >= 5 ? 5 : digit >= 2 ? 2 : 1);
    }

    private static double atLeast(double x, double[] mantissas) {
        int exponent = (int) Math.floor(StrictMath.log10(x));
        for (double mantissa : mantissas) {
            double candidate = times(mantissa, exponent);
            if (candidate >= x * (1 - SLACK)) {
                return candidate;
            }
        }
        return times(1, exponent + 1);
    }

    /** Times a power of ten or divided by one: exact where the result has few digits. */
    private static double times(double mantissa, int exponent) {
        return exponent >= 0
                ? mantissa * StrictMath.pow(10, exponent)
                : mantissa / StrictMath.pow(10, -exponent);
    }
}
