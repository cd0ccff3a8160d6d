package org.ganscope.ui.chart;

/**
 * What all charts of a stack leave beside their curves, in pixels, so that the same step is at the
 * same x in each of them.
 *
 * @param numbers for the numbers of the y axis, at the left
 * @param labels for the names and values of the curves, at the right
 */
record Margins(double numbers, double labels) {
    /** As wide as the wider of both asks for. */
    Margins union(Margins other) {
        return new Margins(Math.max(numbers, other.numbers), Math.max(labels, other.labels));
    }
}
