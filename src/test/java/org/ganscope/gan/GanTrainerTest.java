package org.ganscope.gan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.nn.OptimiserKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Optional;

class GanTrainerTest {
    private final GanConfig config = GanConfig.standard();

    @Test
    void theSameSeedGivesTheSameBitsAndAnotherDoesNot() {
        assertEquals(weightsAfter(config, 50), weightsAfter(config, 50));
        assertNotEquals(weightsAfter(config, 50), weightsAfter(config.withSeed(43), 50));
    }

    private static List<NetworkWeights> weightsAfter(GanConfig config, int steps) {
        GanTrainer trainer = new GanTrainer(config);
        for (int i = 0; i < steps; i++) {
            trainer.step(StepKind.BOTH);
        }
        return List.of(trainer.discriminator().freeze(), trainer.generator().freeze());
    }

    @Test
    void aStepOfOnePlayerLeavesTheOtherAsItWas() {
        GanTrainer trainer = new GanTrainer(config);
        NetworkWeights generator = trainer.generator().freeze();
        NetworkWeights discriminator = trainer.discriminator().freeze();
        trainer.step(StepKind.DISCRIMINATOR);
        assertEquals(generator, trainer.generator().freeze());
        assertNotEquals(discriminator, trainer.discriminator().freeze());
        assertTrue(Double.isNaN(trainer.statistics().generatorLoss()));

        discriminator = trainer.discriminator().freeze();
        trainer.step(StepKind.GENERATOR);
        assertEquals(discriminator, trainer.discriminator().freeze());
        assertNotEquals(generator, trainer.generator().freeze());
        assertTrue(Double.isNaN(trainer.statistics().discriminatorLoss()));
        assertEquals(2, trainer.step());
    }

    @ParameterizedTest
    @EnumSource(OptimiserKind.class)
    void aChangedRateActsAtTheNextStepAndAZeroLikeRateHardlyMovesAnything(OptimiserKind kind) {
        GanTrainer trainer = new GanTrainer(withRates(kind, 1e-3));
        for (int i = 0; i < 20; i++) {
            trainer.step(StepKind.BOTH);
        }
        float[] before = trainer.generator().freeze().toArray();
        trainer.configure(withRates(kind, 0));
        trainer.step(StepKind.BOTH);
        assertArrayEquals(before, trainer.generator().freeze().toArray());
        assertEquals(21, trainer.step());
    }

    @Test
    void changingARateKeepsAdamsMoments() {
        GanTrainer changed = new GanTrainer(withRates(OptimiserKind.ADAM, 1e-3));
        GanTrainer steady = new GanTrainer(withRates(OptimiserKind.ADAM, 1e-3));
        for (int i = 0; i < 20; i++) {
            changed.step(StepKind.BOTH);
            steady.step(StepKind.BOTH);
        }
        changed.configure(withRates(OptimiserKind.ADAM, 1e-2));
        changed.configure(withRates(OptimiserKind.ADAM, 1e-3));
        changed.step(StepKind.BOTH);
        steady.step(StepKind.BOTH);
        assertEquals(steady.generator().freeze(), changed.generator().freeze());
    }

    private GanConfig withRates(OptimiserKind kind, double rate) {
        GanConfig changed = config;
        for (Player player : Player.values()) {
            PlayerConfig settings = changed.player(player);
            changed =
                    changed.withPlayer(
                            player,
                            settings.withOptimiser(
                                    settings.optimiser().withKind(kind).withLearningRate(rate)));
        }
        return changed;
    }

    /** With z = 0 the weight w of G(z) = w·z + b has no gradient but the decay's. */
    @Test
    void extraGradientTakesWeightDecayWhereItLooksAhead() {
        String settings =
                "updates.order=extra-gradient generator.layers= generator.optimiser=sgd"
                        + " generator.learningRate=1 generator.weightDecay=0.1";
        GanTrainer trainer = new GanTrainer(Games.of(settings), constant(1, 0));
        float w = trainer.generator().freeze().get(0);
        trainer.step(StepKind.BOTH);
        assertEquals(w - 0.1 * (w - 0.1 * w), trainer.generator().freeze().get(0), 1e-6);
    }

