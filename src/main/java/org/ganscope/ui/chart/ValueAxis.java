package org.ganscope.ui.chart;

import java.util.Optional;
import java.util.stream.DoubleStream;

/** Chooses what the y axis of a chart shows. */
final class ValueAxis {
    private final Scale scale;
    private final double[] levels;
    private final AxisKeeper keeper;
    private boolean isFull;
    private Optional<Extent> extent = Optional.empty();

    ValueAxis(ChartSpec spec) {
        scale = spec.scale();
        keeper = new AxisKeeper(scale);
        levels =
                DoubleStream.concat(
                                spec.references().stream().mapToDouble(Reference::value),
                                spec.including().stream().mapToDouble(Double::doubleValue))
                        .map(scale::coordinate)
                        .filter(Double::isFinite)
                        .sorted()
                        .toArray();
    }

    boolean isFull() {
        return isFull;
    }

    /** Reaches every value, or leaves a few outliers outside. */
    void setFull(boolean full) {
        isFull = full;
        keeper.forget();
    }

    /** Fits anew at the next frame: the viewer has changed what is shown. */
    void forget() {
        keeper.forget();
    }

    /** What the curves of the last frame reach; empty if they have no values. */
    Optional<Extent> extent() {
        return extent;
    }

    /**
     * What the axis shows.
     *
     * @param span in coordinates of the scale
     * @param hasZero whether its lower edge stands for zero, which has no logarithm
     */
    record Shown(Span span, boolean hasZero) {}

    /** The axis for the part of a frame that is shown. */
    Shown fit(ChartFrame frame, StepWindow.Steps steps) {
        Span span = span(frame, steps);
        boolean hasZero = scale == Scale.LOG10 && hasZero(frame, steps);
        return new Shown(hasZero ? new Span(span.low() - 1, span.high()) : span, hasZero);
    }

    private static boolean hasZero(ChartFrame frame, StepWindow.Steps steps) {
        for (Curve curve : frame.curves()) {
            int end = curve.firstFrom(Math.nextUp(steps.to()));
            for (int i = curve.firstFrom(steps.from()); i < end; i++) {
                if (curve.min()[i] == 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private Span span(ChartFrame frame, StepWindow.Steps steps) {
        extent = Extent.of(frame.curves(), levels, scale, steps.from(), steps.to());
        Optional<Span> values = extent.map(found -> isFull ? found.full() : found.seen());
        if (levels.length == 0) {
            Span untouched = scale == Scale.LOG10 ? new Span(-3, 0) : new Span(0, 1);
            return values.map(keeper::axis).orElse(untouched);
        }
        Span always = new Span(levels[0], levels[levels.length - 1]);
        if (values.isEmpty()) {
            // Not kept: nothing has been seen yet that the axis would have to hold.
            return always.height() > 0
                    ? new AxisKeeper(scale).axis(always, always)
                    : new Span(always.low(), always.low() + 1);
        }
        return keeper.axis(values.get(), always);
    }
}
