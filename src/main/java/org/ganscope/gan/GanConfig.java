package org.ganscope.gan;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.loss.Game;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.OptimiserConfig;

import java.util.List;

/**
 * Everything that determines a run: together with the log of later changes it gives the same bits
 * on every machine.
 *
 * @param seed root of all random numbers of the run, 0 … 2⁵³ − 1
 * @param batchSize samples drawn from each side per update, ≥ 1
 */
public record GanConfig(
        long seed,
        TargetConfig target,
        LatentConfig latent,
        LossConfig loss,
        Regularisers regularisers,
        UpdateConfig updates,
        DiscriminatorDesign design,
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
                LossConfig.of(Objective.NON_SATURATING),
                Regularisers.NONE,
                UpdateConfig.STANDARD,
                DiscriminatorDesign.PLAIN,
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

    /** Number of coordinates of a sample. */
    public int dataDimension() {
        return target.dimension();
    }

    /** Architecture of D: a pack of samples → one logit. */
    public NetworkShape discriminatorShape() {
        return discriminator
                .network()
                .shape(design.packing() * dataDimension(), 1)
                .withSpectralNorm(design.spectralNorm())
                .withMinibatch(design.minibatch());
    }

    /** Architecture of G: latent → data. */
    public NetworkShape generatorShape() {
        return generator.network().shape(latent.dimension(), dataDimension());
    }

    /**
     * Packs that D judges on each side per update: samples that do not fill a pack are left out.
     */
    public int packs() {
        return Math.max(1, batchSize / design.packing());
    }

    /** λ of the penalty on ‖∇s‖ − 1 between real and generated samples. */
    public double gradientPenalty() {
        return game().gradientPenalty(regularisers.gradientPenalty());
    }

    /** Whether the slope of D is punished at all. */
    public boolean punishesSlope() {
        return regularisers.r1() > 0 || regularisers.r2() > 0 || gradientPenalty() > 0;
    }

    /** The formulas of the losses. */
    public Game game() {
        return loss.game();
    }

    public Objective objective() {
        return loss.objective();
    }

    public PlayerConfig player(Player player) {
        return player == Player.DISCRIMINATOR ? discriminator : generator;
    }

    public GanConfig withPlayer(Player player, PlayerConfig changed) {
        return player == Player.DISCRIMINATOR ? withDiscriminator(changed) : withGenerator(changed);
    }

    public GanConfig withSeed(long seed) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }

    public GanConfig withTarget(TargetConfig target) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }

    public GanConfig withLatent(LatentConfig latent) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }

    public GanConfig withLoss(LossConfig loss) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }

    public GanConfig withRegularisers(Regularisers regularisers) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }

    public GanConfig withUpdates(UpdateConfig updates) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }

    public GanConfig withDesign(DiscriminatorDesign design) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }

    public GanConfig withBatchSize(int batchSize) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }

    public GanConfig withObjective(Objective objective) {
        return withLoss(loss.withObjective(objective));
    }

    /** A copy without given start values of a player's network, which fit one architecture only. */
    public GanConfig withoutStart(Player player) {
        NetworkConfig network = player(player).network().withStart(List.of());
        return withPlayer(player, player(player).withNetwork(network));
    }

    private GanConfig withDiscriminator(PlayerConfig discriminator) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }

    private GanConfig withGenerator(PlayerConfig generator) {
        return new GanConfig(
                seed,
                target,
                latent,
                loss,
                regularisers,
                updates,
                design,
                batchSize,
                discriminator,
                generator);
    }
}
