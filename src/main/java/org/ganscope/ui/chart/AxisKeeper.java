package org.ganscope.ui.chart;

import org.ganscope.math.RoundNumbers;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a y axis steady: it grows at once, to round numbers, when something would not fit, and
 * shrinks only when less than 45 % of it would be used.
 */
final class AxisKeeper {
    private static final double SHRINK_BELOW = 0.45;

    /** Margin between the curves and the edges, as a share of the height. */
    private static final double ROOM = 0.03;

    private final Scale scale;
    private @Nullable Span kept;

    AxisKeeper(Scale scale) {
        this.scale = scale;
    }

    /** Fits the axis again at the next call, after the viewer has changed the view. */
    void forget() {
        kept = null;
    }

    /** The axis for the values of the curves, without outliers. */
    Span axis(Span values) {
        double room = ROOM * values.height();
        return fit(new Span(below(values.low(), room), above(values.high(), room)));
    }

    /** The same; {@code levels} (reference lines) are on the axis too and may be on its edges. */
    Span axis(Span values, Span levels) {
        double room = ROOM * values.union(levels).height();
        // curves that end at a level (a probability at 1, a distance at 0) need no margin beyond it
        double low = levels.low() <= values.low() ? levels.low() : below(values.low(), room);
        double high = levels.high() >= values.high() ? levels.high() : above(values.high(), room);
        return fit(new Span(low, high));
    }

    /** The margin never crosses zero: a quantity that cannot be negative gets no negative axis. */
    private double below(double low, double room) {
        return scale == Scale.LINEAR && low >= 0 ? Math.max(0, low - room) : low - room;
    }

    private double above(double high, double room) {
        return scale == Scale.LINEAR && high <= 0 ? Math.min(0, high + room) : high + room;
    }

    private Span fit(Span needed) {
        Span round = round(needed);
        Span before = kept;
        Span now = before;
        if (before == null || round.height() < SHRINK_BELOW * before.height()) {
            now = round;
        } else if (!before.contains(needed)) {
            now = round.union(before);
        }
        kept = now;
        return now == null ? round : now;
    }

    private Span round(Span needed) {
        if (scale == Scale.LOG10) {
            double low = Math.floor(needed.low() + 1e-9);
            // adding zero turns −0 into 0
            return new Span(low, Math.max(low + 1, Math.ceil(needed.high() - 1e-9) + 0.0));
        }
        double height = needed.height();
        double least = 1e-6 * Math.max(Math.abs(needed.low()), Math.abs(needed.high()));
        if (!(height > least)) {
            // a constant: some margin above and below
            double half = needed.low() == 0 ? 1 : 0.1 * Math.abs(needed.low());
            return round(new Span(needed.low() - half, needed.low() + half));
        }
        double unit = RoundNumbers.tick(height / 12);
        return new Span(
                Math.floor(needed.low() / unit + 1e-9) * unit,
                Math.ceil(needed.high() / unit - 1e-9) * unit);
    }
}
