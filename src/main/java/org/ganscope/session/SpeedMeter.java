package org.ganscope.session;

/**
 * Measures steps per second from the times of the steps themselves: over half a second, or over the
 * time of two steps if that is longer.
 */
final class SpeedMeter {
    private static final long WINDOW = 500_000_000;

    private long first;
    private long steps;
    private double stepsPerSecond = Double.NaN;

    /** Forgets all steps, after a pause or a change of runs. */
    void restart() {
        steps = 0;
        stepsPerSecond = Double.NaN;
    }

    /** Records a step made at this time. */
    void stepped(long nanoTime) {
        if (steps == 0) {
            first = nanoTime;
        }
        long elapsed = nanoTime - first;
        if (steps > 0 && elapsed >= WINDOW) {
            stepsPerSecond = steps * 1e9 / elapsed;
            first = nanoTime;
            steps = 0;
        }
        steps++;
    }

    /** Steps per second as last measured; NaN before the first measurement. */
    double stepsPerSecond() {
        return stepsPerSecond;
    }
}
