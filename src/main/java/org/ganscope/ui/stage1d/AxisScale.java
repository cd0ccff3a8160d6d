package org.ganscope.ui.stage1d;

/**
 * A linear axis: values low…high stand at the pixels from…to. A pixel coordinate is the middle of
 * the one-pixel line that the axis would draw there.
 */
record AxisScale(double low, double high, double from, double to) {

    double toPixel(double value) {
        return from + (value - low) * (to - from) / (high - low);
    }

    double toValue(double pixel) {
        return low + (pixel - from) * (high - low) / (to - from);
    }
}
