package org.ganscope.ui.losses;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Regularisers;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
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
        String key =
                switch (config.objective()) {
                    case MINIMAX, NON_SATURATING -> "formulas.equilibrium.d.logarithmic";
                    case LEAST_SQUARES -> "formulas.equilibrium.d.squares";
                    case HINGE -> "formulas.equilibrium.d.hinge";
                    case WGAN, WGAN_GP -> "formulas.equilibrium.d.wasserstein";
                    case RELATIVISTIC -> "formulas.equilibrium.d.relativistic";
                };
        return sentence(
                key,
                config,
                config.loss().realLabel(),
                config.game().equilibriumScore(),
                config.game().equilibriumDiscriminatorLoss());
    }

    private static String generator(GanConfig config) {
        String key =
                switch (config.objective()) {
                    case MINIMAX -> "formulas.equilibrium.g.minimax";
                    case NON_SATURATING -> "formulas.equilibrium.g.non-saturating";
                    case LEAST_SQUARES -> "formulas.equilibrium.g.squares";
                    case HINGE -> "formulas.equilibrium.g.hinge";
                    case WGAN, WGAN_GP -> "formulas.equilibrium.g.wasserstein";
                    case RELATIVISTIC -> "formulas.equilibrium.g.relativistic";
                };
        return sentence(
                key,
                config,
                config.game().equilibriumScore(),
                config.game().equilibriumGeneratorLoss());
    }

    /** The sentence with this key; with smoothed labels another one, which has these numbers. */
    private static String sentence(String key, GanConfig config, double... smoothed) {
        boolean isSmoothed = config.objective().hasLabels() && config.loss().realLabel() < 1;
        return isSmoothed
                ? Text.of(
                        key + ".smoothed",
                        Arrays.stream(smoothed).mapToObj(NumberDisplay::value).toArray())
                : Text.of(key);
    }
}
