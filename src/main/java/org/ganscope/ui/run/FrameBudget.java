package org.ganscope.ui.run;

/**
 * Leaves half of the time free, however long a picture takes: after one that took a while, the next
 * has to wait as long. Times in nanoseconds, of any one clock.
 */
final class FrameBudget {
    private long start;
    private long work;

    /** Whether another picture may be begun. */
    boolean allows(long now) {
        return now - start >= 2 * work;
    }

    /** A picture is begun. */
    void begin(long now) {
        start = now;
    }

    /** The picture is there, after work all the time. */
    void end(long now) {
        worked(now - start);
    }

    /** The picture is there; some of the time since it was begun nothing was done for it. */
    void worked(long nanos) {
        work = nanos;
    }
}
