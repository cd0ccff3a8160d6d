package org.ganscope.ui.stage2d;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import org.ganscope.text.Text;
import org.ganscope.ui.stage.AxisNumbers;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;

/** What stands still: the frame of the plane, its grid and its numbers. */
final class PlaneAxes {
    private final GraphicsContext to;
    private final PlaneScales scales;
    private final Palette palette;
    private final double em;
    private final AxisNumbers numbers = new AxisNumbers(false);

    private PlaneAxes(GraphicsContext to, PlaneScales scales, Palette palette, double em) {
        this.to = to;
        this.scales = scales;
        this.palette = palette;
        this.em = em;
    }

    static void draw(GraphicsContext to, PlaneScales scales, Palette palette, double em) {
        to.clearRect(0, 0, to.getCanvas().getWidth(), to.getCanvas().getHeight());
        PlaneAxes axes = new PlaneAxes(to, scales, palette, em);
        to.setLineWidth(1);
        to.setFont(Typeface.of(em, false));
        axes.drawX();
        axes.drawY();
        axes.drawFrame();
        axes.drawNames();
    }

    /** The room that numbers take below the panel. */
    static double below(double em) {
        return Math.round(1.8 * em);
    }

    /** The room that numbers take at the left of the panel. */
    static double before(double em) {
        return Math.round(3.2 * em);
    }

    private void drawX() {
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.TOP);
        double bottom = scales.panel().getMaxY();
        for (double value = first(scales.x().low()); value <= last(scales.x().high()); ) {
            double x = crisp(scales.x().toPixel(value));
            to.setStroke(palette.line());
            to.strokeLine(x, scales.panel().getMinY(), x, bottom);
            to.setFill(palette.secondary());
            to.fillText(numbers.format(value), x, bottom + 0.35 * em);
            value += scales.tick();
        }
    }

    private void drawY() {
        to.setTextAlign(TextAlignment.RIGHT);
        to.setTextBaseline(VPos.CENTER);
        double left = scales.panel().getMinX();
        for (double value = first(scales.y().low()); value <= last(scales.y().high()); ) {
            double y = crisp(scales.y().toPixel(value));
            to.setStroke(palette.line());
            to.strokeLine(left, y, scales.panel().getMaxX(), y);
            to.setFill(palette.secondary());
            to.fillText(numbers.format(value), left - 0.5 * em, y);
            value += scales.tick();
        }
    }

    private void drawFrame() {
        to.setStroke(palette.secondary());
        to.strokeRect(
                scales.panel().getMinX() - 0.5,
                scales.panel().getMinY() - 0.5,
                scales.panel().getWidth() + 1,
                scales.panel().getHeight() + 1);
    }

    private void drawNames() {
        to.setFont(Typeface.of(em, true));
        to.setFill(palette.text());
        to.setTextAlign(TextAlignment.LEFT);
        to.setTextBaseline(VPos.CENTER);
        double right = scales.panel().getMaxX() + 0.6 * em;
        to.fillText(Text.of("stage.plane.x"), right, scales.panel().getMaxY());
        to.setTextAlign(TextAlignment.RIGHT);
        to.fillText(
                Text.of("stage.plane.y"),
                scales.panel().getMinX() - 2.1 * em,
                scales.panel().getMinY() + 0.5 * em);
    }

    private double first(double low) {
        return Math.ceil(low / scales.tick() - 1e-9) * scales.tick();
    }

    private double last(double high) {
        return high + 1e-9 * scales.tick();
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
