package org.ganscope.ui.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The extent of a chart's curves along its y axis within a range of steps: everything, and the part
 * that should be visible.
 *
 * <p>The part: a few buckets (the spike of the first steps, one wild batch) must not flatten the
 * rest. The core runs from the 2nd percentile of the buckets' minima to the 98th of their maxima,
 * of all curves and reference lines together; outliers are shown up to half the core's height on
 * either side, so that they never take more than half of the chart. If some are cut off, the chart
 * says so and can show them.
 *
 * @param full from the least minimum to the greatest maximum
 * @param seen the part of it that should be visible
 */
record Extent(Span full, Span seen) {
    private static final double TAIL = 0.02;
    private static final double OVERHANG = 0.5;

    /** The whole must be this many times as high as the part for something to be cut off. */
    private static final double WORTH = 1.3;

    /** Fewer buckets than this have no outliers, unless they explode. */
    private static final int FEW = 24;

    /** On a linear scale, a multiple of the first quartile of the magnitudes. */
    private static final double EXPLODED = 1000;

    /** Whether something is not visible, apart from rounding. */
    boolean cuts() {
        double slack = 1e-9 * full.height();
        return full.low() < seen.low() - slack || full.high() > seen.high() + slack;
    }

    /**
     * Empty if no curve has a value between {@code from} and {@code to}.
     *
     * @param levels reference lines, in any order, which are part of the core
     */
    static Optional<Extent> of(
            List<ChartCurve> curves, double[] levels, Scale scale, double from, double to) {
        Span full = null;
        Span core = null;
        for (ChartCurve curve : curves) {
            int first = curve.firstFrom(from);
            int end = curve.firstFrom(Math.nextUp(to));
            double[] low = coordinates(curve.min(), first, end, scale);
            double[] high = coordinates(curve.max(), first, end, scale);
            if (low.length == 0 || high.length == 0) {
                continue;
            }
            Span all = new Span(low[0], Math.max(low[0], high[high.length - 1]));
            Span part =
                    low.length >= FEW
                            ? core(low, high)
                            : scale == Scale.LINEAR ? calm(low, high, all) : all;
            full = full == null ? all : full.union(all);
            core = core == null ? part : core.union(part);
        }
        if (full == null || core == null) {
            return Optional.empty();
        }
        Span body = core;
        for (double level : levels) {
            body = body.union(new Span(level, level));
        }
        double overhang = OVERHANG * body.height();
        Span seen =
                new Span(
                        Math.max(full.low(), Math.min(core.low(), body.low() - overhang)),
                        Math.min(full.high(), Math.max(core.high(), body.high() + overhang)));
        // cutting off a little would hide values and gain nothing
        boolean isLittle = full.union(body).height() <= WORTH * seen.union(body).height();
        return Optional.of(new Extent(full, isLittle ? full : seen));
    }

    private static Span core(double[] low, double[] high) {
        double bottom = low[(int) (TAIL * low.length)];
        double top = high[(int) Math.ceil((1 - TAIL) * high.length) - 1];
        return new Span(Math.min(bottom, top), Math.max(bottom, top));
    }

    /** The part before an explosion: a run that diverges does so within a few steps. */
    private static Span calm(double[] low, double[] high, Span all) {
        double[] sizes = new double[low.length + high.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Math.abs(i < low.length ? low[i] : high[i - low.length]);
        }
        Arrays.sort(sizes);
        double limit = EXPLODED * sizes[(sizes.length - 1) / 4];
        double bottom = limit;
        double top = -limit;
        for (int i = 0; i < sizes.length; i++) {
            double value = i < low.length ? low[i] : high[i - low.length];
            if (Math.abs(value) <= limit) {
                bottom = Math.min(bottom, value);
                top = Math.max(top, value);
            }
        }
        return limit > 0 ? new Span(bottom, top) : all;
    }

    /** Sorted coordinates; values that have no place on the scale are left out. */
    private static double[] coordinates(float[] values, int first, int end, Scale scale) {
        double[] found = new double[Math.max(0, end - first)];
        int count = 0;
        for (int i = first; i < end; i++) {
            double coordinate = scale.coordinate(values[i]);
            if (Double.isFinite(coordinate)) {
                found[count++] = coordinate;
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.copyOf(found, count);
    }
}
