package org.ganscope.ui.losses;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Regularisers;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;

/** What the symbols of the formulas mean, and what is done beside them. */
final class SymbolWords {
    private final GanConfig config;
    private final List<String> sentences = new ArrayList<>();

    private SymbolWords(GanConfig config) {
        this.config = config;
    }

    static List<String> of(GanConfig config) {
        SymbolWords words = new SymbolWords(config);
        words.score();
        words.labels();
        words.penalties();
        words.design();
        return List.copyOf(words.sentences);
    }

    private void say(boolean applies, String key, Object... arguments) {
        if (applies) {
            sentences.add(Text.of(key, arguments));
        }
    }

    private void score() {
        boolean isCritic = config.game().isCritic();
        boolean isPlain = !isCritic && !config.game().scoreIsProbability();
        boolean isPaired = config.game().isRelativistic();
        say(isPlain, "formulas.symbol.score");
        say(isCritic && !isPaired, "formulas.symbol.critic");
        say(isPaired, "formulas.symbol.pairs");
    }

    private void labels() {
        LossConfig loss = config.loss();
        boolean isSmoothed = config.objective().hasLabels() && loss.realLabel() < 1;
        say(isSmoothed, "formulas.symbol.smoothing", number(loss.realLabel()));
        say(loss.flips() > 0, "formulas.symbol.flips", NumberDisplay.percent(loss.flips(), 1));
    }

    private void penalties() {
        Regularisers set = config.regularisers();
        double centred = config.game().gradientPenalty(set.gradientPenalty());
        boolean isOnLogit = config.objective().hasValue();
        boolean isOn = set.r1() > 0 || set.r2() > 0 || centred > 0;
        say(isOn && isOnLogit, "formulas.symbol.logit");
        say(centred > 0, "formulas.symbol.between");
        say(
                config.objective() == Objective.WGAN,
                "formulas.symbol.clip",
                NumberDisplay.significant(config.loss().clip()));
        boolean isNoisy = set.noise() > 0;
        say(isNoisy && set.noiseSteps() == 0, "formulas.symbol.noise", number(set.noise()));
        say(
                isNoisy && set.noiseSteps() > 0,
                "formulas.symbol.noise.falling",
                number(set.noise()),
                NumberDisplay.count(set.noiseSteps()));
    }

    private void design() {
        int packing = config.design().packing();
        int steps = config.updates().unrolledSteps();
        say(packing > 1, "formulas.symbol.packing", packing);
        say(config.design().minibatchKernels() > 0, "formulas.symbol.minibatch");
        say(config.design().spectralNorm(), "formulas.symbol.spectral");
        say(steps > 0, "formulas.symbol.unrolled", steps);
    }

    private static String number(double value) {
        return NumberDisplay.significant(value);
    }
}
