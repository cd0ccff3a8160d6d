package org.ganscope.ui.chart;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

import org.ganscope.ui.theme.Hint;

import java.util.List;

/**
 * One entry of a legend: a dash in the curve's colour, its name, its value. The nodes are placed by
 * the header and never ask for a layout, so that a changing value costs no more than its drawing.
 */
final class Chip {
    private static final double GAP = 0.35;

    private final Rectangle swatch = new Rectangle();
    private final Text name = new Text();
    private final Text value = new Text();
    private final Region target = new Region();
    private final Text widest = new Text("−0.000");

    Chip(Series series) {
        name.setText(series.name());
        name.getStyleClass().add("chip-name");
        value.getStyleClass().add("chip-value");
        widest.getStyleClass().add("chip-value");
        widest.setVisible(false);
        if (!series.explanation().isEmpty()) {
            new Hint(series.explanation()).on(target);
        }
        nodes().forEach(node -> node.setManaged(false));
    }

    List<Node> nodes() {
        return List.of(swatch, name, value, widest, target);
    }

    void setColour(Color colour) {
        swatch.setFill(colour);
    }

    void setValue(String text) {
        if (!text.equals(value.getText())) {
            value.setText(text);
        }
    }

    String value() {
        return value.getText();
    }

    /** The width with or without the value; the same whatever the value is. */
    double width(double em, boolean withValue) {
        double names = 0.9 * em + GAP * em + width(name);
        return withValue ? names + GAP * em + width(widest) : names;
    }

    void setVisible(boolean isVisible) {
        swatch.setVisible(isVisible);
        name.setVisible(isVisible);
        value.setVisible(isVisible && value.isVisible());
    }

    /** Puts the chip's left edge at x and its words on a base line. */
    void place(double x, double baseline, double em, boolean withValue) {
        double thick = Math.max(2, Math.round(0.2 * em));
        swatch.setWidth(Math.round(0.9 * em));
        swatch.setHeight(thick);
        swatch.setArcWidth(thick);
        swatch.setArcHeight(thick);
        swatch.relocate(Math.round(x), Math.round(baseline - 0.32 * em - thick / 2));
        double nameX = x + (0.9 + GAP) * em;
        name.setX(nameX);
        name.setY(baseline);
        value.setVisible(withValue);
        value.setX(nameX + width(name) + GAP * em);
        value.setY(baseline);
        target.resizeRelocate(x, baseline - em, width(em, withValue), 1.3 * em);
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }
}
