package org.ganscope.gan;

import org.ganscope.data.TargetConfig;
import org.ganscope.data.TargetKind;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.OptimiserConfig;

import java.util.List;

/**
 * Everything that decides a run: with the log of later changes it gives the same bits anywhere.
 *
 * @param seed root of all random numbers of the run, 0 … 2⁵³ − 1
 * @param batchSize samples drawn from each side per update, ≥ 1
 */
public record GanConfig(
        long seed,
        TargetConfig target,
        LatentConfig latent,
        Objective objective,
        int batchSize,
        PlayerConfig discriminator,
        PlayerConfig generator) {

    /**
     * The default scenario: two modes at ±1 (σ 0.2), G 1-16-1, D 1-32-16-1, ReLU, Adam 1e-3, batch
     * 128, non-saturating.
     */
    public static GanConfig standard() {
        return new GanConfig(
                18,
                TargetConfig.standard(TargetKind.TWO_MODES),
                new LatentConfig(Prior.NORMAL, 1),
                Objective.NON_SATURATING,
                128,
                new PlayerConfig(
                        new NetworkConfig(
                                List.of(32, 16), Activation.RELU, Initialiser.UNIFORM, List.of()),
                        OptimiserConfig.adam(1e-3),
                        1),
                new PlayerConfig(
                        new NetworkConfig(
                                List.of(16), Activation.RELU, Initialiser.UNIFORM, List.of()),
                        OptimiserConfig.adam(1e-3),
                        1));
    }

    /** Architecture of D: data → one logit. */
    public NetworkShape discriminatorShape() {
        return discriminator.network().shape(1, 1);
    }

    /** Architecture of G: latent → data. */
    public NetworkShape generatorShape() {
        return generator.network().shape(latent.dimension(), 1);
    }

    public PlayerConfig player(Player player) {
        return player == Player.DISCRIMINATOR ? discriminator : generator;
    }

    public GanConfig withPlayer(Player player, PlayerConfig changed) {
        return player == Player.DISCRIMINATOR
                ? new GanConfig(seed, target, latent, objective, batchSize, changed, generator)
                : new GanConfig(seed, target, latent, objective, batchSize, discriminator, changed);
    }

    public GanConfig withSeed(long seed) {
        return new GanConfig(seed, target, latent, objective, batchSize, discriminator, generator);
    }

    public GanConfig withTarget(TargetConfig target) {
        return new GanConfig(seed, target, latent, objective, batchSize, discriminator, generator);
    }

    public GanConfig withLatent(LatentConfig latent) {
        return new GanConfig(seed, target, latent, objective, batchSize, discriminator, generator);
    }

    public GanConfig withObjective(Objective objective) {
        return new GanConfig(seed, target, latent, objective, batchSize, discriminator, generator);
    }

    public GanConfig withBatchSize(int batchSize) {
        return new GanConfig(seed, target, latent, objective, batchSize, discriminator, generator);
    }
}
