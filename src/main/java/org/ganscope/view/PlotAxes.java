package org.ganscope.view;

/** The two axes of a plot, with pixels that count from its left and its top. */
public record PlotAxes(AxisScale x, AxisScale y) {
    /** The same values where these corners are now. */
    public PlotAxes between(double left, double bottom, double right, double top) {
        return new PlotAxes(
                new AxisScale(x.low(), x.high(), left, right),
                new AxisScale(y.low(), y.high(), bottom, top));
    }

    public double left() {
        return x.from();
    }

    public double top() {
        return y.to();
    }

    public double width() {
        return x.to() - x.from();
    }

    public double height() {
        return y.from() - y.to();
    }
}
