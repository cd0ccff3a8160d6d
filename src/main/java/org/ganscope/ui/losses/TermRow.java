package org.ganscope.ui.losses;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.ganscope.ui.formula.FormulaRow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A formula with a number under each of its parts that has one; it wraps between parts, and a part
 * that is wider than the row is shown smaller.
 */
public final class TermRow extends FlowPane {
    /** A part with its number. */
    private record Numbered(Term term, Label number, VBox column) {}

    private final List<Numbered> numbered = new ArrayList<>();

    public TermRow(List<Term> terms) {
        getStyleClass().add("term-row");
        setRowValignment(VPos.BASELINE);
        setMinWidth(0);
        for (Term term : terms) {
            Label number = new Label();
            number.getStyleClass().add("term-number");
            number.managedProperty().bind(number.visibleProperty());
            number.visibleProperty().bind(number.textProperty().isNotEmpty());
            VBox column = new VBox(new FormulaRow(term.tex()), number);
            column.getStyleClass().add("term");
            numbered.add(new Numbered(term, number, column));
            getChildren().add(column);
        }
    }

    /** Shows the numbers of a step, each as it is to be written. */
    public void show(LossNumbers numbers, DoubleFunction<String> writing) {
        for (Numbered each : numbered) {
            double value = each.term().value().applyAsDouble(numbers);
            each.number().setText(Double.isNaN(value) ? "" : writing.apply(value));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        bound(width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        bound(getWidth());
        super.layoutChildren();
    }

    /** No part is wider than the row. */
    private void bound(double width) {
        double room = width - snappedLeftInset() - snappedRightInset();
        if (room > 0) {
            numbered.forEach(each -> each.column().setMaxWidth(room));
        }
    }
}