    private static BatchSource constant(float data, float latent) {
        return new BatchSource() {
            @Override
            public void real(FMatrixRMaj x) {
                x.fill(data);
            }

            @Override
            public void latent(FMatrixRMaj z) {
                z.fill(latent);
            }
        };
    }

    @Test
    void anotherBatchSizeActsAtTheNextStep() {
        GanTrainer trainer = new GanTrainer(config);
        trainer.step(StepKind.BOTH);
        for (int size : new int[] {1, 3, 500}) {
            trainer.configure(config.withBatchSize(size));
            trainer.step(StepKind.BOTH);
            assertTrue(Double.isFinite(trainer.statistics().discriminatorLoss()));
        }
    }

    @Test
    void anotherSeedOrArchitectureNeedsANewTrainer() {
        GanTrainer trainer = new GanTrainer(config);
        assertThrows(IllegalArgumentException.class, () -> trainer.configure(config.withSeed(43)));
        GanConfig wider =
                config.withPlayer(
                        Player.GENERATOR,
                        config.generator()
                                .withNetwork(config.generator().network().withHidden(List.of(17))));
        assertThrows(IllegalArgumentException.class, () -> trainer.configure(wider));
    }

    @Test
    void aRunStopsAtItsFirstNonFiniteNumberWithItsLastFiniteNetworks() {
        int[] drawn = {0};
        BatchSource poisoned =
                new BatchSource() {
                    @Override
                    public void real(FMatrixRMaj x) {
                        x.fill(drawn[0]++ < 3 ? 1 : Float.POSITIVE_INFINITY);
                    }

                    @Override
                    public void latent(FMatrixRMaj z) {
                        z.fill(0.5f);
                    }
                };
        GanTrainer trainer = new GanTrainer(config, poisoned);
        for (int i = 0; i < 3; i++) {
            trainer.step(StepKind.BOTH);
        }
        assertEquals(Optional.empty(), trainer.divergence());
        NetworkWeights last = trainer.discriminator().freeze();
        trainer.step(StepKind.BOTH);
        Divergence divergence = trainer.divergence().orElseThrow();
        assertEquals(4, divergence.step());
        assertEquals(Player.DISCRIMINATOR, divergence.player());
        assertEquals(last, trainer.discriminator().freeze());
        trainer.step(StepKind.BOTH);
        assertEquals(3, trainer.step(), "no step is made after that");
    }

    @Test
    void takesBackAStepThatDivergesHalfway() {
        GanConfig config = wild();
        GanTrainer trainer = new GanTrainer(config);
        while (trainer.divergence().isEmpty()) {
            trainer.step(StepKind.BOTH);
        }
        assertEquals(
                Player.GENERATOR,
                trainer.divergence().get().player(),
                "D has moved in that step before G met the number");
        GanTrainer straight = new GanTrainer(config);
        while (straight.step() < trainer.divergence().get().step() - 1) {
            straight.step(StepKind.BOTH);
        }
        assertEquals(straight.step(), trainer.step());
        assertEquals(straight.discriminator().freeze(), trainer.discriminator().freeze());
        assertEquals(straight.generator().freeze(), trainer.generator().freeze());
        assertEquals(straight.averagedGenerator(), trainer.averagedGenerator());
    }

    /** With all state that a network has besides its parameters. */
    private static GanConfig wild() {
        GanConfig config = GanConfig.standard();
        for (String setting :
                new String[] {
                    "objective=least-squares",
                    "discriminator.optimiser=sgd",
                    "discriminator.learningRate=1",
                    "generator.optimiser=sgd",
                    "generator.learningRate=1",
                    "updates.averaging=0.9"
                }) {
            String[] parts = setting.split("=", 2);
            config = Settings.of(parts[0]).parse(config, parts[1]);
        }
        return config;
    }
}
