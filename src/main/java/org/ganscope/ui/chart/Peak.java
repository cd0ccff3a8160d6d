package org.ganscope.ui.chart;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place where a curve leaves the y axis.
 *
 * @param x of the value farthest outside
 * @param value that value
 * @param beyond its distance from the axis, in coordinates of the scale
 * @param isAbove whether it leaves at the top
 * @param ink the colour of its curve
 */
record Peak(double x, double value, double beyond, boolean isAbove, SeriesColour ink) {
    /** Peaks of a curve closer than this many pixels are one. */
    private static final double NEAR = 10;

    private static final double SIZE = 7;

    /** The peaks of all curves that are cut off. */
    static List<Peak> of(ChartFrame frame, ChartSpec spec, PlotArea plot) {
        List<Peak> peaks = new ArrayList<>();
        for (ChartSeries series : spec.series()) {
            frame.both(series.of())
                    .forEach(curve -> {
                        find(peaks, curve, curve.max(), true, series.ink(), plot);
                        find(peaks, curve, curve.min(), false, series.ink(), plot);
                    });
        }
        return peaks;
    }

    private static void find(
            List<Peak> peaks,
            ChartCurve curve,
            float[] values,
            boolean isAbove,
            SeriesColour ink,
            PlotArea plot) {
        Peak open = null;
        double last = Double.NEGATIVE_INFINITY;
        int end = curve.firstFrom(Math.nextUp(plot.to()));
        for (int i = curve.firstFrom(plot.from()); i < end; i++) {
            double at = plot.scale().coordinate(values[i]);
            double beyond = isAbove ? at - plot.y().high() : plot.y().low() - at;
            if (!(beyond > 1e-9 * plot.y().height()) || values[i] == 0 && plot.hasZero()) {
                continue;
            }
            double x = plot.x(curve.step()[i]);
            if (open != null && x - last > NEAR) {
                peaks.add(open);
                open = null;
            }
            if (open == null || beyond > open.beyond()) {
                open = new Peak(x, values[i], beyond, isAbove, ink);
            }
            last = x;
        }
        if (open != null) {
            peaks.add(open);
        }
    }

    /** The peak that is farthest outside. */
    static Optional<Peak> farthest(List<Peak> peaks) {
        return peaks.stream().max(Comparator.comparingDouble(Peak::beyond));
    }

    /** A small arrowhead at the edge, in the curve's colour. */
    void paint(Raster raster, PlotArea plot, Palette palette) {
        double tip = isAbove ? plot.top() : plot.bottom();
        double tail = isAbove ? tip + SIZE : tip - SIZE;
        raster.arrow(x, tail, x, tip, 1, SIZE, Argb.of(ink.in(palette)));
    }
}
