package org.ganscope.gan.setting;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.loss.Objective;

import java.util.List;
import java.util.stream.Stream;

/**
 * A setting with the value that goes with an objective, so that it trains as courses show it. All
 * of them act at the next step, so that a run continues.
 *
 * <p>A critic needs several steps for each step of G, a slope that only its own loss bounds, and no
 * momentum. The papers' λ 10 and clip 0.01 are meant for deep networks on images: on networks as
 * small as these λ 10 kills the critic (all its ReLUs off) in every second run, and clip 0.01
 * leaves it a slope of at most 48²·0.01³ ≈ 0.002. Tried on two modes and one Gaussian: λ 0.1 gives
 * a JSD of 0.05 where λ 1 gives 0.2; with clip 0.1 a critic in five dies, with 0.2 none.
 *
 * <p>Least squares drops one of two modes with one seed in five under R1 0.1, with none under 0.5;
 * on the ring it loses two of eight modes with two seeds in five under 0.01, with none under 0.05.
 *
 * @param value of the setting's own type
 */
public record Companion(Setting setting, Object value) {
    /**
     * The companions of an objective under these settings, in reading order; none for the games
     * that do well with the common settings.
     */
    public static List<Companion> of(Objective objective, GanConfig config) {
        return switch (objective) {
            case WGAN -> critic(of("loss.clip", 0.2), 1e-3, config);
            case WGAN_GP -> critic(of("loss.penalty", 0.1), 2e-3, config);
            case LEAST_SQUARES -> usesAdam(config) ? List.of(r1(0.5, config)) : List.of();
            default -> List.of();
        };
    }

    /** The settings that suit the games without companions, for a change from a critic. */
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
     * A rate is meaningful only for the kind of optimiser that it was found for, and a frozen
     * player stays frozen.
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
