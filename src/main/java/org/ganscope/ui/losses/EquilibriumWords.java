package org.ganscope.ui.losses;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Regularisers;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What the losses are where p_g = p_data and D can do no better, and where that comes from. */
final class EquilibriumWords {
    private EquilibriumWords() {}

    /** One sentence for D, one for G, and one on the penalties that concern them. */
    static List<String> of(GanConfig config) {
        List<String> sentences = new ArrayList<>();
        sentences.add(discriminator(config));
        sentences.add(generator(config));
        Regularisers set = config.regularisers();
        boolean isOwn = config.game().gradientPenalty(0) > 0;
        if (!isOwn && config.game().gradientPenalty(set.gradientPenalty()) > 0) {
            sentences.add(Text.of("formulas.equilibrium.slope"));
        } else if (set.r1() > 0 || set.r2() > 0) {
            sentences.add(Text.of("formulas.equilibrium.flat"));
        }
        return List.copyOf(sentences);
    }

    private static String discriminator(GanConfig config) {
        boolean isSmoothed = config.loss().realLabel() < 1;
        return switch (config.objective()) {
            case MINIMAX, NON_SATURATING ->
                    isSmoothed
                            ? smoothed("formulas.equilibrium.d.logarithmic.smoothed", config)
                            : Text.of("formulas.equilibrium.d.logarithmic");
            case LEAST_SQUARES ->
                    isSmoothed
                            ? smoothed("formulas.equilibrium.d.squares.smoothed", config)
                            : Text.of("formulas.equilibrium.d.squares");
            case HINGE -> Text.of("formulas.equilibrium.d.hinge");
            case WGAN, WGAN_GP -> Text.of("formulas.equilibrium.d.wasserstein");
            case RELATIVISTIC -> Text.of("formulas.equilibrium.d.relativistic");
        };
    }

    private static String smoothed(String key, GanConfig config) {
        return Text.of(
                key,
                three(config.loss().realLabel()),
                three(config.game().equilibriumScore()),
                three(config.game().equilibriumDiscriminatorLoss()));
    }

    private static String generator(GanConfig config) {
        boolean isSmoothed = config.loss().realLabel() < 1;
        return switch (config.objective()) {
            case MINIMAX ->
                    isSmoothed
                            ? ofG("formulas.equilibrium.g.minimax.smoothed", config)
                            : Text.of("formulas.equilibrium.g.minimax");
            case NON_SATURATING ->
                    isSmoothed
                            ? ofG("formulas.equilibrium.g.non-saturating.smoothed", config)
                            : Text.of("formulas.equilibrium.g.non-saturating");
            case LEAST_SQUARES ->
                    isSmoothed
                            ? ofG("formulas.equilibrium.g.squares.smoothed", config)
                            : Text.of("formulas.equilibrium.g.squares");
            case HINGE -> Text.of("formulas.equilibrium.g.hinge");
            case WGAN, WGAN_GP -> Text.of("formulas.equilibrium.g.wasserstein");
            case RELATIVISTIC -> Text.of("formulas.equilibrium.g.relativistic");
        };
    }

    private static String ofG(String key, GanConfig config) {
        return Text.of(
                key,
                three(config.game().equilibriumScore()),
                three(config.game().equilibriumGeneratorLoss()));
    }

    private static String three(double value) {
        return NumberDisplay.value(value);
    }
}
