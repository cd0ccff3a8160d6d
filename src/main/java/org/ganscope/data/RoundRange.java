package org.ganscope.data;

import org.ganscope.math.RoundNumbers;

/** Chooses the stretch of the x axis for a target. */
public final class RoundRange {
    /** Samples of an untrained generator lie about here, and a person wants to see them arrive. */
    private static final double START = 0.5;

    private static final double MARGIN = 0.2;

    private RoundRange() {}

    /**
     * A range that shows low … high and −0.5 … 0.5, with about a fifth of that length as a margin
     * at both ends. The ends are multiples of the largest of 1, 2, 5 × 10ᵏ below a tenth of the
     * range.
     */
    public static Range showing(double low, double high) {
        Range shown = withStart(low, high);
        double margin = MARGIN * shown.length();
        double step = RoundNumbers.atMost((shown.length() + 2 * margin) / 10);
        return new Range(nearest(shown.low() - margin, step), nearest(shown.high() + margin, step));
    }

    /** The smallest range that holds low … high and the samples of an untrained generator. */
    static Range withStart(double low, double high) {
        return new Range(Math.min(low, -START), Math.max(high, START));
    }

    /**
     * The multiple of step that is nearest to x; divided by 1/step where that is exact, so 0.7
     * stays 0.7.
     */
    static double nearest(double x, double step) {
        double count = Math.rint(x / step);
        return step < 1 ? count / Math.rint(1 / step) : count * step;
    }
}
