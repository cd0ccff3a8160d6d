package org.ganscope.metrics;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.UpdateConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.OptimiserKind;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The setting that probably made a run diverge, judged by which network grew first and by the
 * bounds of the theory of gradient descent, and what to set instead. A pure function of both.
 *
 * @param kind the kind of cause
 * @param player whose setting it is; for {@link Kind#BOTH_RATES} and {@link Kind#GAME} the player
 *     whose number was not finite
 * @param key the setting
 * @param value its value
 * @param remedies other values for it, or for settings that act with it; empty if none is known
 */
public record DivergenceCause(
        Kind kind, Player player, String key, double value, List<Change> remedies) {
    /** The cause of a network's growth. */
    public enum Kind {
        /** The learning rate is too high for this optimiser and game. */
        RATE,
        /** Both learning rates are too high. */
        BOTH_RATES,
        /** Momentum near 1 multiplies the learning rate. */
        MOMENTUM,
        /** Gradient descent overshoots on a gradient penalty: rate × weight is too large. */
        PENALTY,
        /** The unrolled updates through which G looks ahead explode. */
        UNROLLED_RATE,
        /** Nothing bounds the slope of the critic. */
        CRITIC,
        /** None of these: the two networks drive each other. */
        GAME
    }

    /** A setting and its new value. */
    public record Change(String key, double value) {
        /** The configuration with the change. */
        public GanConfig applyTo(GanConfig config) {
            return Settings.of(key).with(config, value);
        }
    }

    /** The factor by which the advised values stay below a bound. */
    private static final double MARGIN = 4;

    /** The usual momentum, a memory of ten updates. */
    private static final double USUAL_MOMENTUM = 0.9;

    /** The weight of the penalty in the paper (Gulrajani et al. 2017). */
    private static final double USUAL_PENALTY = 10;

    /** The clipping of the critic's weights in the paper (Arjovsky et al. 2017). */
    private static final double USUAL_CLIP = 0.01;

    private static final double WIDE_CLIP = 0.5;

    public DivergenceCause {
        remedies = List.copyOf(remedies);
    }

    /** The cause of a divergence under these settings. */
    public static DivergenceCause of(Divergence divergence, Growth growth, GanConfig config) {
        boolean isAhead =
                divergence.player() == Player.GENERATOR && config.updates().unrolledSteps() > 0;
        if (growth.isSudden() && isAhead) {
            double rate = config.updates().unrolledRate();
            double calm = Math.min(rate / 10, UpdateConfig.STANDARD.unrolledRate());
            return lowered(
                    Kind.UNROLLED_RATE, Player.GENERATOR, "updates.unrolledRate", rate, calm);
        }
        List<Player> grown =
                Arrays.stream(Player.values())
                        .filter(player -> growth.isSudden() || growth.first().contains(player))
                        .toList();
        if (grown.contains(Player.DISCRIMINATOR) && penaltyRatio(config) >= 1) {
            return penalty(config);
        }
        return rates(divergence, grown, config);
    }

    private static DivergenceCause rates(
            Divergence divergence, List<Player> grown, GanConfig config) {
        List<Player> hasty =
                Arrays.stream(Player.values()).filter(player -> haste(player, config) > 1).toList();
        if (hasty.size() == Player.values().length) {
            return bothRates(divergence, config);
        }
        for (Player player : grown) {
            if (hasty.contains(player)) {
                return rate(player, config);
            }
        }
        if (isUnbounded(config)) {
            return critic(config);
        }
        return hasty.isEmpty() ? game(divergence, config) : rate(hasty.getFirst(), config);
    }

    /** A player's rate, momentum included, as a multiple of a rate that is usually too high. */
    private static double haste(Player player, GanConfig config) {
        OptimiserConfig optimiser = config.player(player).optimiser();
        return reach(optimiser) * optimiser.learningRate() / limit(player, config);
    }

    /** The number of plain updates that one gradient amounts to with momentum. */
    private static double reach(OptimiserConfig optimiser) {
        return optimiser.kind() == OptimiserKind.MOMENTUM ? 1 / (1 - optimiser.momentum()) : 1;
    }

    /**
     * An adaptive update has the size of the rate itself. Plain updates follow the gradient, which
     * for these losses has no bound: it grows with D's output, or with its slope.
     */
    private static double limit(Player player, GanConfig config) {
        return switch (config.player(player).optimiser().kind()) {
            case SGD, OPTIMISTIC_SGD, MOMENTUM -> config.game().calmRate();
            case RMS_PROP, ADAM, AMS_GRAD, OPTIMISTIC_ADAM -> 0.02;
        };
    }

    private static DivergenceCause rate(Player player, GanConfig config) {
        OptimiserConfig optimiser = config.player(player).optimiser();
        double limit = limit(player, config);
        boolean isMomentum =
                optimiser.kind() == OptimiserKind.MOMENTUM
                        && optimiser.momentum() > USUAL_MOMENTUM
                        && optimiser.learningRate() / (1 - USUAL_MOMENTUM) <= limit;
        if (isMomentum) {
            return lowered(
                    Kind.MOMENTUM,
                    player,
                    key(player, "momentum"),
                    optimiser.momentum(),
                    USUAL_MOMENTUM);
        }
        return lowered(
                Kind.RATE,
                player,
                key(player, "learningRate"),
                optimiser.learningRate(),
                calmRate(player, config));
    }

    private static double calmRate(Player player, GanConfig config) {
        return limit(player, config) / reach(config.player(player).optimiser()) / MARGIN;
    }

    private static DivergenceCause bothRates(Divergence divergence, GanConfig config) {
        List<Change> remedies = new ArrayList<>();
        for (Player player : Player.values()) {
            String key = key(player, "learningRate");
            change(key, calmRate(player, config), config, remedies);
        }
        String key = key(divergence.player(), "learningRate");
        double value = config.player(divergence.player()).optimiser().learningRate();
        return new DivergenceCause(Kind.BOTH_RATES, divergence.player(), key, value, remedies);
    }

    private static DivergenceCause game(Divergence divergence, GanConfig config) {
        List<Change> remedies = new ArrayList<>();
        for (Player player : Player.values()) {
            double rate = config.player(player).optimiser().learningRate();
            change(key(player, "learningRate"), rate / 10, config, remedies);
        }
        String key = key(divergence.player(), "learningRate");
        double value = config.player(divergence.player()).optimiser().learningRate();
        return new DivergenceCause(Kind.GAME, divergence.player(), key, value, remedies);
    }

    /** Rate × curvature as a multiple of its bound. */
    private static double penaltyRatio(GanConfig config) {
        OptimiserConfig optimiser = config.discriminator().optimiser();
        return optimiser.learningRate() * curvature(config) / stable(optimiser);
    }

    /**
     * The bound of rate × curvature below which an optimiser comes to rest in a quadratic; ∞ for
     * the adaptive ones, whose updates do not follow the size of the gradient.
     */
    public static double stable(OptimiserConfig optimiser) {
        return switch (optimiser.kind()) {
            case SGD -> 2;
            case OPTIMISTIC_SGD -> 2.0 / 3;
            case MOMENTUM -> 2 * (1 + optimiser.momentum());
            case RMS_PROP, ADAM, AMS_GRAD, OPTIMISTIC_ADAM -> Double.POSITIVE_INFINITY;
        };
    }

    /**
     * Curvature of the penalties on the slope of D: γ and 2·λ if D is linear, more if it is deep.
     */
    public static double curvature(GanConfig config) {
        return config.regularisers().r1()
                + config.regularisers().r2()
                + 2 * config.gradientPenalty();
    }

    private static DivergenceCause penalty(GanConfig config) {
        double r1 = config.regularisers().r1();
        double r2 = config.regularisers().r2();
        double centred = 2 * config.gradientPenalty();
        String key =
                r1 >= Math.max(r2, centred)
                        ? "regularisers.r1"
                        : r2 >= centred
                                ? "regularisers.r2"
                                : config.objective() == Objective.WGAN_GP
                                        ? "loss.penalty"
                                        : "regularisers.gradientPenalty";
        double weight = (Double) Settings.of(key).value(config);
        double rate = config.discriminator().optimiser().learningRate();
        double calm =
                Math.min(
                        rate / penaltyRatio(config) / MARGIN,
                        calmRate(Player.DISCRIMINATOR, config));
        List<Change> remedies = new ArrayList<>();
        change(key(Player.DISCRIMINATOR, "learningRate"), calm, config, remedies);
        if (haste(Player.GENERATOR, config) > 1) {
            change(
                    key(Player.GENERATOR, "learningRate"),
                    calmRate(Player.GENERATOR, config),
                    config,
                    remedies);
        }
        return new DivergenceCause(Kind.PENALTY, Player.DISCRIMINATOR, key, weight, remedies);
    }

    private static boolean isUnbounded(GanConfig config) {
        boolean isFree =
                config.gradientPenalty() == 0
                        && config.regularisers().r1() == 0
                        && config.regularisers().r2() == 0
                        && !config.discriminatorShape().spectralNorm();
        return isFree
                && (config.objective() == Objective.WGAN_GP
                        || config.objective() == Objective.WGAN
                                && config.loss().clip() > WIDE_CLIP);
    }

    private static DivergenceCause critic(GanConfig config) {
        if (config.objective() == Objective.WGAN) {
            return lowered(
                    Kind.CRITIC,
                    Player.DISCRIMINATOR,
                    "loss.clip",
                    config.loss().clip(),
                    USUAL_CLIP);
        }
        GanConfig usual = new Change("loss.penalty", USUAL_PENALTY).applyTo(config);
        double calm = USUAL_PENALTY / Math.max(1, MARGIN * penaltyRatio(usual));
        return lowered(
                Kind.CRITIC, Player.DISCRIMINATOR, "loss.penalty", config.loss().penalty(), calm);
    }

    private static DivergenceCause lowered(
            Kind kind, Player player, String key, double value, double to) {
        return new DivergenceCause(kind, player, key, value, List.of(new Change(key, round(to))));
    }

    /** Adds a change to a list, if it changes anything. */
    private static void change(String key, double to, GanConfig config, List<Change> remedies) {
        Setting setting = Settings.of(key);
        double least = 1e-5;
        double value = Math.max(least, round(to));
        if (value < (Double) setting.value(config)) {
            remedies.add(new Change(key, value));
        }
    }

    /** Rounded down to one digit. */
    private static double round(double value) {
        MathContext digit = new MathContext(1, RoundingMode.DOWN);
        return new BigDecimal(value * (1 + 1e-9), digit).doubleValue();
    }

    private static String key(Player player, String name) {
        return (player == Player.DISCRIMINATOR ? "discriminator." : "generator.") + name;
    }
}
