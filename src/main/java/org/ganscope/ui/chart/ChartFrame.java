package org.ganscope.ui.chart;

import org.ganscope.session.Series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The content of a chart at one moment.
 *
 * @param curves the curves, any subset of the chart's series
 * @param from the first step for which the curves were requested
 * @param to the last step for which the curves were requested
 * @param lastStep the number of steps that the run has made so far
 * @param marks changes during the run, in ascending order of steps
 * @param playhead the step that is shown, beyond which curves are faint; empty if it is the last
 * @param future the curves of another run with the same past, drawn faintly
 * @param compared the curves of the run that is compared with this one, drawn dashed
 */
public record ChartFrame(
        List<ChartCurve> curves,
        double from,
        double to,
        long lastStep,
        List<Mark> marks,
        OptionalLong playhead,
        List<ChartCurve> future,
        List<ChartCurve> compared) {
    public ChartFrame {
        curves = List.copyOf(curves);
        marks = List.copyOf(marks);
        future = List.copyOf(future);
        compared = List.copyOf(compared);
    }

    /** Of a run alone, looked at where it is. */
    public ChartFrame(
            List<ChartCurve> curves, double from, double to, long lastStep, List<Mark> marks) {
        this(curves, from, to, lastStep, marks, OptionalLong.empty(), List.of(), List.of());
    }

    /** A frame without curves. */
    public static ChartFrame empty() {
        return new ChartFrame(List.of(), 0, 0, 0, List.of());
    }

    /** The curve of a series. */
    public Optional<ChartCurve> curve(Series of) {
        return find(curves, of);
    }

    /** The curve of a series of the other run. */
    Optional<ChartCurve> future(Series of) {
        return find(future, of);
    }

    /** The curve of a series of the run that is compared with this one. */
    Optional<ChartCurve> compared(Series of) {
        return find(compared, of);
    }

    /** Whether two runs are compared. */
    boolean isComparison() {
        return !compared.isEmpty();
    }

    /** The curves of a series of both runs. */
    Stream<ChartCurve> both(Series of) {
        return Stream.concat(curve(of).stream(), compared(of).stream());
    }

    /** All curves, which the y axis is made for. */
    List<ChartCurve> all() {
        return compared.isEmpty() && future.isEmpty()
                ? curves
                : Stream.of(curves, future, compared).flatMap(List::stream).toList();
    }

    private static Optional<ChartCurve> find(List<ChartCurve> curves, Series of) {
        for (ChartCurve curve : curves) {
            if (curve.of() == of) {
                return Optional.of(curve);
            }
        }
        return Optional.empty();
    }
}
