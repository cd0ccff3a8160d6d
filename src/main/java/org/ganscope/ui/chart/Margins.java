package org.ganscope.ui.chart;

/**
 * The margins next to the curves in all charts of a stack, in pixels, so that the same step is at
 * the same x in each of them.
 *
 * @param numbers for the numbers of the y axis, at the left
 * @param labels for the names and values of the curves, at the right
 */
record Margins(double numbers, double labels) {
    /** The wider of both margins on each side. */
    Margins union(Margins other) {
        return new Margins(Math.max(numbers, other.numbers), Math.max(labels, other.labels));
    }
}
