package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;

import org.ganscope.data.Region;
import org.ganscope.math.RoundNumbers;
import org.ganscope.view.AxisScale;
import org.ganscope.view.plane.PlaneView;

/**
 * The mapping of values to pixels: a unit of x is as long as a unit of y.
 *
 * @param panel the room of the plane, in whole pixels
 * @param tick the distance of the numbers at both axes, in units of the data
 */
record PlaneScales(AxisScale x, AxisScale y, Rectangle2D panel, double tick) {
    /** Approximate number of labels at the shorter axis. */
    private static final double NUMBERS = 7;

    /** The scales of a view in a panel. */
    static PlaneScales of(PlaneView view, Rectangle2D panel) {
        Region region = view.region(panel.getWidth(), panel.getHeight());
        return new PlaneScales(
                new AxisScale(
                        region.x().low(),
                        region.x().high(),
                        panel.getMinX() - 0.5,
                        panel.getMaxX() - 0.5),
                new AxisScale(
                        region.y().low(),
                        region.y().high(),
                        panel.getMaxY() - 0.5,
                        panel.getMinY() - 0.5),
                panel,
                tick(Math.min(region.x().length(), region.y().length())));
    }

    /** The value under a pointer at this x; a value is at the middle of its pixel. */
    double valueX(double pointer) {
        return x.toValue(pointer - 0.5);
    }

    /** The value under a pointer at this y. */
    double valueY(double pointer) {
        return y.toValue(pointer - 0.5);
    }

    /** The position of a first coordinate in a raster, whose pixel i spans [i, i + 1). */
    double across(double value) {
        return x.toPixel(value) + 0.5;
    }

    /** The position of a second coordinate in a raster. */
    double down(double value) {
        return y.toPixel(value) + 0.5;
    }

    /** The length of a unit of the data in pixels. */
    double unit() {
        return (x.to() - x.from()) / (x.high() - x.low());
    }

    /** The distance of the numbers at an axis of this length, in its unit. */
    static double tick(double length) {
        return RoundNumbers.tick(0.999 * length / NUMBERS);
    }
}
