package org.ganscope.ui.chart;

/**
 * The area of the curves in the chart (logical pixels), and their axes.
 *
 * @param left the x of the y axis
 * @param top the y of the upper edge
 * @param width of the inner area, may be 0
 * @param height of the inner area, may be 0
 * @param from the step at the left edge
 * @param to the step at the right edge
 * @param y the range of the y axis, in coordinates of the scale
 * @param scale of the y axis
 * @param hasZero whether the lower edge of a logarithmic axis means zero
 */
record PlotArea(
        double left,
        double top,
        double width,
        double height,
        double from,
        double to,
        Span y,
        Scale scale,
        boolean hasZero) {
    /** Far enough outside for every screen, and finite. */
    private static final double FAR = 1e5;

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    boolean isEmpty() {
        return !(width >= 2 && height >= 2);
    }

    /** The x of a step. */
    double x(double step) {
        return left + (step - from) / (to - from) * width;
    }

    /** The step at an x, inside the axis. */
    double step(double x) {
        return Math.clamp(from + (x - left) / width * (to - from), from, to);
    }

    /** The y of a value, also outside the area; NaN for NaN. */
    double y(double value) {
        double coordinate = hasZero && value == 0 ? y.low() : scale.coordinate(value);
        double raw = top + (y.high() - coordinate) / y.height() * height;
        return Double.isNaN(raw) ? raw : Math.clamp(raw, -FAR, FAR);
    }

    boolean contains(double px, double py) {
        return px >= left && px <= right() && py >= top && py <= bottom();
    }
}
