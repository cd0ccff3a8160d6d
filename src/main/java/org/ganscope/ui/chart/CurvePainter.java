package org.ganscope.ui.chart;

import javafx.scene.paint.Color;

import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.Raster;

import java.util.Arrays;

/**
 * Draws one curve: a translucent band from minimum to maximum, and the line of the means, solid or
 * dashed.
 */
final class CurvePainter {
    private static final double LINE = 1.6;
    private static final double DOT = 2.2;
    private static final double BAND_OPACITY = 0.22;

    /** The bands of two runs lie over each other. */
    private static final double COMPARED_OPACITY = 0.1;

    private static final double DASH = 6;
    private static final double GAP = 3.5;

    /** How a curve is drawn. */
    enum Stroke {
        ALONE(BAND_OPACITY, false),
        FIRST(COMPARED_OPACITY, false),
        SECOND(COMPARED_OPACITY, true);

        private final double band;
        private final boolean isDashed;

        Stroke(double band, boolean isDashed) {
            this.band = band;
            this.isDashed = isDashed;
        }
    }

    private double unit = 1;
    private float[] low = new float[0];
    private float[] high = new float[0];
    private float[] lineX = new float[0];
    private float[] lineY = new float[0];

    /** Makes lines and dots this many times as thick as usual. */
    void setUnit(double times) {
        unit = times;
    }

    /**
     * Draws into the plot's area, which the caller has made the raster's clip.
     *
     * @param opacity 0…1
     */
    void paint(
            Raster raster,
            ChartCurve curve,
            PlotArea plot,
            Color colour,
            Stroke stroke,
            double opacity) {
        int first = Math.max(0, curve.firstFrom(plot.from()) - 1);
        int end = Math.min(curve.size(), curve.firstFrom(Math.nextUp(plot.to())) + 1);
        band(raster, curve, plot, first, end, Argb.of(colour, opacity * stroke.band));
        int points = line(curve, plot, first, end);
        draw(raster, points, stroke, Argb.of(colour, opacity));
    }

    private void band(
            Raster raster, ChartCurve curve, PlotArea plot, int first, int end, int argb) {
        boolean hasBand = false;
        for (int i = first; i < end && !hasBand; i++) {
            hasBand = curve.min()[i] < curve.max()[i];
        }
        if (!hasBand) {
            return;
        }
        double scale = raster.scale();
        int columns = (int) Math.ceil(plot.width() * scale);
        if (low.length < columns) {
            low = new float[columns];
            high = new float[columns];
        }
        Arrays.fill(low, 0, columns, Float.NaN);
        Arrays.fill(high, 0, columns, Float.NaN);
        double lastX = Double.NaN;
        double lastLow = Double.NaN;
        double lastHigh = Double.NaN;
        for (int i = first; i < end; i++) {
            double x = (plot.x(curve.step()[i]) - plot.left()) * scale;
            boolean gap = Float.isNaN(curve.mean()[i]);
            double bottom = gap ? Double.NaN : plot.y(curve.min()[i]);
            double top = gap ? Double.NaN : plot.y(curve.max()[i]);
            reach((int) Math.floor(x), columns, bottom, top);
            // columns between two buckets take interpolated values
            if (x - lastX > 1) {
                int to = (int) Math.min(columns, Math.ceil(x));
                for (int c = (int) Math.max(0, Math.floor(lastX) + 1); c < to; c++) {
                    double t = Math.clamp((c + 0.5 - lastX) / (x - lastX), 0, 1);
                    reach(
                            c,
                            columns,
                            lastLow + t * (bottom - lastLow),
                            lastHigh + t * (top - lastHigh));
                }
            }
            lastX = x;
            lastLow = bottom;
            lastHigh = top;
        }
        raster.band(plot.left(), low, high, columns, 0, argb);
    }

    private void reach(int column, int columns, double bottom, double top) {
        if (column < 0 || column >= columns || Double.isNaN(bottom + top)) {
            return;
        }
        // pixels grow downwards: the least value has the greatest y
        low[column] = (float) (low[column] >= bottom ? low[column] : bottom);
        high[column] = (float) (high[column] <= top ? high[column] : top);
    }

    /**
     * Finds the points of the line; buckets that share a pixel column are merged into their mean.
     */
    private int line(ChartCurve curve, PlotArea plot, int first, int end) {
        int most = Math.max(0, end - first);
        if (lineX.length < most) {
            lineX = new float[most];
            lineY = new float[most];
        }
        int points = 0;
        double column = Double.NaN;
        double sumX = 0;
        double sumY = 0;
        int inColumn = 0;
        for (int i = first; i < end; i++) {
            double x = plot.x(curve.step()[i]);
            double y = plot.y(curve.mean()[i]);
            boolean gap = Double.isNaN(y);
            if (inColumn > 0 && (gap || Math.floor(x) != column)) {
                points = add(points, sumX / inColumn, sumY / inColumn);
                sumX = 0;
                sumY = 0;
                inColumn = 0;
            }
            if (gap) {
                points = add(points, x, Double.NaN);
                continue;
            }
            column = Math.floor(x);
            sumX += x;
            sumY += y;
            inColumn++;
        }
        if (inColumn > 0) {
            points = add(points, sumX / inColumn, sumY / inColumn);
        }
        return points;
    }

    private void draw(Raster raster, int points, Stroke stroke, int argb) {
        if (stroke.isDashed) {
            double dash = DASH * unit;
            raster.dashedPolyline(lineX, lineY, points, LINE * unit, dash, GAP * unit, argb);
        } else {
            raster.polyline(lineX, lineY, points, LINE * unit, argb);
        }
        for (int i = 0; i < points; i++) {
            boolean alone =
                    (i == 0 || Float.isNaN(lineY[i - 1]))
                            && (i == points - 1 || Float.isNaN(lineY[i + 1]));
            if (alone) {
                raster.disc(lineX[i], lineY[i], DOT * unit, argb);
            }
        }
    }

    private int add(int points, double x, double y) {
        lineX[points] = (float) x;
        lineY[points] = (float) y;
        return points + 1;
    }
}
