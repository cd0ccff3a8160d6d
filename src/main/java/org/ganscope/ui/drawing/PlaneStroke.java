package org.ganscope.ui.drawing;

import org.ganscope.data.own.Drawing;

/** A stroke over the plane: a round brush with a soft edge, moved along straight lines. */
final class PlaneStroke extends Stroke {
    private final double radius;

    /** @param radius of the brush, in cells */
    PlaneStroke(double radius, int... base) {
        super(base);
        this.radius = radius;
    }

    @Override
    void move(Place from, Place to, int... heights) {
        double reach = radius + 1;
        int left = clamped(Math.min(from.x(), to.x()) - reach);
        int right = clamped(Math.max(from.x(), to.x()) + reach);
        int bottom = clamped(Math.min(from.y(), to.y()) - reach);
        int top = clamped(Math.max(from.y(), to.y()) + reach);
        for (int row = bottom; row <= top; row++) {
            for (int column = left; column <= right; column++) {
                double distance = distance(column + 0.5, row + 0.5, from, to);
                double share = Math.clamp(radius + 0.5 - distance, 0.0, 1.0);
                cover(row * Drawing.SIDE + column, share, to.level(), heights);
            }
        }
    }

    private static int clamped(double cell) {
        return (int) Math.clamp(Math.floor(cell), 0, Drawing.SIDE - 1);
    }

    /** The distance of a point from the line between two places. */
    private static double distance(double x, double y, Place from, Place to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length > 0 ? ((x - from.x()) * dx + (y - from.y()) * dy) / length : 0;
        double t = Math.clamp(along, 0.0, 1.0);
        return Math.hypot(x - from.x() - t * dx, y - from.y() - t * dy);
    }
}
