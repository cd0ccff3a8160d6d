package org.ganscope.ui.losses;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.formula.FormulaView;
import org.ganscope.ui.model.SameGame;
import org.ganscope.view.words.GameWords;

import java.util.ArrayList;
import java.util.List;

/** A formula with a number under each of its parts that has one; it wraps between parts. */
final class TermRow extends FlowPane {
    /** A part with its number. */
    private record Numbered(Term term, Label number) {}

    private final List<Numbered> numbered = new ArrayList<>();

    TermRow(List<Term> terms) {
        getStyleClass().add("term-row");
        setRowValignment(VPos.BASELINE);
        setMinWidth(0);
        for (Term term : terms) {
            Label number = new Label();
            number.getStyleClass().add("term-number");
            number.managedProperty().bind(number.visibleProperty());
            number.visibleProperty().bind(number.textProperty().isNotEmpty());
            VBox column = new VBox(new FormulaView(term.tex(), true), number);
            column.getStyleClass().add("term");
            numbered.add(new Numbered(term, number));
            getChildren().add(column);
        }
    }

    /** Shows the numbers of a step. */
    void show(SameGame game, GanConfig config) {
        boolean isNoisy = GameWords.of(config.objective()).hasNoisyLosses();
        for (Numbered each : numbered) {
            double value = each.term().value().applyAsDouble(game);
            each.number().setText(Double.isNaN(value) ? "" : text(value, isNoisy));
        }
    }

    static String text(double value, boolean isNoisy) {
        return isNoisy ? NumberDisplay.noisy(value) : NumberDisplay.value(value);
    }
}
