package org.ganscope.ui.drawing;

import javafx.geometry.Rectangle2D;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.own.Drawing;
import org.ganscope.math.RandomStream;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.stage.PanelAxes;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;

import java.util.Arrays;
import java.util.Optional;

/**
 * A drawing of a density over the line: the heights under the pen, the resulting density, and a
 * histogram of its samples, all on one scale.
 */
final class LineSheetView extends SheetView {
    private static final int SAMPLES = 4000;
    private static final int BINS = 64;

    /** The position of the greatest height in the panel. */
    private static final double FULL = 0.94;

    private final double[] histogram = new double[BINS];
    private final FMatrixRMaj samples = new FMatrixRMaj(1, SAMPLES);

    LineSheetView(Sheet sheet, Brush brush, Runnable onChange) {
        super(sheet, brush, onChange);
        setId("sheet-line");
        setAccessibleText(Text.of("drawing.line.accessible"));
    }

    @Override
    Rectangle2D panel() {
        double left = Math.round(3 * em());
        double top = Math.round(2.0 * em());
        double right = Math.floor(getWidth()) - Math.round(1.8 * em());
        double bottom = Math.floor(getHeight()) - Math.round(1.9 * em());
        return new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    @Override
    double rows() {
        return Drawing.HIGHEST;
    }

    @Override
    Stroke stroke(boolean takesAway, int... heights) {
        return new LineStroke(brush().radius(), heights);
    }

    @Override
    double level(double upShare, boolean takesAway) {
        return takesAway ? 0 : Drawing.HIGHEST * Math.min(1, upShare / FULL);
    }

    @Override
    void sample(Optional<Distribution> now) {
        Arrays.fill(histogram, 0);
        now.ifPresent(distribution -> {
            distribution.sample(new RandomStream(0).split("view"), samples);
            for (int i = 0; i < SAMPLES; i++) {
                double share = (samples.get(0, i) + extent()) / (2 * extent());
                int bin = (int) Math.floor(share * BINS);
                if (bin >= 0 && bin < BINS) {
                    histogram[bin]++;
                }
            }
        });
    }

    @Override
    void paintAxes(PenCanvas canvas, Palette palette, double em) {
        Rectangle2D panel = panel();
        var axes = new PanelAxes(canvas.pen(), panel, palette, em);
        axes.drawX(axis(panel.getMinX(), panel.getMaxX()), NumberDisplay::axis);
        axes.nameBeside("x");
        var up = new AxisScale(0, highestDensity(), panel.getMaxY(), panel.getMinY());
        axes.drawY(up, NumberDisplay::axis);
        axes.nameAbove(Text.of("stage.density.axis"));
        axes.drawFrame();
    }

    /**
     * The density at the top of the panel, when the drawing's area is 1; infinite while nothing is
     * drawn.
     */
    private double highestDensity() {
        double cell = 2 * extent() / Drawing.LINE;
        return Drawing.HIGHEST / (FULL * cell * Arrays.stream(sheet().heights()).sum());
    }

    @Override
    void paint(Raster raster, Palette palette) {
        Rectangle2D panel = panel();
        raster.clip(panel.getMinX(), panel.getMinY(), panel.getWidth(), panel.getHeight());
        int[] heights = sheet().heights();
        double sum = 0;
        for (int height : heights) {
            sum += height;
        }
        double unit = FULL * panel.getHeight() / Drawing.HIGHEST;
        paintHeights(raster, palette, panel, unit);
        paintHistogram(raster, palette, panel, unit * sum / Drawing.LINE);
        if (distribution().orElse(null) instanceof Distribution1D line) {
            double cell = 2 * extent() / Drawing.LINE;
            paintDensity(raster, palette, panel, line, unit * sum * cell);
        }
        shownPen().ifPresent(pen -> paintPen(raster, palette, panel, pen));
    }

    private void paintHeights(Raster raster, Palette palette, Rectangle2D panel, double unit) {
        int[] heights = sheet().heights();
        double wide = panel.getWidth() / heights.length;
        for (int i = 0; i < heights.length; i++) {
            double tall = heights[i] * unit;
            raster.fillRect(
                    panel.getMinX() + i * wide,
                    panel.getMaxY() - tall,
                    wide,
                    tall,
                    Argb.of(palette.data(), 0.16));
        }
    }

    private void paintHistogram(Raster raster, Palette palette, Rectangle2D panel, double unit) {
        double wide = panel.getWidth() / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            double tall = histogram[bin] / SAMPLES * BINS * unit;
            raster.fillRect(
                    panel.getMinX() + bin * wide + 1,
                    panel.getMaxY() - tall,
                    wide - 2,
                    tall,
                    Argb.of(palette.data(), 0.28));
        }
    }

    private void paintDensity(
            Raster raster, Palette palette, Rectangle2D panel, Distribution1D line, double unit) {
        int n = (int) panel.getWidth() + 1;
        float[] x = new float[n];
        float[] y = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = (float) (panel.getMinX() + i);
            double at = extent() * (2.0 * i / (n - 1) - 1);
            y[i] = (float) (panel.getMaxY() - unit * line.density(at));
        }
        raster.polyline(x, y, n, em() / 6, Argb.of(palette.data()));
    }

    private void paintPen(Raster raster, Palette palette, Rectangle2D panel, Stroke.Place pen) {
        double cell = panel.getWidth() / Drawing.LINE;
        double x = panel.getMinX() + pen.x() * cell;
        double y =
                takesAway() ? panel.getMaxY() : panel.getMaxY() - pen.level() * panel.getHeight();
        double reach = (brush().radius() + 0.5) * cell;
        int argb = Argb.of(palette.text());
        raster.line(x - reach, y, x + reach, y, 1.5, argb);
        raster.disc(x, y, 3, argb);
    }
}
