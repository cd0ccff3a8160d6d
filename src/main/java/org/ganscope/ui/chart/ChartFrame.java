package org.ganscope.ui.chart;

import org.ganscope.session.Series;

import java.util.List;
import java.util.Optional;

/**
 * The content of a chart at one moment.
 *
 * @param curves the curves, any subset of the chart's series
 * @param from the first step for which the curves were requested
 * @param to the last step for which the curves were requested
 * @param lastStep the number of steps that the run has made so far
 * @param marks changes during the run, in ascending order of steps
 */
public record ChartFrame(
        List<ChartCurve> curves, double from, double to, long lastStep, List<Mark> marks) {
    public ChartFrame {
        curves = List.copyOf(curves);
        marks = List.copyOf(marks);
    }

    /** A frame without curves. */
    public static ChartFrame empty() {
        return new ChartFrame(List.of(), 0, 0, 0, List.of());
    }

    /** The curve of a series. */
    public Optional<ChartCurve> curve(Series of) {
        for (ChartCurve curve : curves) {
            if (curve.of() == of) {
                return Optional.of(curve);
            }
        }
        return Optional.empty();
    }
}
