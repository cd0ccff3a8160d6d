package org.ganscope.view.plane;

import org.ganscope.data.Range;
import org.ganscope.data.Region;

/**
 * The part of the plane that you look at, for any shape of the panel: a unit of x is always as long
 * as a unit of y. Immutable.
 *
 * @param home the region of the data: all of it is visible while the view is fitted
 * @param zoom magnification relative to the fitted view
 * @param x the middle of the panel, in units of the data
 */
public record PlaneView(Region home, double zoom, double x, double y) {
    /** The greatest magnification; a float still has digits to spare there. */
    public static final double MOST = 256;

    /** The least magnification; a generator that runs away is still found. */
    public static final double LEAST = 1.0 / 16;

    /** The middle stays within this many lengths of the data's region around it. */
    private static final double AWAY = 4;

    public PlaneView {
        zoom = Math.clamp(zoom, LEAST, MOST);
        x = near(home.x(), x);
        y = near(home.y(), y);
    }

    private static double near(Range range, double value) {
        double room = AWAY * range.length();
        return Math.clamp(value, range.low() - room, range.high() + room);
    }

    /** The view that shows all of this region. */
    public static PlaneView fitted(Region home) {
        return new PlaneView(home, 1, middle(home.x()), middle(home.y()));
    }

    /** Whether all of the data's region is visible, as large as possible. */
    public boolean isFitted() {
        return equals(fitted(home));
    }

    /** Everything {@code factor} times larger, while the point (fixedX, fixedY) stays in place. */
    public PlaneView zoomed(double factor, double fixedX, double fixedY) {
        double reached = Math.clamp(zoom * factor, LEAST, MOST);
        double share = zoom / reached;
        return new PlaneView(
                home, reached, fixedX + (x - fixedX) * share, fixedY + (y - fixedY) * share);
    }

    /** Moves the middle by this vector, in units of the data. */
    public PlaneView panned(double byX, double byY) {
        return new PlaneView(home, zoom, x + byX, y + byY);
    }

    /** The region that a panel of this size, in pixels, shows. */
    public Region region(double width, double height) {
        double fit = Math.max(home.x().length() / width, home.y().length() / height);
        double halfWidth = width * fit / zoom / 2;
        double halfHeight = height * fit / zoom / 2;
        return new Region(
                new Range(x - halfWidth, x + halfWidth), new Range(y - halfHeight, y + halfHeight));
    }

    private static double middle(Range range) {
        return (range.low() + range.high()) / 2;
    }
}
