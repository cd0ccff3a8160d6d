package org.ganscope.metrics;

import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.Arrays;

/**
 * The latest values of a series in a ring; the newest has age 0, and NaN is ignored. Adding
 * allocates nothing.
 */
final class RecentValues {
    private final double[] values;
    private int size;
    private int next;

    RecentValues(int capacity) {
        values = new double[capacity];
    }

    void clear() {
        Arrays.fill(values, 0);
        size = 0;
        next = 0;
    }

    void save(StateWriter out) {
        out.write((long) size);
        out.write((long) next);
        out.write(values, size);
    }

    void restore(StateReader in) {
        clear();
        size = in.readIndex(values.length + 1);
        next = in.readIndex(values.length);
        in.read(values, size);
    }

    void add(double value) {
        if (!Double.isNaN(value)) {
            values[next] = value;
            next = (next + 1) % values.length;
            size = Math.min(size + 1, values.length);
        }
    }

    int size() {
        return size;
    }

    private double aged(int age) {
        return values[(next - 1 - age + 2 * values.length) % values.length];
    }

    /** The mean of the values of age from … from + count − 1, as far as there are any; else NaN. */
    double mean(int from, int count) {
        int to = Math.min(from + count, size);
        double sum = 0;
        for (int age = from; age < to; age++) {
            sum += aged(age);
        }
        return to > from ? sum / (to - from) : Double.NaN;
    }

    /** The share of exact zeros; 0 if there are no values. */
    double zeros() {
        int zeros = 0;
        for (int age = 0; age < size; age++) {
            zeros += aged(age) == 0 ? 1 : 0;
        }
        return size == 0 ? 0 : (double) zeros / size;
    }

    /** The lowest of the latest values; +∞ if there are none. */
    double lowest(int count) {
        double low = Double.POSITIVE_INFINITY;
        for (int age = 0; age < Math.min(count, size); age++) {
            low = Math.min(low, aged(age));
        }
        return low;
    }

    /** The highest of the latest values; −∞ if there are none. */
    double highest(int count) {
        double high = Double.NEGATIVE_INFINITY;
        for (int age = 0; age < Math.min(count, size); age++) {
            high = Math.max(high, aged(age));
        }
        return high;
    }

    /** The number of values above a bound, for a series that rises from one value to the next. */
    int above(double bound) {
        int count = 0;
        while (count < size && aged(count) > bound) {
            count++;
        }
        return count;
    }

    /** The value of this age; NaN if there is none. */
    double at(int age) {
        return age < size ? aged(age) : Double.NaN;
    }

    /**
     * How often the latest {@code count} values change direction, moving at least the given
     * distance each time; 0 once the last turn was followed by {@code fresh} values without
     * another.
     */
    int turns(double least, int count, int fresh) {
        int turns = 0;
        int last = 0;
        int direction = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int age = Math.min(count, size) - 1; age >= 0; age--) {
            double value = aged(age);
            low = Math.min(low, value);
            high = Math.max(high, value);
            boolean up = direction <= 0 && value - low >= least;
            boolean down = direction >= 0 && high - value >= least;
            if (up || down) {
                turns += direction == 0 ? 0 : 1;
                last = age;
                direction = up ? 1 : -1;
                low = value;
                high = value;
            }
        }
        return last < fresh ? turns : 0;
    }

    /**
     * How often one of the latest {@code count} values that is ≥ 0 was followed by another such,
     * where values below 0 are left out; 0 once the last time was followed by {@code fresh} values.
     */
    int changes(int count, int fresh) {
        int changes = 0;
        int last = 0;
        double before = -1;
        for (int age = Math.min(count, size) - 1; age >= 0; age--) {
            double value = aged(age);
            if (value >= 0) {
                boolean isAnother = before >= 0 && value != before;
                changes += isAnother ? 1 : 0;
                last = isAnother ? age : last;
                before = value;
            }
        }
        return last < fresh ? changes : 0;
    }
}
