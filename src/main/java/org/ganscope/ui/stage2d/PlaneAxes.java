package org.ganscope.ui.stage2d;

import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

import org.ganscope.ui.raster.Pen;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.view.AxisScale;
import org.ganscope.view.Measure;

import java.util.List;

/** The static layer: the frame of the plane, its grid and its numbers. */
final class PlaneAxes {
    private final Pen to;
    private final PlaneScales scales;
    private final Palette palette;
    private final double em;
    private final Measure across;
    private final Measure up;

    private PlaneAxes(
            Pen to, PlaneScales scales, List<Measure> measures, Palette palette, double em) {
        across = measures.get(0);
        up = measures.get(1);
        this.to = to;
        this.scales = scales;
        this.palette = palette;
        this.em = em;
    }

    static void draw(
            Pen to,
            PlaneScales scales,
            List<Measure> measures,
            Palette palette,
            double em,
            boolean focused) {
        to.clear();
        PlaneAxes axes = new PlaneAxes(to, scales, measures, palette, em);
        to.setLineWidth(1);
        to.setFont(Typeface.of(em, false));
        axes.drawX();
        axes.drawY();
        axes.drawFrame(focused);
        axes.drawNames();
    }

    /** The height of the numbers below the panel. */
    static double below(double em) {
        return Math.round(1.8 * em);
    }

    /** The width of the numbers at the left of the panel. */
    static double before(double em) {
        return Math.round(3.6 * em);
    }

    private void drawX() {
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.TOP);
        double bottom = scales.panel().getMaxY();
        AxisScale axis = across.shown(scales.x());
        double tick = tick(across, axis);
        double name = nameWidth(across);
        for (long i = first(axis.low(), tick); i * tick <= axis.high(); i++) {
            double value = i * tick;
            double x = crisp(axis.toPixel(value));
            to.setStroke(palette.line());
            to.strokeLine(x, scales.panel().getMinY(), x, bottom);
            if (x < scales.panel().getMaxX() - name - 1.5 * em) {
                to.setFill(palette.secondary());
                to.fillText(across.axisNumber(value), x, bottom + 0.35 * em);
            }
        }
    }

    private void drawY() {
        to.setTextAlign(TextAlignment.RIGHT);
        to.setTextBaseline(VPos.CENTER);
        double left = scales.panel().getMinX();
        AxisScale axis = up.shown(scales.y());
        double tick = tick(up, axis);
        for (long i = first(axis.low(), tick); i * tick <= axis.high(); i++) {
            double value = i * tick;
            double y = crisp(axis.toPixel(value));
            to.setStroke(palette.line());
            to.strokeLine(left, y, scales.panel().getMaxX(), y);
            if (y > scales.panel().getMinY() + 1.8 * em) {
                to.setFill(palette.secondary());
                to.fillText(up.axisNumber(value), left - 0.5 * em, y);
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

    /** Draws the names at the ends of the axes, where there is no number. */
    private void drawNames() {
        to.setFont(Typeface.of(em, true));
        to.setFill(palette.text());
        to.setTextAlign(TextAlignment.RIGHT);
        to.setTextBaseline(VPos.TOP);
        double right = scales.panel().getMaxX();
        to.fillText(across.name(), right, scales.panel().getMaxY() + 0.35 * em);
        double left = scales.panel().getMinX();
        if (up.isOwn()) {
            // the name of a column is too long for the margin unless it is along the axis
            to.save();
            to.translate(left - before(em) + 0.1 * em, scales.panel().getMinY());
            to.rotate(-90);
            to.fillText(up.name(), 0, 0);
            to.restore();
        } else {
            to.fillText(up.name(), left - 0.5 * em, scales.panel().getMinY());
        }
    }

    /** Both axes have the same distance of numbers, unless they have different units. */
    private double tick(Measure measure, AxisScale axis) {
        return measure.isOwn() ? PlaneScales.tick(axis.high() - axis.low()) : scales.tick();
    }

    private double nameWidth(Measure measure) {
        javafx.scene.text.Text name = new javafx.scene.text.Text(measure.name());
        name.setFont(Typeface.of(em, true));
        return name.getLayoutBounds().getWidth();
    }

    /** The first multiple of the tick at or above a value. */
    private static long first(double low, double tick) {
        return (long) Math.ceil(low / tick - 1e-9);
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
