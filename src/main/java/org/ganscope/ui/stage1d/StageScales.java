package org.ganscope.ui.stage1d;

import javafx.geometry.Rectangle2D;

import org.ganscope.view.AxisScale;
import org.ganscope.view.line.StageFrame;

/**
 * The mapping of values to pixels. The axes are redrawn when it changes.
 *
 * @param x the shared x axis, horizontal
 * @param z the z axis, horizontal
 * @param score the axis of D(x), vertical
 * @param density the axis of the densities, vertical
 */
record StageScales(AxisScale x, AxisScale z, AxisScale score, AxisScale density) {
    /** The share of a panel that stays free above and below the values, so that lines fit in. */
    private static final double MARGIN = 0.03;

    static StageScales of(
            StageLayout layout,
            StageFrame frame,
            double scoreLow,
            double scoreHigh,
            double densityHigh) {
        double scoreMargin = MARGIN * (scoreHigh - scoreLow);
        return new StageScales(
                across(layout.density(), frame.xLow(), frame.xHigh()),
                across(layout.fan(), frame.fan().zLow(), frame.fan().zHigh()),
                up(layout.score(), scoreLow - scoreMargin, scoreHigh + scoreMargin),
                up(layout.density(), 0, densityHigh * (1 + MARGIN)));
    }

    // JFreeChart draws a line at p on the pixels p − 1…p, so half a pixel is subtracted
    private static AxisScale across(Rectangle2D area, double low, double high) {
        return new AxisScale(low, high, area.getMinX() - 0.5, area.getMaxX() - 0.5);
    }

    private static AxisScale up(Rectangle2D area, double low, double high) {
        return new AxisScale(low, high, area.getMaxY() - 0.5, area.getMinY() - 0.5);
    }
}
