package org.ganscope.view.slow;

import org.ganscope.math.RoundNumbers;

/**
 * By how much a change is enlarged in a picture: one step is often too small to be seen. The change
 * is drawn at most this many times larger, a round number, and the number is written beside it.
 */
final class Enlargement {
    /** The part of the picture that an enlarged change takes at most. */
    private static final double WIDTH = 0.15;

    /** Beyond this many times the rounding of a float could be seen. */
    private static final double MOST = 10_000;

    private Enlargement() {}

    /**
     * 1, 2, 5, 10 …
     *
     * @param change the largest change
     * @param range of the picture, in the same unit
     */
    static double of(double change, double range) {
        double wanted = WIDTH * range / change;
        return change > 0 && wanted >= 2 && Double.isFinite(wanted)
                ? Math.min(RoundNumbers.atMost(wanted), MOST)
                : 1;
    }

    /** before + factor·(after − before), element by element. */
    static float[] enlarged(float[] before, float[] after, double factor) {
        float[] enlarged = new float[before.length];
        for (int i = 0; i < before.length; i++) {
            enlarged[i] = (float) (before[i] + factor * (after[i] - before[i]));
        }
        return enlarged;
    }

    /** The largest change; values that are not finite do not count. */
    static double largest(float[] before, float[] after) {
        double most = 0;
        for (int i = 0; i < before.length; i++) {
            double change = Math.abs((double) after[i] - before[i]);
            most = Double.isFinite(change) ? Math.max(most, change) : most;
        }
        return most;
    }
}
