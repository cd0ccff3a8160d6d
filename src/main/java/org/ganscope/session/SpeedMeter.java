package org.ganscope.session;

/** Measures steps per second over the last half second or so. */
final class SpeedMeter {
    private static final long WINDOW = 500_000_000;

    private long steps;
    private long since;
    private boolean started;
    private double stepsPerSecond;

    void stepped() {
        steps++;
    }

    /** Steps per second, measured anew each half second. */
    double stepsPerSecond(long nanoTime) {
        long elapsed = nanoTime - since;
        if (!started || elapsed > 4 * WINDOW) {
            restart(nanoTime);
            started = true;
        } else if (elapsed > WINDOW) {
            stepsPerSecond = steps * 1e9 / elapsed;
            restart(nanoTime);
        }
        return stepsPerSecond;
    }

    private void restart(long nanoTime) {
        since = nanoTime;
        steps = 0;
    }
}
