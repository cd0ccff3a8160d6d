package org.ganscope.data;

/** A stretch of an axis, low < high; ends may be infinite. */
public record Range(double low, double high) {
    public Range {
        if (!(low < high)) {
            throw new IllegalArgumentException(
                    "a range needs low < high, not " + low + " … " + high);
        }
    }

    public double length() {
        return high - low;
    }

    public boolean contains(double x) {
        return low <= x && x <= high;
    }
}
