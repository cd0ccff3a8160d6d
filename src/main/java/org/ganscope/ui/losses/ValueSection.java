package org.ganscope.ui.losses;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Series;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.SameGame;
import org.ganscope.ui.theme.Prose;

import java.util.function.DoubleFunction;

/** V(D, G), the most that any D reaches, and the gap between the two. */
final class ValueSection extends VBox {
    private final TermRow formula = new TermRow(LossTex.value());
    private final Label gap = new Label();

    /** @param openChart shows both against the steps */
    ValueSection(GanConfig config, Runnable openChart) {
        getStyleClass().add("formulas-section");
        Label title = new Label(Text.of("formulas.value"));
        title.getStyleClass().add("formulas-heading");
        getChildren().add(title);
        boolean isSingle =
                config.design().packing() == 1 && config.design().minibatchKernels() == 0;
        if (!config.objective().hasValue()) {
            getChildren().add(new Prose(Text.of("formulas.value.none")));
        } else if (!isSingle) {
            getChildren().add(new Prose(Text.of("formulas.value.packs")));
        } else {
            gap.setId("formulas-gap");
            gap.setWrapText(true);
            Button chart = new Button(Text.of("formulas.value.chart"));
            chart.setId("formulas-chart");
            chart.setOnAction(event -> openChart.run());
            getChildren().addAll(formula, gap, new Prose(Text.of("formulas.value.how")));
            boolean isOther =
                    config.loss().realLabel() < 1
                            || config.loss().flips() > 0
                            || config.regularisers().noise() > 0;
            if (isOther) {
                getChildren().add(new Prose(Text.of("formulas.value.other")));
            }
            getChildren().add(chart);
        }
    }

    /** Shows the numbers of a step. */
    void show(SameGame game, DoubleFunction<String> writing) {
        formula.show(game::latest, writing);
        double rest = game.latest(Series.OPTIMAL_VALUE) - game.latest(Series.VALUE);
        gap.setText(
                Double.isFinite(rest)
                        ? Text.of("formulas.value.gap", NumberDisplay.fixed(Math.max(0, rest), 3))
                        : "");
    }
}
