package org.ganscope.ui.stage;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.text.TextAlignment;

import org.ganscope.math.RoundNumbers;
import org.ganscope.ui.raster.Pen;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.view.AxisScale;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.LongStream;

/** The frame of a separate panel: its grid, its numbers, the names of its axes. */
public final class PanelAxes {
    /** The greatest number of grid steps along an axis. */
    private static final double STEPS = 8;

    private final Pen to;
    private final Rectangle2D panel;
    private final Palette palette;
    private final double em;

    public PanelAxes(Pen to, Rectangle2D panel, Palette palette, double em) {
        this.to = to;
        this.panel = panel;
        this.palette = palette;
        this.em = em;
        to.setLineWidth(1);
        to.setFont(Typeface.of(em, false));
        to.setStroke(palette.line());
        to.setFill(palette.secondary());
    }

    /** Round values within an axis, at most nine of them; none if it has no length. */
    static List<Double> ticks(double low, double high) {
        double length = high - low;
        if (!(length > 0) || Double.isInfinite(length)) {
            return List.of();
        }
        double step = step(length);
        double slack = 1e-9 * length / step;
        long first = (long) Math.ceil(low / step - slack);
        long last = (long) Math.floor(high / step + slack);
        return LongStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
    }

    private static double step(double length) {
        return RoundNumbers.tick(0.999 * length / STEPS);
    }

    /** Numbers below the panel, each on its line of the grid. */
    public void drawX(AxisScale axis, DoubleFunction<String> numbers) {
        to.setTextAlign(TextAlignment.CENTER);
        to.setTextBaseline(VPos.TOP);
        for (double value : ticks(axis.low(), axis.high())) {
            double x = crisp(axis.toPixel(value));
            to.strokeLine(x, panel.getMinY(), x, panel.getMaxY());
            to.fillText(numbers.apply(value), x, panel.getMaxY() + 0.3 * em);
        }
    }

    /** Numbers at the left of the panel. */
    public void drawY(AxisScale axis, DoubleFunction<String> numbers) {
        to.setTextAlign(TextAlignment.RIGHT);
        to.setTextBaseline(VPos.CENTER);
        for (double value : ticks(axis.low(), axis.high())) {
            double y = crisp(axis.toPixel(value));
            to.strokeLine(panel.getMinX(), y, panel.getMaxX(), y);
            to.fillText(numbers.apply(value), panel.getMinX() - 0.5 * em, y);
        }
    }

    /** The name of the horizontal axis, at its right end on the level of the axis. */
    public void nameBeside(String name) {
        name(name, panel.getMaxX() + 0.6 * em, panel.getMaxY(), TextAlignment.LEFT, VPos.CENTER);
    }

    /** The same below the numbers, if it is too long for the margin. */
    public void nameBelow(String name) {
        double y = panel.getMaxY() + 1.6 * em;
        name(name, panel.getMaxX(), y, TextAlignment.RIGHT, VPos.TOP);
    }

    /** The name of the vertical axis, above the panel. */
    public void nameAbove(String name) {
        double y = panel.getMinY() - 0.4 * em;
        name(name, panel.getMinX(), y, TextAlignment.LEFT, VPos.BOTTOM);
    }

    private void name(String name, double x, double y, TextAlignment align, VPos baseline) {
        to.setFont(Typeface.of(em, true));
        to.setTextAlign(align);
        to.setTextBaseline(baseline);
        to.setFill(palette.text());
        to.fillText(name, x, y);
        to.setFill(palette.secondary());
        to.setFont(Typeface.of(em, false));
    }

    public void drawFrame() {
        to.setStroke(palette.secondary());
        to.strokeRect(
                panel.getMinX() - 0.5,
                panel.getMinY() - 0.5,
                panel.getWidth() + 1,
                panel.getHeight() + 1);
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
