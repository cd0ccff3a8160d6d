package org.ganscope.view.line;

import org.ganscope.data.Range;

import java.util.Arrays;

/**
 * The shared x axis: the target's own range, widened in coarse steps while a good part of the
 * generated samples lies outside, and narrowed again only after they have been back for a while, so
 * that the axis does not flicker.
 */
final class StageAxis {
    /** The axis grows by halves of the target's range, by at most twice that range to a side. */
    private static final double STEP = 0.5;

    private static final int MOST_STEPS = 4;

    /** What may lie outside on either side before the axis grows. */
    private static final double TAIL = 0.2;

    private static final int PATIENCE = 45;

    private final Range natural;
    private int left;
    private int right;
    private int calmLeft;
    private int calmRight;
    private float[] sorted = new float[0];

    StageAxis(Range natural) {
        this.natural = natural;
    }

    /** Begins with the target's own range again: the samples are of another run. */
    void forget() {
        left = 0;
        right = 0;
        calmLeft = 0;
        calmRight = 0;
    }

    /** The range for these generated samples. */
    Range update(float[] x, int n) {
        if (sorted.length != n) {
            sorted = new float[n];
        }
        System.arraycopy(x, 0, sorted, 0, n);
        Arrays.sort(sorted);
        double low = sorted[(int) (TAIL * (n - 1))];
        double high = sorted[(int) ((1 - TAIL) * (n - 1))];
        int wantedLeft = steps(natural.low() - low);
        int wantedRight = steps(high - natural.high());
        calmLeft = wantedLeft < left ? calmLeft + 1 : 0;
        calmRight = wantedRight < right ? calmRight + 1 : 0;
        if (wantedLeft > left || calmLeft > PATIENCE) {
            left = wantedLeft;
        }
        if (wantedRight > right || calmRight > PATIENCE) {
            right = wantedRight;
        }
        double step = STEP * natural.length();
        return new Range(natural.low() - left * step, natural.high() + right * step);
    }

    private int steps(double beyond) {
        if (!(beyond > 0)) {
            return 0;
        }
        return (int) Math.min(MOST_STEPS, Math.ceil(beyond / (STEP * natural.length())));
    }
}
