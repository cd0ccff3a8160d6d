package org.ganscope.ui.chart;

import org.ganscope.text.Text;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The values of every curve at one step: the one that the pointer rests on, or the latest.
 *
 * @param isPointed whether a person asked for this step
 * @param step the step whose values these are
 * @param values as words, one per series
 * @param points one per series, NaN where a curve has no value
 * @param series what the values belong to
 */
record Crosshair(
        boolean isPointed,
        double step,
        List<String> values,
        List<double[]> points,
        List<Series> series) {
    static Crosshair at(OptionalDouble pointed, ChartFrame frame, ChartSpec spec) {
        List<String> values = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        double step = Double.NaN;
        for (Series series : spec.series()) {
            Curve curve = frame.curve(series.name()).orElse(null);
            int bucket = curve == null ? -1 : bucket(curve, pointed);
            if (curve == null || bucket < 0) {
                values.add(Numbers.value(Double.NaN));
                points.add(new double[] {Double.NaN, Double.NaN});
                continue;
            }
            double value = curve.mean()[bucket];
            if (Double.isNaN(step)) {
                step = curve.step()[bucket];
            }
            values.add(Numbers.value(value));
            points.add(new double[] {curve.step()[bucket], value});
        }
        boolean isPointed = pointed.isPresent() && !Double.isNaN(step);
        return new Crosshair(isPointed, step, values, points, spec.series());
    }

    /** "step 5 300", or nothing while these are the latest values. */
    String title() {
        return isPointed ? Text.of("chart.at", Numbers.step(step)) : "";
    }

    void paintLine(Raster raster, PlotArea plot, Palette palette) {
        if (isPointed) {
            double x = Math.floor(plot.x(step));
            raster.fillRect(x, plot.top(), 1, plot.height(), Argb.of(palette.secondary(), 0.7));
        }
    }

    void paintDots(Raster raster, PlotArea plot, Palette palette) {
        for (int i = 0; isPointed && i < points.size(); i++) {
            double x = plot.x(points.get(i)[0]);
            double y = plot.y(points.get(i)[1]);
            if (plot.contains(x, y)) {
                raster.disc(x, y, 4.2, Argb.of(palette.card()));
                raster.disc(x, y, 3, Argb.of(series.get(i).ink().in(palette)));
            }
        }
    }

    private static int bucket(Curve curve, OptionalDouble pointed) {
        int bucket = pointed.isPresent() ? curve.nearest(pointed.getAsDouble()) : curve.size() - 1;
        // The latest value, not the latest bucket: some quantities are measured now and then.
        while (pointed.isEmpty() && bucket >= 0 && Float.isNaN(curve.mean()[bucket])) {
            bucket--;
        }
        return bucket;
    }
}
