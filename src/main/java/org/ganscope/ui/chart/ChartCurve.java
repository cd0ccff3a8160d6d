package org.ganscope.ui.chart;

import org.ganscope.session.Series;

/**
 * One quantity over the steps, decimated to buckets. All arrays have one entry per bucket and must
 * not be changed afterwards; a bucket whose mean is NaN has no value and is drawn as a gap.
 *
 * @param of the quantity that it shows; it belongs to the {@link ChartSeries} with the same value
 * @param latest the latest value, of a single step, not the mean of a bucket
 * @param width steps per bucket
 * @param step the middle of each bucket, ascending
 * @param min the least value in the bucket
 * @param max the greatest value in the bucket
 * @param mean the mean of the values in the bucket
 */
public record ChartCurve(
        Series of,
        Reading latest,
        double width,
        double[] step,
        float[] min,
        float[] max,
        float[] mean) {
    public ChartCurve {
        if (min.length != step.length || max.length != step.length || mean.length != step.length) {
            throw new IllegalArgumentException(
                    "Curve %s has %d steps but %d minima, %d maxima, %d means"
                            .formatted(of, step.length, min.length, max.length, mean.length));
        }
    }

    /** A curve with one value per step: no band around its line. */
    public static ChartCurve of(Series of, double[] step, float[] value) {
        return new ChartCurve(of, last(step, value), 1, step, value, value, value);
    }

    /** A curve whose latest value is that of its last bucket. */
    public static ChartCurve of(
            Series of, double width, double[] step, float[] min, float[] max, float[] mean) {
        return new ChartCurve(of, last(step, mean), width, step, min, max, mean);
    }

    private static Reading last(double[] step, float[] value) {
        for (int i = Math.min(step.length, value.length) - 1; i >= 0; i--) {
            if (!Float.isNaN(value[i])) {
                return new Reading(step[i], value[i]);
            }
        }
        return Reading.NONE;
    }

    /** The number of buckets. */
    public int size() {
        return step.length;
    }

    /**
     * The bucket that is nearest to a step, −1 if there is none; O(log size).
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

    /** The first bucket that is at or after a step, {@link #size()} if there is none. */
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
