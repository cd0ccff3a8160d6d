package org.ganscope.view;

/**
 * A linear axis: the values low…high are at the pixels from…to. A pixel coordinate is the middle of
 * the one-pixel line that the axis would draw there.
 */
public record AxisScale(double low, double high, double from, double to) {

    public double toPixel(double value) {
        return from + (value - low) * (to - from) / (high - low);
    }

    public double toValue(double pixel) {
        return low + (pixel - from) * (high - low) / (to - from);
    }
}
