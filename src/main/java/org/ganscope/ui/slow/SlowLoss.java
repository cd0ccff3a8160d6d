package org.ganscope.ui.slow;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.SubStep;
import org.ganscope.gan.TracePart;
import org.ganscope.session.Series;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.losses.LossNumbers;
import org.ganscope.ui.losses.LossTex;
import org.ganscope.ui.losses.Term;
import org.ganscope.ui.losses.TermRow;
import org.ganscope.ui.words.SlowWords;
import org.ganscope.view.slow.SlowStep;
import org.ganscope.view.words.GameWords;

import java.util.ArrayList;
import java.util.List;

/**
 * The loss of a sub-step's player as a formula with the numbers of its batch under the terms, once
 * they are known, and the slopes of the shares while these are shown.
 */
final class SlowLoss extends VBox {
    SlowLoss() {
        setId("slow-formulas");
        getStyleClass().add("slow-formulas");
        managedProperty().bind(visibleProperty());
    }

    /** Shows the loss of a sub-step; nothing if no player has a loss in it. */
    void show(SlowStep step) {
        getChildren().clear();
        step.gradient().ifPresent(gradient -> show(step, gradient));
        setVisible(!getChildren().isEmpty());
    }

    private void show(SlowStep step, TracePart.Gradient gradient) {
        GanConfig config = step.config();
        LossTex tex = new LossTex(config);
        boolean hasNumbers = SlowWords.hasNumbers(step);
        LossNumbers numbers = series -> hasNumbers ? number(gradient, series) : Double.NaN;
        for (List<Term> formula : formulas(tex, gradient.player())) {
            TermRow row = new TermRow(formula);
            row.show(numbers, value -> NumberDisplay.fixed(value, 3));
            getChildren().add(row);
        }
        if (hasNumbers) {
            Label unit = new Label(Text.of(GameWords.of(config.objective()).lossUnit()));
            unit.getStyleClass().addAll("secondary", "small");
            getChildren().add(unit);
        }
        if (step.phase() == SubStep.Phase.LOSS) {
            TermRow slopes =
                    new TermRow(tex.slopes(gradient.player()).stream().map(Term::of).toList());
            slopes.getStyleClass().add("slow-slopes");
            getChildren().add(slopes);
        }
    }

    private static List<List<Term>> formulas(LossTex tex, Player player) {
        List<List<Term>> formulas = new ArrayList<>();
        if (player == Player.GENERATOR) {
            formulas.add(tex.generator());
        } else {
            formulas.add(tex.discriminator());
            formulas.add(tex.penalised());
        }
        formulas.removeIf(List::isEmpty);
        return formulas;
    }

    private static double number(TracePart.Gradient gradient, Series series) {
        return switch (series) {
            case DISCRIMINATOR_LOSS, GENERATOR_LOSS -> gradient.loss();
            case REAL_LOSS -> gradient.batch().realTerm();
            case GENERATED_LOSS -> gradient.batch().generatedTerm();
            case PENALTY ->
                    gradient instanceof TracePart.DiscriminatorGradient d
                            ? d.penalty()
                            : Double.NaN;
            default -> Double.NaN;
        };
    }
}
