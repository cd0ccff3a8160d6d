package org.ganscope.ui.chart;

import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The values of all curves at one step: the one under the pointer, or the latest.
 *
 * @param isPointed whether the pointer is at this step
 * @param at the steps that the values belong to, in words; empty for the run's latest step
 * @param readings one per series, {@link Reading#NONE} if a curve has no value
 * @param compared the same of the run that is compared with this one; empty without one
 * @param series the series that the values belong to
 */
record Crosshair(
        boolean isPointed,
        String at,
        List<Reading> readings,
        List<Reading> compared,
        List<ChartSeries> series) {
    static Crosshair at(OptionalDouble pointed, ChartFrame frame, ChartSpec spec) {
        List<Reading> readings = new ArrayList<>();
        String at = "";
        for (ChartSeries series : spec.series()) {
            ChartCurve curve = frame.curve(series.of()).orElse(null);
            Reading reading = curve == null ? Reading.NONE : read(curve, pointed);
            readings.add(reading);
            boolean isNamed = !at.isEmpty() || Double.isNaN(reading.step());
            if (curve != null && !isNamed) {
                at = pointed.isPresent() ? steps(curve, reading) : older(reading, frame);
            }
        }
        boolean isPointed = pointed.isPresent() && !at.isEmpty();
        List<Reading> compared = frame.isComparison() ? compared(pointed, frame, spec) : List.of();
        return new Crosshair(isPointed, at, readings, compared, spec.series());
    }

    private static List<Reading> compared(
            OptionalDouble pointed, ChartFrame frame, ChartSpec spec) {
        return spec.series().stream()
                .map(series -> frame.compared(series.of()))
                .map(curve -> curve.map(c -> read(c, pointed)).orElse(Reading.NONE))
                .toList();
    }

    private static Reading read(ChartCurve curve, OptionalDouble pointed) {
        if (pointed.isEmpty()) {
            return curve.latest();
        }
        int bucket = curve.nearest(pointed.getAsDouble());
        return bucket < 0 ? Reading.NONE : new Reading(curve.step()[bucket], curve.mean()[bucket]);
    }

    /** "step 5 300", or "steps 5 296–5 311, mean" if a bucket has several. */
    private static String steps(ChartCurve curve, Reading reading) {
        double half = (curve.width() - 1) / 2;
        return half == 0
                ? Text.of("chart.at", NumberDisplay.count(reading.step()))
                : Text.of(
                        "chart.at.mean",
                        NumberDisplay.count(reading.step() - half),
                        NumberDisplay.count(reading.step() + half));
    }

    /** Some quantities are measured only at some steps: their values name the step. */
    private static String older(Reading reading, ChartFrame frame) {
        return reading.step() < frame.lastStep()
                ? Text.of("chart.at", NumberDisplay.count(reading.step()))
                : "";
    }

    /** The values as words, one per series. */
    List<String> values(ChartSpec spec) {
        return words(readings, spec);
    }

    /** Those of the run that is compared with this one; empty without one. */
    List<String> comparedValues(ChartSpec spec) {
        return words(compared, spec);
    }

    private static List<String> words(List<Reading> readings, ChartSpec spec) {
        return readings.stream()
                .map(Reading::value)
                .map(value ->
                        spec.isNoisy() ? NumberDisplay.noisy(value) : NumberDisplay.value(value))
                .toList();
    }

    void paintLine(Raster raster, PlotArea plot, Palette palette) {
        if (isPointed) {
            double step =
                    readings.stream()
                            .mapToDouble(Reading::step)
                            .filter(Double::isFinite)
                            .findFirst()
                            .orElse(Double.NaN);
            double x = Math.floor(plot.x(step));
            raster.fillRect(x, plot.top(), 1, plot.height(), Argb.of(palette.secondary(), 0.7));
        }
    }

    void paintDots(Raster raster, PlotArea plot, Palette palette) {
        paintDots(readings, raster, plot, palette);
        paintDots(compared, raster, plot, palette);
    }

    private void paintDots(List<Reading> readings, Raster raster, PlotArea plot, Palette palette) {
        for (int i = 0; isPointed && i < readings.size(); i++) {
            double x = plot.x(readings.get(i).step());
            double y = plot.y(readings.get(i).value());
            if (plot.contains(x, y)) {
                raster.disc(x, y, 4.2, Argb.of(palette.card()));
                raster.disc(x, y, 3, Argb.of(series.get(i).ink().in(palette)));
            }
        }
    }
}
