package org.ganscope.data.line;

import java.util.function.DoubleUnaryOperator;

/** Inverts a cumulative distribution: Newton's steps, kept inside a shrinking bracket. */
public final class QuantileSearch {
    private static final int MOST_STEPS = 200;

    private QuantileSearch() {}

    /**
     * The x in [low, high] with cumulative(x) = p, to the last few bits of x.
     *
     * @param low a point with cumulative(low) ≤ p
     * @param high a point with cumulative(high) ≥ p
     */
    public static double find(
            DoubleUnaryOperator cumulative,
            DoubleUnaryOperator density,
            double p,
            double low,
            double high) {
        double left = low;
        double right = high;
        double x = 0.5 * (left + right);
        double width = right - left;
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = cumulative.applyAsDouble(x) - p;
            if (excess == 0) {
                return x;
            } else if (excess < 0) {
                left = x;
            } else {
                right = x;
            }
            double next = x - excess / density.applyAsDouble(x);
            boolean slow = Math.abs(next - x) > 0.5 * width;
            width = Math.abs(next - x);
            if (slow || !(next >= left && next <= right)) {
                next = 0.5 * (left + right);
                width = right - left;
            }
            if (Math.abs(next - x) <= Math.ulp(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** p itself, if it is a probability that has a quantile. */
    public static double checked(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("a quantile needs 0 < p < 1, not " + p);
        }
        return p;
    }
}
