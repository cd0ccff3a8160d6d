package org.ganscope.ui.drawing;

import org.ganscope.data.own.Drawing;

/**
 * A stroke over the line: between two places of the pen the height is linear from one level to the
 * other, and within the brush it blends smoothly into the earlier heights.
 */
final class LineStroke extends Stroke {
    private final double radius;

    /** @param radius of the brush on either side, in cells */
    LineStroke(double radius, int... base) {
        super(base);
        this.radius = radius;
    }

    @Override
    void move(Place from, Place to, int... heights) {
        double low = Math.min(from.x(), to.x());
        double high = Math.max(from.x(), to.x());
        int first = Math.max(0, (int) Math.floor(low - radius - 1));
        int last = Math.min(Drawing.LINE - 1, (int) Math.ceil(high + radius + 1));
        for (int cell = first; cell <= last; cell++) {
            double middle = cell + 0.5;
            double at = Math.clamp(middle, low, high);
            double along = high > low ? (at - from.x()) / (to.x() - from.x()) : 1;
            double level = from.level() + along * (to.level() - from.level());
            cover(cell, share(Math.abs(middle - at)), level, heights);
        }
    }

    /** 1 within half a cell, 0 from the edge of the brush on. */
    private double share(double distance) {
        if (distance <= 0.5) {
            return 1;
        }
        double out = (distance - 0.5) / radius;
        return out >= 1 ? 0 : 0.5 * (1 + Math.cos(Math.PI * out));
    }
}
