package org.ganscope.ui.stage;

import org.ganscope.math.RoundNumbers;

/**
 * The end of an axis that follows its values without jitter. It is always a round number, grows at
 * once, and shrinks only when the values have stayed well below it for a while.
 */
public final class SteadyLimit {
    private static final double CALM = 0.7;
    private static final int PATIENCE = 24;

    private final double least;
    private double limit;
    private int calmUpdates;
    private double calmPeak;

    /** A limit that never falls below {@code least}, above 0. */
    public SteadyLimit(double least) {
        this.least = least;
        this.limit = least;
    }

    /** The limit after the last update. */
    public double limit() {
        return limit;
    }

    /** The next update need not wait if it is calm, since it belongs to another time. */
    public void hurry() {
        calmUpdates = PATIENCE - 1;
        calmPeak = 0;
    }

    /** The limit for values up to {@code peak}; one that is not finite is ignored. */
    public double update(double peak) {
        if (!Double.isFinite(peak)) {
            return limit;
        }
        if (peak > limit) {
            limit = round(peak);
            calmUpdates = 0;
            calmPeak = 0;
        } else if (peak > CALM * limit || limit <= least) {
            calmUpdates = 0;
            calmPeak = 0;
        } else {
            calmPeak = Math.max(calmPeak, peak);
            calmUpdates++;
            if (calmUpdates >= PATIENCE) {
                limit = round(calmPeak);
                calmUpdates = 0;
                calmPeak = 0;
            }
        }
        return limit;
    }

    private double round(double value) {
        if (value <= least) {
            return least;
        }
        return Math.max(least, RoundNumbers.end(value));
    }
}
