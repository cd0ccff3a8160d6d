package org.ganscope.gan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.Objective;
import org.ganscope.math.FrozenBatch;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkWeights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Collectors;

@DisplayName("The trace of a step")
class StepTraceTest {
    static List<GanConfig> games() {
        return Games.all();
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void hasTheBitsOfTheStepInEveryGame(Objective objective) {
        for (String game : EveryGame.of(objective)) {
            GanTrainer plain = new GanTrainer(Games.of(game));
            GanTrainer traced = new GanTrainer(Games.of(game));
            for (int i = 0; i < 2; i++) {
                plain.step(StepKind.BOTH);
                StepTrace trace = traced.trace(StepKind.BOTH);
                assertEquals(i, trace.step(), game);
                assertEquals(plain.checkpoint(), traced.checkpoint(), game);
                assertEquals(players(plain), trace.after(), game);
                assertEquals(trace.after(), trace.parts().getLast().after(), game);
                assertEquals(
                        plain.statistics().generatorGradient(),
                        traced.statistics().generatorGradient(),
                        game);
            }
        }
    }

    private static FrozenPlayers players(GanTrainer trainer) {
        return new FrozenPlayers(trainer.discriminator().freeze(), trainer.generator().freeze());
    }

    @ParameterizedTest
    @MethodSource("games")
    void isWhatItsFrozenNetworksSay(GanConfig config) {
        for (TracePart part : trace(config, 20).parts()) {
            if (part instanceof TracePart.Gradient gradient) {
                JudgedBatch batch = gradient.batch();
                assertEquals(
                        batch.generated(),
                        passed(part.before().generator(), batch.latent()),
                        "G(z)");
                if (config.design().minibatchKernels() == 0) { // else D sees the whole batch
                    assertEquals(
                            batch.logits(), passed(judge(gradient), batch.seen()), "logits of D");
                }
            }
        }
    }

    private static NetworkWeights judge(TracePart.Gradient gradient) {
        return gradient instanceof TracePart.GeneratorGradient g && g.ahead().isPresent()
                ? g.ahead().get()
                : gradient.before().discriminator();
    }

    private static FrozenBatch passed(NetworkWeights network, FrozenBatch in) {
        return FrozenBatch.of(new Mlp(network).forward(in.toMatrix()));
    }

    @ParameterizedTest
    @MethodSource("games")
    void splitsEachLossIntoTheSharesOfItsBatch(GanConfig config) {
        GanTrainer trainer = trained(config, 20);
        for (TracePart part : trainer.trace(StepKind.BOTH).parts()) {
            switch (part) {
                case TracePart.DiscriminatorGradient d -> {
                    JudgedBatch batch = d.batch();
                    assertEquals(d.loss(), batch.realTerm() + batch.generatedTerm(), 1e-5);
                    assertEquals(config.punishesSlope(), d.penalty() > 0, "penalty " + d.penalty());
                }
                case TracePart.GeneratorGradient g -> {
                    assertEquals(g.loss(), g.batch().generatedTerm(), 1e-5);
                    assertEquals(config.updates().unrolledSteps() > 0, g.ahead().isPresent());
                }
                case TracePart.Move _, TracePart.Return _ -> {}
            }
        }
    }

    @Test
    void knowsWhichLabelsWereExchanged() {
        GanTrainer trainer = new GanTrainer(Games.of("loss.flips=0.3 objective=least-squares"));
        var d = (TracePart.DiscriminatorGradient) trainer.trace(StepKind.BOTH).parts().getFirst();
        JudgedBatch batch = d.batch();
        assertTrue(batch.flipped().size() > 20 && batch.flipped().size() < 60);
        for (int i = 0; i < batch.columns(); i++) {
            double target = batch.isReal(i) == batch.isFlipped(i) ? 0 : 1;
            double error = batch.logits().get(i) - target;
            assertEquals(error * error, batch.shares().get(i), 1e-5);
            assertEquals(2 * error, batch.ownSlope(i), 1e-5);
        }
    }

    @Test
    void seesTheNoiseAndThePacksAsDSeesThem() {
        GanConfig config = Games.of("discriminator.packing=2 batch=40 data.target=ring");
        JudgedBatch clean = firstBatch(config);
        assertEquals(2, clean.packing());
        assertEquals(20, clean.realPacks());
        assertEquals(clean.real().get(1, 23), clean.seen().get(3, 3), "y of the second of pack 3");
        assertEquals(clean.generated().get(0, 5), clean.seen().get(0, 25));
        JudgedBatch noisy = firstBatch(config.withRegularisers(Regularisers.NONE.withNoise(0.1)));
        assertEquals(clean.real(), noisy.real(), "the samples themselves");
        assertNotEquals(clean.seen(), noisy.seen());
    }

    private static JudgedBatch firstBatch(GanConfig config) {
        TracePart first = new GanTrainer(config).trace(StepKind.BOTH).parts().getFirst();
        return ((TracePart.DiscriminatorGradient) first).batch();
    }

    @Test
    void thePushIsTheDescentOfTheLossInUse() {
        StepTrace trace = trace(Games.of("discriminator.activation=tanh"), 50);
        var g = (TracePart.GeneratorGradient) trace.parts().get(2);
        Mlp judge = new Mlp(g.before().discriminator());
        int n = g.batch().generated().count();
        for (int i = 0; i < n; i += 16) {
            double up = share(judge, g.batch().generated().get(i) + 1e-2f);
            double down = share(judge, g.batch().generated().get(i) - 1e-2f);
            assertEquals(-(up - down) / 2e-2, n * g.push().get(i), 5e-3);
        }
    }

    /** −ln D(x). */
    private static double share(Mlp judge, float x) {
        FMatrixRMaj at = new FMatrixRMaj(1, 1);
        at.data[0] = x;
        return Math.log1p(Math.exp(-judge.forward(at).data[0]));
    }

    @Test
    void goesThroughTheOrderOfUpdatesThatIsInForce() {
        assertEquals("dDgG", order(""));
        assertEquals("dDdDdDgGgG", order("discriminator.steps=3 generator.steps=2"));
        assertEquals("dgDG", order("updates.order=simultaneous"));
        assertEquals(
                "dDdgDGgG",
                order("updates.order=simultaneous discriminator.steps=2 generator.steps=2"));
        assertEquals("dgDGdg<DG", order("updates.order=extra-gradient"));
    }

    private static String order(String settings) {
        return trace(Games.of(settings), 0).parts().stream()
                .map(part ->
                        switch (part) {
                            case TracePart.DiscriminatorGradient _ -> "d";
                            case TracePart.GeneratorGradient _ -> "g";
                            case TracePart.Move move ->
                                    move.player() == Player.DISCRIMINATOR ? "D" : "G";
                            case TracePart.Return _ -> "<";
                        })
                .collect(Collectors.joining());
    }

    @Test
    void hasNineSubStepsInTheAlgorithmOfThePaper() {
        assertEquals(
                "REAL GENERATED SCORES LOSS MOVE GENERATED SCORES LOSS MOVE", phases("batch=8"));
        assertEquals(
                "REAL GENERATED SCORES LOSS MOVE REAL GENERATED AHEAD SCORES LOSS MOVE",
                phases("updates.unrolledSteps=3"));
    }

    private static String phases(String settings) {
        return trace(Games.of(settings), 0).subSteps().stream()
                .map(each -> each.phase().name())
                .collect(Collectors.joining(" "));
    }

    @Test
    void knowsWhatIsALookAhead() {
        StepTrace trace = trace(Games.of("updates.order=extra-gradient"), 0);
        for (int i = 0; i < trace.parts().size(); i++) {
            assertEquals(i < 4, trace.isLookAhead(i), "part " + i);
        }
        TracePart back = trace.parts().get(6);
        assertEquals(trace.parts().get(0).before(), back.after(), "back where they were");
        assertNotEquals(back.before(), back.after());
        assertFalse(trace(GanConfig.standard(), 0).isLookAhead(0));
    }

    @Test
    void ofAStepThatDivergesEndsWithTheCauseAndLeavesTheNetworks() {
        GanConfig wild =
                Games.of(
                        "objective=least-squares generator.optimiser=sgd"
                                + " discriminator.optimiser=sgd discriminator.learningRate=1"
                                + " generator.learningRate=1 regularisers.r1=100");
        GanTrainer trainer = new GanTrainer(wild);
        StepTrace trace = trainer.trace(StepKind.BOTH);
        while (trace.divergence().isEmpty()) {
            trace = trainer.trace(StepKind.BOTH);
        }
        assertEquals(trace.step() + 1, trace.divergence().orElseThrow().step());
        assertEquals(trace.after(), trace.parts().getFirst().before(), "taken back");
        assertTrue(trainer.trace(StepKind.BOTH).parts().isEmpty(), "no step after it");
    }

    private static StepTrace trace(GanConfig config, int after) {
        return trained(config, after).trace(StepKind.BOTH);
    }

    private static GanTrainer trained(GanConfig config, int steps) {
        GanTrainer trainer = new GanTrainer(config);
        for (int i = 0; i < steps; i++) {
            trainer.step(StepKind.BOTH);
        }
        return trainer;
    }
}
