package org.ganscope.ui.chart;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;

import org.ganscope.ui.theme.Formula;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Typeface;

import java.util.List;

/**
 * The label at the end of a curve: a dash in its colour, its name, its value; below it the value of
 * the run that is compared with this one, behind a broken dash, if there is one. The nodes are
 * placed by the chart and never request a layout, so that a changing value costs no more than its
 * drawing.
 */
final class EndLabel {
    private static final double DASH = 0.55;
    private static final double BROKEN = 0.82;
    private static final double GAP = 0.3;
    private static final double FONT = 0.88;
    private static final double LINE = 1.15;

    /** The widest of ordinary values. */
    private static final String WIDEST = "−0.0000";

    private final Rectangle dash = new Rectangle();
    private final Line broken = new Line();
    private final Formula name = new Formula();
    private final Text value = new Text();
    private final Text compared = new Text();
    private final Region target = new Region();
    private double em;
    private double widest;

    EndLabel(ChartSeries series) {
        name.setText(series.name());
        if (!series.explanation().isEmpty()) {
            new Hint(series.explanation()).on(target);
        }
        nodes().forEach(node -> node.setManaged(false));
        broken.setVisible(false);
    }

    List<Node> nodes() {
        return List.of(dash, name, value, broken, compared, target);
    }

    void style(Color colour, Palette palette, double newEm) {
        dash.setFill(colour);
        name.setFill(palette.text());
        value.setFill(palette.text());
        compared.setFill(palette.text());
        broken.setStroke(colour);
        if (newEm != em) {
            em = newEm;
            name.setFont(Typeface.of(FONT * em, false));
            value.setFont(Typeface.of(FONT * em, true));
            compared.setFont(Typeface.of(FONT * em, true));
            Text sample = new Text(WIDEST);
            sample.setFont(value.getFont());
            widest = sample.getLayoutBounds().getWidth();
            dash.setWidth(Math.round(DASH * em));
            double thick = Math.max(2, Math.round(0.2 * em));
            dash.setHeight(thick);
            dash.setArcWidth(thick);
            dash.setArcHeight(thick);
            broken.setEndX(BROKEN * em);
            broken.setStrokeWidth(thick);
            broken.getStrokeDashArray().setAll(0.3 * em, 0.22 * em);
            broken.setStrokeLineCap(StrokeLineCap.BUTT);
        }
    }

    void setValue(String text) {
        if (!text.equals(value.getText())) {
            value.setText(text);
        }
    }

    String value() {
        return value.getText();
    }

    /** Shows the value of the other run, or none if empty. */
    void setCompared(String text) {
        if (!text.equals(compared.getText())) {
            compared.setText(text);
            broken.setVisible(!text.isEmpty());
        }
    }

    String compared() {
        return compared.getText();
    }

    /** The width with the name in one line with the value, or above it; the same for all values. */
    double width(boolean isOneLine) {
        double named = (DASH + GAP) * em + name.width();
        double other = hasTwo() ? (BROKEN + GAP) * em : 0;
        double valued = other + Math.max(widest, value.getLayoutBounds().getWidth());
        return Math.ceil(isOneLine ? named + GAP * em + valued : Math.max(named, valued));
    }

    /** The height, in one line or two. */
    double height(boolean isOneLine) {
        return FONT * em * LINE * ((isOneLine ? 1 : 2) + (hasTwo() ? 1 : 0));
    }

    private boolean hasTwo() {
        return !compared.getText().isEmpty();
    }

    void setVisible(boolean isVisible) {
        nodes().forEach(node -> node.setVisible(isVisible));
    }

    /** Puts the left edge at x and the middle at y. */
    void place(double x, double y, boolean isOneLine) {
        double line = FONT * em * LINE;
        double top = y - height(isOneLine) / 2;
        double baseline = Math.round(top + 0.82 * line);
        dash.relocate(Math.round(x), Math.round(baseline - 0.36 * em));
        double nameX = Math.round(x + (DASH + GAP) * em);
        name.place(nameX, baseline);
        double valueX = hasTwo() ? x + (BROKEN + GAP) * em : x;
        value.setX(isOneLine ? nameX + name.width() + GAP * em : valueX);
        compared.setX(value.getX());
        compared.setY(Math.round(baseline + (isOneLine ? 1 : 2) * line));
        broken.relocate(compared.getX() - (BROKEN + GAP) * em, compared.getY() - 0.36 * em);
        value.setY(isOneLine ? baseline : Math.round(baseline + line));
        target.resizeRelocate(x, top, width(isOneLine), height(isOneLine));
    }
}
