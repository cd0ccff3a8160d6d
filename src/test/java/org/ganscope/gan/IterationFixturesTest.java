package org.ganscope.gan;

import static org.ganscope.fixtures.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.fixtures.Fixture;
import org.ganscope.gan.loss.FixtureObjective;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.nn.OptimiserFixturesTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whole alternating iterations, from given weights and batches, against PyTorch in float64. */
class IterationFixturesTest {
    private static final double TOLERANCE = 2e-6;

    static List<Fixture> cases() {
        return Stream.concat(
                        Fixture.cases("iterations").stream(), Fixture.cases("variants").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberOfEveryIterationAgreesWithPyTorch(Fixture c) {
        GanConfig config = config(c);
        GivenBatches batches = new GivenBatches(c.list("iterations"), false);
        GanTrainer trainer = new GanTrainer(config, batches);
        int number = 0;
        for (Fixture iteration : c.list("iterations")) {
            trainer.step(StepKind.BOTH);
            compare(iteration, config, trainer.statistics(), "iteration " + ++number);
        }
        assertTrue(batches.areUsedUp());
        assertClose(
                c.numbers("finalGeneratorParameters"),
                trainer.generator().freeze().toArray(),
                TOLERANCE,
                "G");
        assertClose(
                c.numbers("finalDiscriminatorParameters"),
                trainer.discriminator().freeze().toArray(),
                TOLERANCE,
                "D");
    }

    private static void compare(
            Fixture iteration, GanConfig config, StepStatistics seen, String at) {
        boolean probability = config.objective().game().scoreIsProbability();
        Fixture d = iteration.list("discriminatorSteps").getLast();
        Fixture g = iteration.list("generatorSteps").getLast();
        assertClose(d.number("loss"), seen.discriminatorLoss(), TOLERANCE, at + " L_D");
        assertClose(g.number("loss"), seen.generatorLoss(), TOLERANCE, at + " L_G");
        assertClose(d.number("gradientNorm"), seen.discriminatorGradient(), TOLERANCE, at + " ∇D");
        assertClose(g.number("gradientNorm"), seen.generatorGradient(), TOLERANCE, at + " ∇G");
        String real = probability ? "meanRealProbability" : "meanRealLogit";
        String fake = probability ? "meanFakeProbability" : "meanFakeLogit";
        assertEquals(d.number(real), seen.realScore(), TOLERANCE, at + " D(x)");
        assertEquals(d.number(fake), seen.generatedScore(), TOLERANCE, at + " D(G(z))");
    }

    private static GanConfig config(Fixture c) {
        Fixture settings = c.at("config");
        return GanConfig.standard()
                .withLatent(new LatentConfig(Prior.NORMAL, c.at("generator").integer("inputs")))
                .withObjective(FixtureObjective.of(settings))
                .withBatchSize(settings.integer("batch"))
                .withPlayer(
                        Player.DISCRIMINATOR,
                        player(c.at("discriminator"), settings, "discriminator"))
                .withPlayer(Player.GENERATOR, player(c.at("generator"), settings, "generator"));
    }

    private static PlayerConfig player(Fixture network, Fixture settings, String name) {
        NetworkWeights weights = network.network();
        List<Double> start =
                IntStream.range(0, weights.count()).mapToObj(i -> (double) weights.get(i)).toList();
        OptimiserConfig optimiser = OptimiserFixturesTest.config(settings.at(name + "Optimiser"));
        return new PlayerConfig(
                new NetworkConfig(
                        weights.shape().hidden(), network.activation(), Initialiser.UNIFORM, start),
                optimiser,
                settings.integer(name + "Steps"));
    }
}
