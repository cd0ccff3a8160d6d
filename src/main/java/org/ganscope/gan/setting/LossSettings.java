package org.ganscope.gan.setting;

import static org.ganscope.gan.setting.SettingSection.OBJECTIVE;
import static org.ganscope.gan.setting.SettingSection.REGULARISERS;

import org.ganscope.data.Range;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Regularisers;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.gan.loss.Objective;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** The settings of the losses and of the regularisers of D. */
final class LossSettings {
    private LossSettings() {}

    static List<Setting> list() {
        return List.of(
                Settings.choice(
                        OBJECTIVE.name(0, "objective"),
                        Objective.values(),
                        Objective::key,
                        GanConfig::objective,
                        GanConfig::withObjective),
                loss(
                        6,
                        "realLabel",
                        new Range(0.5, 1),
                        c -> c.objective().hasLabels(),
                        LossConfig::realLabel,
                        LossConfig::withRealLabel),
                loss(
                        7,
                        "flips",
                        new Range(0, 0.5),
                        c -> true,
                        LossConfig::flips,
                        LossConfig::withFlips),
                Settings.number(
                        OBJECTIVE.name(1, "loss.clip"),
                        new Range(1e-3, 10),
                        NumberSetting.Scale.LOGARITHMIC,
                        c -> c.objective() == Objective.WGAN,
                        c -> c.loss().clip(),
                        (c, x) -> c.withLoss(c.loss().withClip(x))),
                Settings.number(
                        OBJECTIVE.name(2, "loss.penalty"),
                        new Range(0, 100),
                        NumberSetting.Scale.FROM_ZERO,
                        c -> c.objective() == Objective.WGAN_GP,
                        c -> c.loss().penalty(),
                        (c, x) -> c.withLoss(c.loss().withPenalty(x))),
                regulariser(0, "r1", 100, c -> true, Regularisers::r1, Regularisers::withR1),
                regulariser(1, "r2", 100, c -> true, Regularisers::r2, Regularisers::withR2),
                regulariser(
                        2,
                        "gradientPenalty",
                        100,
                        c -> c.objective() != Objective.WGAN_GP,
                        Regularisers::gradientPenalty,
                        Regularisers::withGradientPenalty),
                regulariser(4, "noise", 5, c -> true, Regularisers::noise, Regularisers::withNoise),
                Settings.number(
                        REGULARISERS.name(5, "regularisers.noiseSteps").withUnit(SettingUnit.STEPS),
                        new Range(0, 10_000_000),
                        NumberSetting.Scale.INTEGER,
                        c -> c.regularisers().noise() > 0,
                        c -> (double) c.regularisers().noiseSteps(),
                        (c, x) ->
                                c.withRegularisers(c.regularisers().withNoiseSteps(x.intValue()))));
    }

    private static Setting loss(
            int place,
            String name,
            Range bounds,
            Predicate<GanConfig> relevance,
            Function<LossConfig, Double> getter,
            BiFunction<LossConfig, Double, LossConfig> setter) {
        return Settings.number(
                REGULARISERS.name(place, "loss." + name),
                bounds,
                NumberSetting.Scale.LINEAR,
                relevance,
                c -> getter.apply(c.loss()),
                (c, x) -> c.withLoss(setter.apply(c.loss(), x)));
    }

    private static Setting regulariser(
            int place,
            String name,
            double most,
            Predicate<GanConfig> relevance,
            Function<Regularisers, Double> getter,
            BiFunction<Regularisers, Double, Regularisers> setter) {
        return Settings.number(
                REGULARISERS.name(place, "regularisers." + name),
                new Range(0, most),
                NumberSetting.Scale.FROM_ZERO,
                relevance,
                c -> getter.apply(c.regularisers()),
                (c, x) -> c.withRegularisers(setter.apply(c.regularisers(), x)));
    }
}
