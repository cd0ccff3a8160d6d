package org.ganscope.ui.drawing;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

import org.ganscope.ui.stage.AxisNumbers;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;

/** The frame of a sheet, its grid and its numbers, from −extent to extent. */
final class SheetAxes {
    /** At most so many steps of the grid on each side of 0. */
    private static final double STEPS = 4;

    private static final double[] ROUND = {1, 2, 5, 10};

    private final GraphicsContext to;
    private final Rectangle2D panel;
    private final Palette palette;
    private final double em;
    private final double extent;
    private final AxisNumbers numbers = new AxisNumbers(false);

    SheetAxes(GraphicsContext to, Rectangle2D panel, Palette palette, double em, double extent) {
        this.to = to;
        this.panel = panel;
        this.palette = palette;
        this.em = em;
        this.extent = extent;
        to.setLineWidth(1);
        to.setFont(Typeface.of(em, false));
        to.setStroke(palette.line());
        to.setFill(palette.secondary());
    }

    private static double step(double extent) {
        double power = Math.pow(10, Math.floor(Math.log10(extent / STEPS)));
        for (double round : ROUND) {
            if (round * power * STEPS >= extent * 0.999) {
                return round * power;
            }
        }
        return 10 * power;
    }

    void drawX(String name) {
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.TOP);
        double step = step(extent);
        int most = (int) Math.floor(extent / step + 1e-9);
        for (int i = -most; i <= most; i++) {
            double x = panel.getMinX() + panel.getWidth() * (1 + i * step / extent) / 2;
            grid(x, panel.getMinY(), x, panel.getMaxY());
            to.fillText(numbers.format(i * step), x, panel.getMaxY() + 0.3 * em);
        }
        to.setFont(Typeface.of(em, true));
        to.setTextAlign(TextAlignment.LEFT);
        to.setTextBaseline(VPos.CENTER);
        to.setFill(palette.text());
        to.fillText(name, panel.getMaxX() + 0.6 * em, panel.getMaxY());
        to.setFill(palette.secondary());
        to.setFont(Typeface.of(em, false));
    }

    void drawY(String name) {
        to.setTextAlign(TextAlignment.RIGHT);
        to.setTextBaseline(VPos.CENTER);
        double step = step(extent);
        int most = (int) Math.floor(extent / step + 1e-9);
        for (int i = -most; i <= most; i++) {
            double y = panel.getMaxY() - panel.getHeight() * (1 + i * step / extent) / 2;
            grid(panel.getMinX(), y, panel.getMaxX(), y);
            to.fillText(numbers.format(i * step), panel.getMinX() - 0.5 * em, y);
        }
        name(name);
    }

    /** What stands up the panel, written above it. */
    void name(String name) {
        to.setFont(Typeface.of(em, true));
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.BOTTOM);
        to.setFill(palette.text());
        to.fillText(name, panel.getMinX(), panel.getMinY() - 0.3 * em);
        to.setFill(palette.secondary());
        to.setFont(Typeface.of(em, false));
    }

    void drawFrame() {
        to.setStroke(palette.secondary());
        to.strokeRect(
                panel.getMinX() - 0.5,
                panel.getMinY() - 0.5,
                panel.getWidth() + 1,
                panel.getHeight() + 1);
    }

    private void grid(double x0, double y0, double x1, double y1) {
        to.strokeLine(crisp(x0), crisp(y0), crisp(x1), crisp(y1));
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
