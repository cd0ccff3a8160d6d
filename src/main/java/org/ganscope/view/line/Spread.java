package org.ganscope.view.line;

import org.ganscope.data.Range;

import java.util.Arrays;

/**
 * How far generated samples reach.
 *
 * @param natural the target's own range
 * @param low what the lowest fifth of the samples stays below
 * @param high what the highest fifth of the samples stays above
 */
public record Spread(Range natural, double low, double high) {
    /** What may lie outside on either side before an axis grows. */
    private static final double TAIL = 0.2;

    static Spread of(Range natural, float[] samples) {
        float[] sorted = samples.clone();
        Arrays.sort(sorted);
        int last = sorted.length - 1;
        return new Spread(natural, sorted[(int) (TAIL * last)], sorted[(int) ((1 - TAIL) * last)]);
    }
}
