package org.ganscope.ui.raster;

import java.util.Arrays;

/**
 * How much of each pixel one shape covers, 0…255. The parts of a shape (a line's segments, the head
 * of an arrow) are joined by the maximum, so that a translucent shape is blended once even where
 * its parts overlap; a segment is a capsule, which makes joints and ends round.
 *
 * <p>Coverage comes from the distance d between the pixel's centre and the shape's edge: a pixel is
 * covered by ½ + d, clamped to 0…1. Coordinates are device pixels; pixel i spans [i, i + 1).
 */
final class Coverage {
    private byte[] mask = new byte[0];
    private int[] touched = new int[1024];
    private int touchedCount;
    private int stride;
    private int clipLeft;
    private int clipTop;
    private int clipRight;
    private int clipBottom;

    /** Makes room for width × height pixels and forgets what was there. */
    void resize(int width, int height) {
        stride = width;
        mask = new byte[width * height];
        touchedCount = 0;
    }

    /** Nothing is drawn outside [left, right) × [top, bottom), which must be inside the mask. */
    void clip(int left, int top, int right, int bottom) {
        clipLeft = left;
        clipTop = top;
        clipRight = right;
        clipBottom = bottom;
    }

    int touchedCount() {
        return touchedCount;
    }

    /**
     * The index (row · width + column) of the i-th pixel that the shape touches, in no particular
     * order.
     */
    int touchedPixel(int i) {
        return touched[i];
    }

    /** The coverage of the pixel with this index, 0…255; resets it to 0. */
    int take(int pixel) {
        int value = mask[pixel] & 0xFF;
        mask[pixel] = 0;
        return value;
    }

    /** Starts the next shape; every touched pixel must have been taken. */
    void restart() {
        touchedCount = 0;
    }

    /** A segment with round ends. */
    void capsule(double x0, double y0, double x1, double y1, double width) {
        double reach = width / 2 + 0.5;
        int left = Math.max(clipLeft, (int) Math.floor(Math.min(x0, x1) - reach));
        int right = Math.min(clipRight, (int) Math.ceil(Math.max(x0, x1) + reach));
        int top = Math.max(clipTop, (int) Math.floor(Math.min(y0, y1) - reach));
        int bottom = Math.min(clipBottom, (int) Math.ceil(Math.max(y0, y1) + reach));
        if (left >= right || top >= bottom) {
            return;
        }
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.sqrt(dx * dx + dy * dy);
        double ux = length == 0 ? 1 : dx / length;
        double uy = length == 0 ? 0 : dy / length;
        double peak = Math.min(1, width);
        // walk along the longer side and visit only the pixels near the line
        if (Math.abs(dx) >= Math.abs(dy)) {
            double slope = dx == 0 ? 0 : dy / dx;
            double spread = reach * Math.sqrt(1 + slope * slope);
            for (int x = left; x < right; x++) {
                double middle = y0 + slope * (x + 0.5 - x0);
                int from = Math.max(top, (int) Math.floor(middle - spread));
                int to = Math.min(bottom, (int) Math.ceil(middle + spread));
                for (int y = from; y < to; y++) {
                    near(x, y, x0, y0, ux, uy, length, reach, peak);
                }
            }
        } else {
            double slope = dx / dy;
            double spread = reach * Math.sqrt(1 + slope * slope);
            for (int y = top; y < bottom; y++) {
                double middle = x0 + slope * (y + 0.5 - y0);
                int from = Math.max(left, (int) Math.floor(middle - spread));
                int to = Math.min(right, (int) Math.ceil(middle + spread));
                for (int x = from; x < to; x++) {
                    near(x, y, x0, y0, ux, uy, length, reach, peak);
                }
            }
        }
    }

    /** A ring around (x, y): the middle of its stroke is {@code radius} away. */
    void ring(double cx, double cy, double radius, double width) {
        double reach = radius + width / 2 + 0.5;
        double peak = Math.min(1, width);
        for (int y = firstRow(cy - reach); y < lastRow(cy + reach); y++) {
            for (int x = firstColumn(cx - reach); x < lastColumn(cx + reach); x++) {
                double distance = Math.abs(Math.hypot(x + 0.5 - cx, y + 0.5 - cy) - radius);
                join(x, y, Math.min(peak, width / 2 + 0.5 - distance));
            }
        }
    }

    /** A filled triangle with its corners in either order. */
    void triangle(double x0, double y0, double x1, double y1, double x2, double y2) {
        double area2 = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
        if (!(Math.abs(area2) > 0)) {
            return;
        }
        double turn = Math.signum(area2);
        int left = firstColumn(Math.min(x0, Math.min(x1, x2)) - 1);
        int right = lastColumn(Math.max(x0, Math.max(x1, x2)) + 1);
        int top = firstRow(Math.min(y0, Math.min(y1, y2)) - 1);
        int bottom = lastRow(Math.max(y0, Math.max(y1, y2)) + 1);
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                double inside =
                        Math.min(
                                side(x + 0.5, y + 0.5, x0, y0, x1, y1, turn),
                                Math.min(
                                        side(x + 0.5, y + 0.5, x1, y1, x2, y2, turn),
                                        side(x + 0.5, y + 0.5, x2, y2, x0, y0, turn)));
                join(x, y, Math.min(1, inside + 0.5));
            }
        }
    }

    /**
     * Joins one pixel near the segment that starts at (x0, y0) and has the unit vector (ux, uy).
     */
    private void near(
            int x,
            int y,
            double x0,
            double y0,
            double ux,
            double uy,
            double length,
            double full,
            double peak) {
        double px = x + 0.5 - x0;
        double py = y + 0.5 - y0;
        double along = px * ux + py * uy;
        double distance = Math.abs(px * uy - py * ux);
        // next to the segment it is the distance from its line, beyond an end that from the end
        double beyond = along < 0 ? along : along - length;
        if (along < 0 || beyond > 0) {
            distance = Math.sqrt(distance * distance + beyond * beyond);
        }
        join(x, y, Math.min(peak, full - distance));
    }

    private void join(int x, int y, double coverage) {
        int value = (int) (coverage * 255 + 0.5);
        if (value <= 0) {
            return;
        }
        int pixel = y * stride + x;
        int before = mask[pixel] & 0xFF;
        if (value > before) {
            mask[pixel] = (byte) value;
            if (before == 0) {
                touch(pixel);
            }
        }
    }

    private void touch(int pixel) {
        if (touchedCount == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touchedCount);
        }
        touched[touchedCount++] = pixel;
    }

    /** The distance of (x, y) from the edge a → b, positive on the inner side. */
    private static double side(
            double x, double y, double ax, double ay, double bx, double by, double turn) {
        double dx = bx - ax;
        double dy = by - ay;
        return turn * (dx * (y - ay) - dy * (x - ax)) / Math.sqrt(dx * dx + dy * dy);
    }

    private int firstColumn(double x) {
        return Math.max(clipLeft, (int) Math.floor(x));
    }

    private int lastColumn(double x) {
        return Math.min(clipRight, (int) Math.ceil(x));
    }

    private int firstRow(double y) {
        return Math.max(clipTop, (int) Math.floor(y));
    }

    private int lastRow(double y) {
        return Math.min(clipBottom, (int) Math.ceil(y));
    }
}
