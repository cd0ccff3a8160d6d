package org.ganscope.cli;

import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/**
 * The speed of a run, measured over the latter part of its time: at first the code is not compiled
 * yet, and a run may be a hundred times slower than a few seconds later.
 */
final class Pace {
    /** Measurements before this time are not useful. */
    private static final long WARM = TimeUnit.SECONDS.toNanos(1);

    /** After this time, even the mean over the whole run is good enough. */
    private static final long LONG = TimeUnit.SECONDS.toNanos(10);

    private record Mark(long time, long step) {
        Mark later(long nanoseconds) {
            return new Mark(time + nanoseconds, step);
        }
    }

    private Mark begin;

    /** The speed is measured from here on: a quarter to a half of the run's time ago. */
    private Mark from;

    private Mark next;

    /** @param nanoTime the time at step 0 */
    Pace(long nanoTime) {
        begin = new Mark(nanoTime, 0);
        from = begin;
        next = begin;
    }

    /** Records the progress of the run. */
    void at(long nanoTime, long step) {
        boolean isFirst = next.time == begin.time;
        if (isFirst
                ? nanoTime - begin.time >= WARM
                : nanoTime - next.time >= next.time - begin.time) {
            from = next;
            next = new Mark(nanoTime, step);
        }
    }

    /** Excludes a time without steps. */
    void paused(long nanoseconds) {
        begin = begin.later(nanoseconds);
        from = from.later(nanoseconds);
        next = next.later(nanoseconds);
    }

    /** Steps per second; empty until they can be measured. */
    OptionalDouble stepsPerSecond(long nanoTime, long step) {
        boolean isEarly = from.time == begin.time && nanoTime - begin.time < LONG;
        return isEarly || nanoTime == from.time || step == from.step
                ? OptionalDouble.empty()
                : OptionalDouble.of((step - from.step) / ((nanoTime - from.time) * 1e-9));
    }
}
