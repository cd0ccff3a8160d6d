package org.ganscope.ui.chart;

/**
 * One quantity over the steps, decimated to buckets. All arrays have one entry per bucket and must
 * not be changed afterwards; a bucket whose mean is NaN has no value and is drawn as a gap.
 *
 * @param name which {@link Series} of the chart this is
 * @param step where the bucket stands: its centre or its first step, ascending
 * @param min the least value in the bucket
 * @param max the greatest value in the bucket
 * @param mean the mean of the values in the bucket
 */
public record Curve(String name, double[] step, float[] min, float[] max, float[] mean) {
    public Curve {
        if (min.length != step.length || max.length != step.length || mean.length != step.length) {
            throw new IllegalArgumentException(
                    "Curve %s has %d steps but %d minima, %d maxima, %d means"
                            .formatted(name, step.length, min.length, max.length, mean.length));
        }
    }

    /** A curve with one value per step: no band around its line. */
    public static Curve of(String name, double[] step, float[] value) {
        return new Curve(name, step, value, value, value);
    }

    /** The number of buckets. */
    public int size() {
        return step.length;
    }

    /**
     * The bucket that stands nearest to a step, −1 if there is none; O(log size).
     *
     * @param at any step, also outside the curve
     */
    public int nearest(double at) {
        int after = firstFrom(at);
        if (after == size()) {
            return size() - 1;
        }
        boolean before = after > 0 && at - step[after - 1] < step[after] - at;
        return before ? after - 1 : after;
    }

    /** The first bucket that stands at or after a step, {@link #size()} if there is none. */
    public int firstFrom(double at) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (step[middle] < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
