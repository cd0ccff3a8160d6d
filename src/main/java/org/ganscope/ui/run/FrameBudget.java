package org.ganscope.ui.run;

/**
 * Leaves the JavaFX thread half of its time, however long a picture takes: after one that took a
 * while, the next has to wait as long. Times in nanoseconds, of any one clock.
 */
final class FrameBudget {
    private long start;
    private long rest;
    private long end;

    /** Whether another picture may be made. */
    boolean allows(long now) {
        return now - end >= rest;
    }

    void begin(long now) {
        start = now;
    }

    void end(long now) {
        end = now;
        rest = now - start;
    }
}
