package org.ganscope.ui.losses;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.session.BatchLogits;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Prose;

/**
 * The losses that G has in the two logarithmic games, over the logit of a sample, and their slopes,
 * with the samples of the batch.
 */
final class SlopeSection extends VBox {
    private final SlopePlot losses = new SlopePlot(SlopePlot.Kind.LOSS);
    private final SlopePlot slopes = new SlopePlot(SlopePlot.Kind.SLOPE);
    private final Label means = new Label();
    private final boolean isSaturating;

    SlopeSection(GanConfig config) {
        getStyleClass().add("formulas-section");
        isSaturating = config.objective() == Objective.MINIMAX;
        Label title = new Label(Text.of("formulas.slopes"));
        title.getStyleClass().add("formulas-heading");
        HBox plots = new HBox(losses, slopes);
        plots.getStyleClass().add("slope-plots");
        HBox.setHgrow(losses, Priority.ALWAYS);
        HBox.setHgrow(slopes, Priority.ALWAYS);
        means.setId("formulas-slopes");
        means.setWrapText(true);
        means.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        title,
                        plots,
                        means,
                        new Prose(
                                Text.of(
                                        isSaturating
                                                ? "formulas.slopes.minimax"
                                                : "formulas.slopes.non-saturating")));
        if (config.updates().unrolledSteps() > 0) {
            getChildren().add(new Prose(Text.of("formulas.slopes.unrolled")));
        }
    }

    void setPalette(Palette palette) {
        losses.setPalette(palette);
        slopes.setPalette(palette);
    }

    /** Shows the samples of a step. */
    void show(BatchLogits batch) {
        losses.show(batch, isSaturating);
        slopes.show(batch, isSaturating);
        if (batch.count() == 0) {
            means.setText(Text.of("formulas.slopes.later"));
            return;
        }
        double d = meanScore(batch);
        means.setText(
                Text.of(
                        "formulas.slopes.mean",
                        NumberDisplay.fixed(d - 1, 3),
                        NumberDisplay.fixed(-d, 3)));
    }

    /** The mean of D over the samples. */
    static double meanScore(BatchLogits batch) {
        double sum = 0;
        for (int i = 0; i < batch.count(); i++) {
            sum += 1 / (1 + Math.exp(-batch.get(i)));
        }
        return sum / batch.count();
    }
}
