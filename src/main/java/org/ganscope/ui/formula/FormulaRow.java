package org.ganscope.ui.formula;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A formula in a line of its own; one that is wider than its place is shown smaller. */
public final class FormulaRow extends Region {
    private final FormulaView formula;

    public FormulaRow(String tex) {
        formula = new FormulaView(tex, true);
        getStyleClass().add("formula-row");
        getChildren().add(formula);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** How much smaller the formula is in a row of this width. */
    private double scale(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        return Math.clamp(room / Math.max(1, formula.prefWidth(-1)), Double.MIN_NORMAL, 1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + formula.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double scale = width < 0 ? 1 : scale(width);
        return snappedTopInset() + scale * formula.prefHeight(-1) + snappedBottomInset();
    }

    @Override
    public double getBaselineOffset() {
        return snappedTopInset() + scale(getWidth()) * formula.getBaselineOffset();
    }

    /** The formula has its own size and is shrunk around its middle. */
    @Override
    protected void layoutChildren() {
        double width = formula.prefWidth(-1);
        double height = formula.prefHeight(-1);
        double scale = scale(getWidth());
        formula.setScaleX(scale);
        formula.setScaleY(scale);
        formula.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }
}
