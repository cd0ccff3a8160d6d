package org.ganscope.gan;

import static org.ganscope.fixtures.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.fixtures.Fixture;
import org.ganscope.gan.loss.FixtureObjective;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.OptimiserFixturesTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whole iterations of every objective with every regulariser, design of D and order of updates,
 * from given weights and batches, against PyTorch in float64.
 */
class RegularisedFixturesTest {
    /** Of the largest parameter; PyTorch's own float32 stays within 5e-7. */
    private static final double TOLERANCE = 2e-6;

    static List<Fixture> cases() {
        return Stream.concat(
                        Fixture.cases("regularised").stream(), Fixture.cases("updates").stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberOfEveryIterationAgreesWithPyTorch(Fixture c) {
        GanConfig config = config(c);
        boolean takingTurns = config.updates().order() == UpdateOrder.EXTRA_GRADIENT;
        GivenBatches batches = new GivenBatches(c.list("iterations"), takingTurns);
        GanTrainer trainer = new GanTrainer(config, batches);
        int number = 0;
        for (Fixture iteration : c.list("iterations")) {
            trainer.step(StepKind.BOTH);
            compare(iteration, config, trainer.statistics(), "iteration " + ++number);
        }
        assertTrue(batches.areUsedUp());
        compare(c, "finalGeneratorParameters", parameters(trainer.generator()));
        compare(c, "finalDiscriminatorParameters", parameters(trainer.discriminator()));
        if (c.has("averagedGeneratorParameters")) {
            compare(c, "averagedGeneratorParameters", trainer.averagedGenerator().toArray());
        }
    }

    /** The parameters themselves; frozen weights are normalised where D is. */
    private static float[] parameters(Mlp network) {
        float[] all = new float[network.shape().parameterCount()];
        network.copyParametersTo(all);
        return all;
    }

    private static void compare(Fixture c, String what, float[] parameters) {
        assertClose(c.numbers(what), parameters, TOLERANCE, what);
    }

    /** The trainer shows the statistics of the last pass of each player. */
    private static void compare(
            Fixture iteration, GanConfig config, StepStatistics seen, String at) {
        Fixture d = iteration.list("discriminatorSteps").getLast();
        Fixture g = iteration.list("generatorSteps").getLast();
        compare(d, "loss", seen.discriminatorLoss(), at + " L_D");
        compare(d, "penalty", seen.discriminatorPenalty(), at + " penalty");
        compare(g, "loss", seen.generatorLoss(), at + " L_G");
        compare(d, "gradientNorm", seen.discriminatorGradient(), at + " ∇D");
        compare(g, "gradientNorm", seen.generatorGradient(), at + " ∇G");
        String kind = config.game().scoreIsProbability() ? "Probability" : "Logit";
        compare(d, "meanReal" + kind, seen.realScore(), at + " D(x)");
        compare(d, "meanFake" + kind, seen.generatedScore(), at + " D(G(z))");
    }

    private static void compare(Fixture look, String what, double seen, String at) {
        double expected = look.number(what);
        assertEquals(expected, seen, TOLERANCE * Math.max(1, Math.abs(expected)), at);
    }

    private static GanConfig config(Fixture c) {
        Fixture s = c.at("config");
        GanConfig standard = GanConfig.standard();
        return new GanConfig(
                1,
                TargetConfig.standard(
                        s.integer("dataDimension") == 1 ? TargetKind.TWO_MODES : TargetKind.RING),
                new LatentConfig(Prior.NORMAL, c.at("generator").integer("inputs")),
                new LossConfig(
                        FixtureObjective.of(s),
                        number(s, "realLabel", 1),
                        number(s, "flips", 0),
                        number(s, "clip", standard.loss().clip()),
                        number(s, "penalty", standard.loss().penalty())),
                new Regularisers(
                        number(s, "r1", 0),
                        number(s, "r2", 0),
                        number(s, "gradientPenalty", 0),
                        number(s, "noise", 0),
                        (int) number(s, "noiseSteps", 0)),
                new UpdateConfig(
                        order(s),
                        (int) number(s, "unrolledSteps", 0),
                        number(s, "unrolledRate", standard.updates().unrolledRate()),
                        number(s, "averaging", 0)),
                new DiscriminatorDesign(
                        (int) number(s, "packing", 1),
                        s.has("spectralNorm"),
                        (int) number(s, "minibatchKernels", 0),
                        (int) number(s, "minibatchDimensions", 1)),
                s.integer("batch"),
                player(c.at("discriminator"), s, "discriminator"),
                player(c.at("generator"), s, "generator"));
    }

    private static double number(Fixture settings, String name, double otherwise) {
        return settings.has(name) ? settings.number(name) : otherwise;
    }

    private static UpdateOrder order(Fixture settings) {
        return Arrays.stream(UpdateOrder.values())
                .filter(o -> settings.has("order") && o.key().equals(settings.text("order")))
                .findFirst()
                .orElse(UpdateOrder.ALTERNATING);
    }

    private static PlayerConfig player(Fixture network, Fixture settings, String name) {
        return new PlayerConfig(
                new NetworkConfig(
                        Arrays.stream(network.numbers("hidden"))
                                .mapToObj(width -> (int) width)
                                .toList(),
                        network.activation(),
                        Initialiser.UNIFORM,
                        Arrays.stream(network.numbers("parameters")).boxed().toList()),
                OptimiserFixturesTest.config(settings.at(name + "Optimiser")),
                settings.integer(name + "Steps"));
    }
}
