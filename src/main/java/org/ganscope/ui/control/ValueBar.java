package org.ganscope.ui.control;

import javafx.scene.layout.Region;

/** A signed number as a bar to the left or right of zero. The ends are ±2, or ±4, ±8, … */
final class ValueBar extends Region {
    private static final double LEAST_END = 2;

    private final Region bar = new Region();
    private final Region zero = new Region();
    private double value;
    private double end = LEAST_END;

    ValueBar(String style) {
        getStyleClass().add("value-bar");
        bar.getStyleClass().addAll("bar", style);
        zero.getStyleClass().add("zero");
        bar.setManaged(false);
        zero.setManaged(false);
        getChildren().addAll(bar, zero);
        setMouseTransparent(true);
    }

    void show(double number) {
        value = Double.isFinite(number) ? number : 0;
        while (Math.abs(value) > end) {
            end *= 2;
        }
        while (end > LEAST_END && Math.abs(value) < end / 4) {
            end /= 2;
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double middle = Math.round(getWidth() / 2);
        double length = Math.abs(value) / end * middle;
        bar.resizeRelocate(value < 0 ? middle - length : middle, 2, length, getHeight() - 4);
        zero.resizeRelocate(middle, 0, 1, getHeight());
    }
}
