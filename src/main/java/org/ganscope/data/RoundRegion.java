package org.ganscope.data;

import org.ganscope.math.RoundNumbers;

/** Chooses the square of the plane for a target. */
public final class RoundRegion {
    private static final double MARGIN = 0.15;

    private RoundRegion() {}

    /**
     * A square that shows the rectangle and the samples of an untrained generator, −0.5 … 0.5 on
     * both axes, with about a seventh of its side as a margin on every side. Its edges are
     * multiples of the largest of 1, 2, 5 × 10ᵏ below a tenth of its side.
     */
    public static Region showing(double left, double right, double bottom, double top) {
        Range x = RoundRange.withStart(left, right);
        Range y = RoundRange.withStart(bottom, top);
        double side = (1 + 2 * MARGIN) * Math.max(x.length(), y.length());
        double step = RoundNumbers.atMost(side / 10);
        double half = step * Math.ceil(side / (2 * step));
        return new Region(around(x, half, step), around(y, half, step));
    }

    private static Range around(Range range, double half, double step) {
        double centre = RoundRange.nearest(0.5 * (range.low() + range.high()), step);
        return new Range(
                RoundRange.nearest(centre - half, step), RoundRange.nearest(centre + half, step));
    }
}
