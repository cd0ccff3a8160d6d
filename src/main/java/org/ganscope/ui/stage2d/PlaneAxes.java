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

    static void draw(
            GraphicsContext to, PlaneScales scales, Palette palette, double em, boolean focused) {
        to.clearRect(0, 0, to.getCanvas().getWidth(), to.getCanvas().getHeight());
        PlaneAxes axes = new PlaneAxes(to, scales, palette, em);
        to.setLineWidth(1);
        to.setFont(Typeface.of(em, false));
        axes.drawX();
        axes.drawY();
        axes.drawFrame(focused);
        axes.drawNames();
    }

    /** The room that numbers take below the panel. */
    static double below(double em) {
        return Math.round(1.8 * em);
    }

    /** The room that numbers take at the left of the panel. */
    static double before(double em) {
        return Math.round(3.6 * em);
    }

    private void drawX() {
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.TOP);
        double bottom = scales.panel().getMaxY();
        for (long i = first(scales.x().low()); i * scales.tick() <= scales.x().high(); i++) {
            double value = i * scales.tick();
            double x = crisp(scales.x().toPixel(value));
            to.setStroke(palette.line());
            to.strokeLine(x, scales.panel().getMinY(), x, bottom);
            if (x < scales.panel().getMaxX() - 2.5 * em) {
                to.setFill(palette.secondary());
                to.fillText(numbers.format(value), x, bottom + 0.35 * em);
            }
        }
    }

    private void drawY() {
        to.setTextAlign(TextAlignment.RIGHT);
        to.setTextBaseline(VPos.CENTER);
        double left = scales.panel().getMinX();
        for (long i = first(scales.y().low()); i * scales.tick() <= scales.y().high(); i++) {
            double value = i * scales.tick();
            double y = crisp(scales.y().toPixel(value));
            to.setStroke(palette.line());
            to.strokeLine(left, y, scales.panel().getMaxX(), y);
            if (y > scales.panel().getMinY() + 1.8 * em) {
                to.setFill(palette.secondary());
                to.fillText(numbers.format(value), left - 0.5 * em, y);
            }
        }
    }

    private void drawFrame(boolean focused) {
        to.setStroke(focused ? palette.accent() : palette.secondary());
        to.strokeRect(
                scales.panel().getMinX() - 0.5,
                scales.panel().getMinY() - 0.5,
                scales.panel().getWidth() + 1,
                scales.panel().getHeight() + 1);
    }

    /** At the ends of the axes, where no number stands. */
    private void drawNames() {
        to.setFont(Typeface.of(em, true));
        to.setFill(palette.text());
        to.setTextAlign(TextAlignment.RIGHT);
        to.setTextBaseline(VPos.TOP);
        double right = scales.panel().getMaxX();
        to.fillText(Text.of("stage.plane.x"), right, scales.panel().getMaxY() + 0.35 * em);
        double left = scales.panel().getMinX() - 0.5 * em;
        to.fillText(Text.of("stage.plane.y"), left, scales.panel().getMinY());
    }

    /** The first multiple of the tick at or above a value. */
    private long first(double low) {
        return (long) Math.ceil(low / scales.tick() - 1e-9);
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
