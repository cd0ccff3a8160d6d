package org.ganscope.ui.chart;

/** The scale of the y axis. */
public enum Scale {
    LINEAR,
    /**
     * Logarithmic; values that are not positive have no place on it and are below its lower edge.
     */
    LOG10;

    /** The coordinate along the axis, in which equal lengths mean equal steps of the scale. */
    double coordinate(double value) {
        if (this == LINEAR) {
            return value;
        }
        return value > 0 ? Math.log10(value) : Double.NEGATIVE_INFINITY;
    }

    /** The value at a coordinate. */
    double value(double coordinate) {
        return this == LINEAR ? coordinate : Math.pow(10, coordinate);
    }
}
