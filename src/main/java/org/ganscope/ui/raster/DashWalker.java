package org.ganscope.ui.raster;

/**
 * Walks along a line and passes its dashes to a {@link Coverage}. The caps of a dash are round and
 * counted as part of it, so a dash of length {@code on} is drawn from the centre of one cap to the
 * centre of the other. Device pixels throughout.
 */
final class DashWalker {
    private final Coverage coverage;
    private double width;
    private double on;
    private double period;
    private double phase;
    private double lastX;
    private double lastY;
    private boolean down;

    DashWalker(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Starts a new line. */
    void pattern(double lineWidth, double dash, double gap) {
        width = lineWidth;
        // a dash no longer than the line is wide is a dot; a pattern without length would never end
        on = Math.max(0.01, dash - lineWidth);
        period = Math.max(0.5, on + gap + Math.min(dash, lineWidth));
        lift();
    }

    /** Makes the next point begin a new piece with a dash. */
    void lift() {
        down = false;
        phase = 0;
    }

    /** Continues to a point; parts outside the clip rectangle are only counted. */
    void lineTo(
            double x,
            double y,
            double clipLeft,
            double clipTop,
            double clipRight,
            double clipBottom) {
        if (down) {
            walk(x, y, clipLeft - width, clipTop - width, clipRight + width, clipBottom + width);
        }
        lastX = x;
        lastY = y;
        down = true;
    }

    private void walk(double x, double y, double left, double top, double right, double bottom) {
        double dx = x - lastX;
        double dy = y - lastY;
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length == 0) {
            return;
        }
        double from =
                Math.max(0, Math.max(enter(lastX, dx, left, right), enter(lastY, dy, top, bottom)));
        double to =
                Math.min(1, Math.min(leave(lastX, dx, left, right), leave(lastY, dy, top, bottom)));
        double at = from * length;
        double end = to * length;
        while (at < end) {
            double inPattern = (phase + at) % period;
            if (inPattern < on) {
                double stop = Math.min(end, at + on - inPattern);
                coverage.capsule(
                        lastX + dx * at / length,
                        lastY + dy * at / length,
                        lastX + dx * stop / length,
                        lastY + dy * stop / length,
                        width);
            }
            at += Math.max(1e-3, (inPattern < on ? on : period) - inPattern);
        }
        phase = (phase + length) % period;
    }

    /**
     * The t (0…1 of the segment) at which start + t · delta enters [low, high]; above 1 if never.
     */
    private static double enter(double start, double delta, double low, double high) {
        if (delta == 0) {
            return start < low || start > high ? 2 : 0;
        }
        return ((delta > 0 ? low : high) - start) / delta;
    }

    /** The t at which start + t · delta leaves [low, high]. */
    private static double leave(double start, double delta, double low, double high) {
        return delta == 0 ? 1 : ((delta > 0 ? high : low) - start) / delta;
    }
}
