package org.ganscope.ui.chart;

/** Round numbers for axes. */
final class NiceNumbers {
    /** Ends of the step axis: dense enough that at most a quarter of the axis is empty. */
    private static final double[] ENDS = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};

    private static final double[] TICKS = {1, 2, 5, 10};

    /** Steps at which a run begins to fill the axis. */
    private static final double LEAST_END = 10;

    private NiceNumbers() {}

    /** The end of an axis 0…end that holds {@code last} steps: 10, 12, 15 … 1 000, 1 200 … */
    static double end(double last) {
        return last <= LEAST_END ? LEAST_END : atLeast(last, ENDS);
    }

    /** The smallest of … 0.1, 0.2, 0.5, 1, 2, 5 … that is at least {@code size}, size > 0. */
    static double tick(double size) {
        return atLeast(size, TICKS);
    }

    private static double atLeast(double size, double[] mantissas) {
        int exponent = (int) Math.floor(Math.log10(size));
        for (double mantissa : mantissas) {
            // Times a power of ten or divided by one: both are exact where the result is a number
            // that a person would write.
            double candidate =
                    exponent >= 0
                            ? mantissa * Math.pow(10, exponent)
                            : mantissa / Math.pow(10, -exponent);
            if (candidate >= size * (1 - 1e-12)) {
                return candidate;
            }
        }
        return Math.pow(10, exponent + 1);
    }
}
