package org.ganscope.view.line;

import org.ganscope.data.Range;

import java.util.Arrays;

/**
 * The extent of generated samples.
 *
 * @param natural the target's own range
 * @param low upper bound of the lowest fifth of the samples
 * @param high lower bound of the highest fifth of the samples
 */
public record Spread(Range natural, double low, double high) {
    /** The share of samples that may be outside on either side before an axis grows. */
    private static final double TAIL = 0.2;

    /** That of these samples and of others, with the same target. */
    public Spread and(Spread others) {
        return new Spread(natural, Math.min(low, others.low), Math.max(high, others.high));
    }

    static Spread of(Range natural, float[] samples) {
        float[] sorted = samples.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Spread(natural, sorted[(int) (TAIL * last)], sorted[(int) ((1 - TAIL) * last)]);
    }
}
