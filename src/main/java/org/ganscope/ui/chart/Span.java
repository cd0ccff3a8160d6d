package org.ganscope.ui.chart;

/**
 * A part of the y axis, in the coordinates of its {@link Scale}.
 *
 * @param low the lower edge
 * @param high the upper edge, ≥ low
 */
record Span(double low, double high) {
    double height() {
        return high - low;
    }

    boolean contains(Span other) {
        return low <= other.low && other.high <= high;
    }

    Span union(Span other) {
        return new Span(Math.min(low, other.low), Math.max(high, other.high));
    }
}
