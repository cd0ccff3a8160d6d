package org.ganscope.ui.drawing;

import javafx.geometry.Rectangle2D;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.own.Drawing;
import org.ganscope.math.RandomStream;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.Argb;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.stage.PanelAxes;
import org.ganscope.ui.theme.Palette;

import java.util.Optional;

/** A drawing of a density over the plane: the heights as shades, and samples of it as dots. */
final class PlaneSheetView extends SheetView {
    private static final int SAMPLES = 600;

    /** The shade of the greatest height; the dots are darker. */
    private static final double SHADE = 0.5;

    private final FMatrixRMaj samples = new FMatrixRMaj(2, SAMPLES);
    private boolean hasSamples;

    PlaneSheetView(Sheet sheet, Brush brush, Runnable onChange) {
        super(sheet, brush, onChange);
        setId("sheet-plane");
        setAccessibleText(Text.of("drawing.plane.accessible"));
    }

    @Override
    Rectangle2D panel() {
        double left = Math.round(3 * em());
        double top = Math.round(1.8 * em());
        double right = Math.floor(getWidth()) - Math.round(2 * em());
        double bottom = Math.floor(getHeight()) - Math.round(1.9 * em());
        double side = Math.floor(Math.max(1, Math.min(right - left, bottom - top)));
        return new Rectangle2D(
                Math.floor((left + right - side) / 2),
                Math.floor((top + bottom - side) / 2),
                side,
                side);
    }

    @Override
    double rows() {
        return Drawing.SIDE;
    }

    @Override
    Stroke stroke(boolean takesAway, int... heights) {
        return new PlaneStroke(brush().radius(), heights);
    }

    @Override
    double level(double upShare, boolean takesAway) {
        return takesAway ? 0 : brush().strength() * Drawing.HIGHEST;
    }

    @Override
    void sample(Optional<Distribution> now) {
        hasSamples = now.isPresent();
        now.ifPresent(
                distribution -> distribution.sample(new RandomStream(0).split("view"), samples));
    }

    @Override
    void paintAxes(PenCanvas canvas, Palette palette, double em) {
        Rectangle2D panel = panel();
        var axes = new PanelAxes(canvas.pen(), panel, palette, em);
        axes.drawX(axis(panel.getMinX(), panel.getMaxX()), NumberDisplay::axis);
        axes.drawY(axis(panel.getMaxY(), panel.getMinY()), NumberDisplay::axis);
        axes.nameBeside("x\u2081");
        axes.nameAbove("x\u2082");
        axes.drawFrame();
    }

    @Override
    void paint(Raster raster, Palette palette) {
        Rectangle2D panel = panel();
        raster.clip(panel.getMinX(), panel.getMinY(), panel.getWidth(), panel.getHeight());
        paintHeights(raster, palette, panel);
        if (hasSamples) {
            paintSamples(raster, palette, panel);
        }
        shownPen().ifPresent(pen -> paintPen(raster, palette, panel, pen));
    }

    private void paintHeights(Raster raster, Palette palette, Rectangle2D panel) {
        int[] heights = sheet().heights();
        double cell = panel.getWidth() / Drawing.SIDE;
        for (int k = 0; k < heights.length; k++) {
            if (heights[k] > 0) {
                // whole device pixels: half-covered edges would draw a grid
                double left = edge(k % Drawing.SIDE, cell);
                double right = edge(k % Drawing.SIDE + 1, cell);
                double bottom = edge(k / Drawing.SIDE, cell);
                double top = edge(k / Drawing.SIDE + 1, cell);
                raster.fillRect(
                        panel.getMinX() + left,
                        panel.getMaxY() - top,
                        right - left,
                        top - bottom,
                        Argb.of(palette.data(), SHADE * heights[k] / Drawing.HIGHEST));
            }
        }
    }

    private static double edge(int cells, double cell) {
        return Math.round(cells * cell);
    }

    private void paintSamples(Raster raster, Palette palette, Rectangle2D panel) {
        double unit = panel.getWidth() / (2 * extent());
        int argb = Argb.of(palette.data());
        for (int i = 0; i < SAMPLES; i++) {
            double x = panel.getMinX() + unit * (samples.get(0, i) + extent());
            double y = panel.getMaxY() - unit * (samples.get(1, i) + extent());
            raster.disc(x, y, em() / 9, argb);
        }
    }

    private void paintPen(Raster raster, Palette palette, Rectangle2D panel, Stroke.Place pen) {
        double cell = panel.getWidth() / Drawing.SIDE;
        double x = panel.getMinX() + pen.x() * cell;
        double y = panel.getMaxY() - pen.y() * cell;
        double radius = Math.max(2, brush().radius() * cell);
        raster.ring(x, y, radius, 1.5, Argb.of(palette.text()));
        if (takesAway()) {
            raster.line(x - 4, y - 4, x + 4, y + 4, 1.5, Argb.of(palette.text()));
            raster.line(x - 4, y + 4, x + 4, y - 4, 1.5, Argb.of(palette.text()));
        }
    }
}
