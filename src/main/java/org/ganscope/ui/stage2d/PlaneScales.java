package org.ganscope.ui.stage2d;

import javafx.geometry.Rectangle2D;

import org.ganscope.data.Region;
import org.ganscope.ui.stage.AxisScale;

/**
 * Which values stand where: a unit of x is as long as a unit of y.
 *
 * @param panel the region of the plane, in whole pixels
 * @param tick the distance of the numbers at both axes, in units of the data
 */
record PlaneScales(AxisScale x, AxisScale y, Rectangle2D panel, double tick) {
    /** About so many numbers stand at an axis. */
    private static final double NUMBERS = 7;

    private static final double[] ROUND = {1, 2, 5, 10};

    /** The largest panel of the region's shape, in the middle of the room that there is. */
    static PlaneScales of(Region region, Rectangle2D room) {
        double across = region.x().length();
        double up = region.y().length();
        double unit = Math.min(room.getWidth() / across, room.getHeight() / up);
        double width = Math.max(1, Math.floor(unit * across));
        double height = Math.max(1, Math.floor(unit * up));
        double left = Math.floor(room.getMinX() + (room.getWidth() - width) / 2);
        double top = Math.floor(room.getMinY() + (room.getHeight() - height) / 2);
        return new PlaneScales(
                new AxisScale(region.x().low(), region.x().high(), left - 0.5, left + width - 0.5),
                new AxisScale(region.y().low(), region.y().high(), top + height - 0.5, top - 0.5),
                new Rectangle2D(left, top, width, height),
                tick(Math.max(across, up)));
    }

    private static double tick(double length) {
        double power = Math.pow(10, Math.floor(Math.log10(length / NUMBERS)));
        for (double round : ROUND) {
            if (round * power * NUMBERS >= length * 0.999) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
