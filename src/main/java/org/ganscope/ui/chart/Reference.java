package org.ganscope.ui.chart;

/**
 * A level known from theory, drawn as a dashed line over the steps for which it holds, with its
 * label among the numbers of the y axis.
 *
 * @param value its position on the y axis
 * @param label short: "2 ln 2", "½"
 * @param from the step from which it holds
 * @param to the step until which it holds; infinite if it still does
 */
public record Reference(double value, String label, double from, double to) {
    /** A level that holds for the whole run. */
    public Reference(double value, String label) {
        this(value, label, 0, Double.POSITIVE_INFINITY);
    }

    /** Whether part of it is in this area. */
    boolean isIn(PlotArea plot) {
        double at = plot.scale().coordinate(value);
        return from < plot.to()
                && to > plot.from()
                && at >= plot.y().low()
                && at <= plot.y().high();
    }
}
