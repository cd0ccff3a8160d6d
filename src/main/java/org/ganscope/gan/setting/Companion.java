package org.ganscope.gan.setting;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Objective;

import java.util.List;
import java.util.stream.Stream;

/**
 * A setting with the value that it needs beside an objective, for that to train as courses show it.
 * All of them act at the next step, so that a run goes on.
 *
 * <p>A critic needs several steps of its own for each of G, a slope that is held by its own loss
 * alone, and no momentum. The papers' λ 10 and clip 0.01 are made for deep networks on pictures: on
 * networks as small as these λ 10 kills the critic (all its ReLUs off) in every second run, and
 * 0.01 leaves it a slope of at most 48²·0.01³ ≈ 0.002. Tried on two modes and one Gaussian: λ 0.1
 * gives a JSD of 0.05 where λ 1 gives 0.2; with clip 0.1 a critic in five dies, with 0.2 none.
 *
 * <p>Least squares drops one of two modes with a seed in five under R1 0.1, with none under 0.5; on
 * the ring it leaves two of eight with two seeds in five under 0.01, with none under 0.05.
 *
 * @param value of the setting's own type
 */
public record Companion(Setting setting, Object value) {
    /**
     * What goes with an objective under these settings, in reading order; nothing with the games
     * that do well with what suits the others.
     */
    public static List<Companion> of(Objective objective, GanConfig config) {
        return switch (objective) {
            case WGAN -> critic(of("loss.clip", 0.2), 1e-3, config);
            case WGAN_GP -> critic(of("loss.penalty", 0.1), 2e-3, config);
            case LEAST_SQUARES -> usesAdam(config) ? List.of(r1(0.5, config)) : List.of();
            default -> List.of();
        };
    }

    /** What suits the games that have no companions, for those who have known only a critic. */
    public static List<Companion> usual(GanConfig config) {
        Stream<Companion> all =
                Stream.of(
                        r1(0.1, config),
                        of("discriminator.steps", 1.0),
                        of("discriminator.learningRate", 5e-3));
        return all.filter(companion -> companion.suits(config)).toList();
    }

    private static List<Companion> critic(Companion bound, double rate, GanConfig config) {
        Stream<Companion> all =
                Stream.of(
                        bound,
                        of("regularisers.r1", 0.0),
                        of("regularisers.r2", 0.0),
                        of("discriminator.steps", 5.0),
                        of("generator.steps", 1.0),
                        of("discriminator.learningRate", rate),
                        of("discriminator.beta1", 0.0),
                        of("discriminator.beta2", 0.9),
                        of("generator.beta1", 0.0),
                        of("generator.beta2", 0.9));
        return all.filter(companion -> companion.suits(config)).toList();
    }

    /** Over the plane, where there is more to learn, a tenth of γ. */
    private static Companion r1(double onTheLine, GanConfig config) {
        double weight = config.dataDimension() == 1 ? onTheLine : onTheLine / 10;
        return of("regularisers.r1", weight);
    }

    private static Companion of(String key, double value) {
        return new Companion(Settings.of(key), value);
    }

    /**
     * A rate says something only of an optimiser of the kind that it was found for, and a player
     * who was frozen stays so.
     */
    private boolean suits(GanConfig config) {
        boolean isRate = setting.name().role() == SettingRole.LEARNING_RATE;
        return !isRate || usesAdam(config) && !config.discriminator().optimiser().isFrozen();
    }

    private static boolean usesAdam(GanConfig config) {
        return Settings.of("discriminator.beta1").matters(config);
    }

    /** Whether the setting has this value. */
    public boolean isIn(GanConfig config) {
        return setting.exists(config) && setting.value(config).equals(value);
    }

    /** The configuration with this value. */
    public GanConfig on(GanConfig config) {
        return setting.with(config, value);
    }
}
