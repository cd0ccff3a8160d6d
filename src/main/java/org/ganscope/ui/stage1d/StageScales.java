package org.ganscope.ui.stage1d;

import javafx.geometry.Rectangle2D;

import org.ganscope.view.AxisScale;
import org.ganscope.view.line.StageFrame;

/**
 * Which values stand where. A change of it is what makes the axes be drawn anew.
 *
 * @param x the shared x axis, across
 * @param z the z axis, across
 * @param score the axis of D(x), up
 * @param density the axis of the densities, up
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

    // JFreeChart draws a line at p on the pixels p − 1…p, so half a pixel is taken off.
    private static AxisScale across(Rectangle2D area, double low, double high) {
        return new AxisScale(low, high, area.getMinX() - 0.5, area.getMaxX() - 0.5);
    }

    private static AxisScale up(Rectangle2D area, double low, double high) {
        return new AxisScale(low, high, area.getMaxY() - 0.5, area.getMinY() - 0.5);
    }
}
