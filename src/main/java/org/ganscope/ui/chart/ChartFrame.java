package org.ganscope.ui.chart;

import org.ganscope.session.Series;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a chart shows at one moment.
 *
 * @param curves the curves, any subset of the chart's series
 * @param from the first step that the curves were asked for
 * @param to the last step that the curves were asked for
 * @param lastStep the number of steps that the run has done so far
 * @param marks what happened during the run, in ascending order of steps
 * @param playhead the step that is looked at, beyond which all is faint; empty if that is the last
 * @param future what became of another run with the same past, to be drawn faintly
 */
public record ChartFrame(
        List<ChartCurve> curves,
        double from,
        double to,
        long lastStep,
        List<Mark> marks,
        OptionalLong playhead,
        List<ChartCurve> future) {
    public ChartFrame {
        curves = List.copyOf(curves);
        marks = List.copyOf(marks);
        future = List.copyOf(future);
    }

    /** Of a run alone, looked at where it is. */
    public ChartFrame(
            List<ChartCurve> curves, double from, double to, long lastStep, List<Mark> marks) {
        this(curves, from, to, lastStep, marks, OptionalLong.empty(), List.of());
    }

    /** Nothing yet. */
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

    private static Optional<ChartCurve> find(List<ChartCurve> curves, Series of) {
        for (ChartCurve curve : curves) {
            if (curve.of() == of) {
                return Optional.of(curve);
            }
        }
        return Optional.empty();
    }
}
