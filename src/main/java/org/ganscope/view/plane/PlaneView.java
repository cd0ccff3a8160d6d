package org.ganscope.view.plane;

import org.ganscope.data.Range;
import org.ganscope.data.Region;

/**
 * Which part of the plane a person looks at, whatever the shape of the panel: a unit of x is always
 * as long as a unit of y. Immutable.
 *
 * @param home the region of the data: all of it is seen while the view is fitted
 * @param zoom how many times larger than fitted things are
 * @param x what stands in the middle of the panel, in units of the data
 */
public record PlaneView(Region home, double zoom, double x, double y) {
    /** At most so many times larger: a float has digits to spare there. */
    public static final double MOST = 256;

    /** At least so many times as large: a generator that flees is still found. */
    public static final double LEAST = 1.0 / 16;

    /** The middle stays within so many lengths of the data's region around it. */
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

    /** The view that shows this region whole. */
    public static PlaneView fitted(Region home) {
        return new PlaneView(home, 1, middle(home.x()), middle(home.y()));
    }

    /** Whether the data's region is seen whole, as large as possible. */
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

    /** The middle moved by that much, in units of the data. */
    public PlaneView panned(double byX, double byY) {
        return new PlaneView(home, zoom, x + byX, y + byY);
    }

    /** What a panel of this size, in pixels, shows. */
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
