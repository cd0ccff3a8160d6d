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

    /** The axis for the part of a frame that is shown. */
    Span fit(ChartFrame frame, StepWindow.Steps steps) {
        extent = Extent.of(frame.curves(), levels, scale, steps.from(), steps.to());
        Optional<Span> values = extent.map(found -> isFull ? found.full() : found.seen());
        if (levels.length == 0) {
            Span untouched = scale == Scale.LOG10 ? new Span(-3, 0) : new Span(0, 1);
            return values.map(keeper::axis).orElse(untouched);
        }
        Span always = new Span(levels[0], levels[levels.length - 1]);
        return keeper.axis(values.orElse(always), always);
    }
}
