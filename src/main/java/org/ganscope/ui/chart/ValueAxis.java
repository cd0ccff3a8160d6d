package org.ganscope.ui.chart;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** Chooses the range of a chart's y axis. */
final class ValueAxis {
    private final Scale scale;

    /**
     * The values of the reference lines, beyond which the axis extends so that they are visible.
     */
    private final double[] references;

    /** Values on the axis, which may end there. */
    private final double[] including;

    private final AxisKeeper keeper;
    private boolean isFull;
    private Optional<Extent> extent = Optional.empty();

    ValueAxis(ChartSpec spec) {
        scale = spec.scale();
        keeper = new AxisKeeper(scale);
        references = sorted(spec.references().stream().mapToDouble(Reference::value));
        including = sorted(spec.including().stream().mapToDouble(Double::doubleValue));
    }

    private double[] sorted(DoubleStream values) {
        return values.map(scale::coordinate).filter(Double::isFinite).sorted().toArray();
    }

    boolean isFull() {
        return isFull;
    }

    /** Shows every value, or leaves a few outliers outside. */
    void setFull(boolean full) {
        isFull = full;
        keeper.forget();
    }

    /** Fits the axis again at the next frame, after the viewer has changed the view. */
    void forget() {
        keeper.forget();
    }

    /** The extent of the last frame's curves; empty if they have no values. */
    Optional<Extent> extent() {
        return extent;
    }

    /**
     * The range of the axis.
     *
     * @param span in coordinates of the scale
     * @param hasZero whether its lower edge means zero, which has no logarithm
     */
    record Shown(Span span, boolean hasZero) {}

    /** The axis for the part of a frame that is shown. */
    Shown fit(ChartFrame frame, StepWindow.Steps steps) {
        Span span = span(frame, steps);
        boolean hasZero = scale == Scale.LOG10 && hasZero(frame, steps);
        return new Shown(hasZero ? new Span(span.low() - 1, span.high()) : span, hasZero);
    }

    private static boolean hasZero(ChartFrame frame, StepWindow.Steps steps) {
        for (ChartCurve curve : frame.all()) {
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
        extent = Extent.of(frame.all(), levels(), scale, steps.from(), steps.to());
        Optional<Span> lines = span(references);
        Optional<Span> values = extent.map(found -> isFull ? found.full() : found.seen());
        Optional<Span> seen =
                values.isPresent() && lines.isPresent()
                        ? Optional.of(values.get().union(lines.get()))
                        : values.or(() -> lines);
        // before the first measurement there is no axis to keep
        AxisKeeper now = values.isPresent() ? keeper : new AxisKeeper(scale);
        Optional<Span> ends = span(including);
        if (seen.isPresent()) {
            return ends.isPresent() ? now.axis(seen.get(), ends.get()) : now.axis(seen.get());
        }
        return ends.filter(span -> span.height() > 0)
                .or(() -> ends.map(span -> new Span(span.low(), span.low() + 1)))
                .orElse(scale == Scale.LOG10 ? new Span(-3, 0) : new Span(0, 1));
    }

    private double[] levels() {
        return DoubleStream.concat(Arrays.stream(references), Arrays.stream(including)).toArray();
    }

    private static Optional<Span> span(double[] sorted) {
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(new Span(sorted[0], sorted[sorted.length - 1]));
    }
}
