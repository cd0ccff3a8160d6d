package org.ganscope.metrics;

import org.ganscope.data.Range;

import java.util.Arrays;

/**
 * Counts samples in even bins over a range; those outside are counted separately, NaN is left out.
 */
public final class Histogram {
    private final Range range;
    private final int[] counts;
    private int below;
    private int above;
    private int total;

    public Histogram(Range range, int bins) {
        if (bins < 1) {
            throw new IllegalArgumentException("a histogram has at least 1 bin, not " + bins);
        }
        this.range = range;
        counts = new int[bins];
    }

    public void clear() {
        Arrays.fill(counts, 0);
        below = 0;
        above = 0;
        total = 0;
    }

    /**
     * Counts x[at] … x[at+n−1]. A sample on a border belongs to the bin on its right; the last one
     * to the last.
     */
    public void add(float[] x, int at, int n) {
        double perUnit = counts.length / range.length();
        for (int i = at; i < at + n; i++) {
            if (!Float.isNaN(x[i])) {
                count(x[i], perUnit);
            }
        }
    }

    private void count(float x, double perUnit) {
        total++;
        if (x < range.low()) {
            below++;
        } else if (x > range.high()) {
            above++;
        } else {
            int bin = (int) ((x - range.low()) * perUnit);
            counts[Math.min(bin, counts.length - 1)]++;
        }
    }

    public int bins() {
        return counts.length;
    }

    public Range range() {
        return range;
    }

    public int count(int bin) {
        return counts[bin];
    }

    /**
     * Share of all samples in the bin, per unit of x: comparable to a probability density. 0
     * without samples.
     */
    public double density(int bin) {
        return total == 0 ? 0 : counts[bin] / (double) total * counts.length / range.length();
    }

    /** Samples left of the range. */
    public int below() {
        return below;
    }

    /** Samples right of the range. */
    public int above() {
        return above;
    }

    /** Samples counted, inside or outside. */
    public int total() {
        return total;
    }
}
