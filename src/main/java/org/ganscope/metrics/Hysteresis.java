package org.ganscope.metrics;

/**
 * A value that changes slowly: another one must be found for some steps and {@value #TIMES} times
 * in a row before it replaces this one, so that the shown value does not flicker. But a value that
 * has not been found again for three times as long is dropped, even if several others alternate in
 * its place.
 *
 * @param value the value that is shown
 * @param since the step since which it has been found
 * @param seen the latest step at which it was found
 * @param misses how often it was not found since then
 * @param candidate the value that was found last
 * @param first the step at which the candidate was first found without interruption since
 * @param times how often it was found since then
 */
record Hysteresis<T>(
        T value, long since, long seen, int misses, T candidate, long first, int times) {
    private static final int TIMES = 4;
    private static final int STALE = 3;

    static <T> Hysteresis<T> at(T value, long step) {
        return new Hysteresis<>(value, step, step, 0, value, step, 0);
    }

    /**
     * The value after one more measurement.
     *
     * @param steps for which another value must be found
     */
    Hysteresis<T> next(T found, long step, int steps) {
        if (found.equals(value)) {
            return new Hysteresis<>(value, since, step, 0, found, step, 0);
        }
        boolean goesOn = found.equals(candidate);
        long begun = goesOn ? first : step;
        int count = goesOn ? times + 1 : 1;
        boolean holds = count >= TIMES && step - begun >= steps;
        boolean isStale = misses + 1 >= STALE * TIMES && step - seen >= (long) STALE * steps;
        return holds || isStale
                ? new Hysteresis<>(found, begun, step, 0, found, step, 0)
                : new Hysteresis<>(value, since, seen, misses + 1, found, begun, count);
    }
}
