package org.ganscope.gan;

import static org.ganscope.fixtures.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.fixtures.Fixture;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.OptimiserKind;
import org.junit.jupiter.api.Test;

import java.util.List;

/** The linear GAN G(z) = w·z + b, D(x) = σ(a·x + c). */
class LinearPlaygroundTest {
    @Test
    void fiveIterationsAgreeWithPyTorch() {
        Fixture file = Fixture.read("linear");
        List<Fixture> iterations = file.list("iterations");
        Given given = new Given(iterations);
        Fixture start = file.at("start");
        GanTrainer trainer =
                new GanTrainer(
                        config(
                                start.number("w"),
                                start.number("b"),
                                start.number("a"),
                                start.number("c")),
                        given);
        for (Fixture iteration : iterations) {
            trainer.step(StepKind.BOTH);
            Fixture after = iteration.at("after");
            assertClose(after.number("w"), trainer.generator().freeze().get(0), 1e-6, "w");
            assertEquals(after.number("b"), trainer.generator().freeze().get(1), 1e-7, "b");
            assertClose(after.number("a"), trainer.discriminator().freeze().get(0), 1e-6, "a");
            assertEquals(after.number("c"), trainer.discriminator().freeze().get(1), 1e-7, "c");
        }
    }

    /**
     * Perfect losses, wrong distribution: an affine G cannot fill two modes, and a monotone D sees
     * only means, so w shrinks towards 0 while both losses are at their equilibrium values.
     */
    @Test
    void theLossesBecomePerfectWhileTheGeneratorCollapsesOntoTheGapBetweenTheModes() {
        double narrowed = 0;
        int runs = 10;
        for (int seed = 1; seed <= runs; seed++) {
            GanTrainer trainer = new GanTrainer(config(0.6, 0, 0.5, 0).withSeed(seed));
            double discriminatorLoss = 0;
            double generatorLoss = 0;
            for (int step = 1; step <= 20_000; step++) {
                trainer.step(StepKind.BOTH);
                if (step > 18_000) {
                    discriminatorLoss += trainer.statistics().discriminatorLoss() / 2000;
                    generatorLoss += trainer.statistics().generatorLoss() / 2000;
                }
            }
            assertEquals(2 * Math.log(2), discriminatorLoss, 0.01);
            assertEquals(Math.log(2), generatorLoss, 0.01);
            narrowed += Math.abs(trainer.generator().freeze().get(0)) < 0.3 ? 1 : 0;
        }
        assertTrue(narrowed >= 8, "w fell below half of its start in " + narrowed + " of 10 runs");
    }

    private static GanConfig config(double w, double b, double a, double c) {
        return GanConfig.standard()
                .withBatchSize(16)
                .withPlayer(Player.DISCRIMINATOR, player(0.12, a, c))
                .withPlayer(Player.GENERATOR, player(0.08, w, b));
    }

    private static PlayerConfig player(double rate, double weight, double bias) {
        return new PlayerConfig(
                new NetworkConfig(
                        List.of(), Activation.RELU, Initialiser.UNIFORM, List.of(weight, bias)),
                OptimiserConfig.adam(rate).withKind(OptimiserKind.SGD),
                1);
    }

    /** Supplies the oracle's batches. */
    private static final class Given implements BatchSource {
        private final List<Fixture> iterations;
        private int latents;

        Given(List<Fixture> iterations) {
            this.iterations = iterations;
        }

        @Override
        public void real(FMatrixRMaj x) {
            x.setTo(iterations.get(latents / 2).matrix("real"));
        }

        @Override
        public void latent(FMatrixRMaj z) {
            String name = latents % 2 == 0 ? "discriminatorLatent" : "generatorLatent";
            z.setTo(iterations.get(latents++ / 2).matrix(name));
        }
    }
}
