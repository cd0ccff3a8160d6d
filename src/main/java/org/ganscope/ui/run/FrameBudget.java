package org.ganscope.ui.run;

/**
 * Leaves half of the time free for other work: after each picture, the next has to wait as long as
 * that one took. Times are in nanoseconds of a single clock.
 */
final class FrameBudget {
    private long start;
    private long work;

    /** Whether another picture may begin. */
    boolean allows(long now) {
        return now - start >= 2 * work;
    }

    /** Called when a picture begins. */
    void begin(long now) {
        start = now;
    }

    /** Called when the picture is finished after continuous work. */
    void end(long now) {
        worked(now - start);
    }

    /** Called when the picture is finished, if there was no work on it for part of the time. */
    void worked(long nanos) {
        work = nanos;
    }
}
