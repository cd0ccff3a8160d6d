package org.ganscope.session;

/** Spreads steps evenly over time. Does not catch up on time lost to a pause or a slow machine. */
final class Pacer {
    private static final double SECOND = 1e9;

    /** A run that falls behind by more than this starts counting again. */
    private static final long MOST_LAG = 100_000_000;

    private double stepsPerSecond = Double.POSITIVE_INFINITY;
    private long due;

    void set(double stepsPerSecond, long nanoTime) {
        this.stepsPerSecond = stepsPerSecond;
        restart(nanoTime);
    }

    /** Makes the next step due now. */
    void restart(long nanoTime) {
        due = nanoTime;
    }

    /** Nanoseconds until a step is due; 0 claims that step. */
    long untilDue(long nanoTime) {
        if (Double.isInfinite(stepsPerSecond)) {
            return 0;
        }
        long wait = due - nanoTime;
        if (wait > 0) {
            return wait;
        }
        due = (-wait > MOST_LAG ? nanoTime : due) + (long) (SECOND / stepsPerSecond);
        return 0;
    }
}
