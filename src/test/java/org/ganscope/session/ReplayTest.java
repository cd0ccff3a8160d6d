package org.ganscope.session;

import static org.ganscope.session.Actions.LINES;
import static org.ganscope.session.Actions.LIVE;
import static org.ganscope.session.Actions.PLANES;
import static org.ganscope.session.Actions.any;
import static org.ganscope.session.Actions.anyMove;
import static org.ganscope.session.Actions.set;
import static org.ganscope.session.Actions.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

@DisplayName("A run replayed from its log has the same bits")
class ReplayTest {
    @Test
    void evenIfAnOptimiserWasChosenAndGivenUpBetweenTwoSteps() {
        Run run = new Run(GanConfig.standard());
        steps(run, 20);
        set(run, "generator.optimiser=sgd");
        set(run, "generator.optimiser=adam");
        steps(run, 20);
        assertReplays(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "discriminator.packing=3",
                "discriminator.spectralNorm=on",
                "data.target=ring latent.dimension=4"
            })
    void withAnyChangesDuringTheRun(String start) {
        Random random = new Random(1);
        Run run = new Run(Games.of(start));
        for (int i = 0; i < 60; i++) {
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                set(run, any(LIVE, random));
            }
            run.step(anyMove(random));
        }
        assertReplays(run);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data.target=gaussian",
                "latent.prior=uniform",
                "regularisers.noise=0.3",
                "objective=hinge"
            })
    void evenIfSomethingWasTriedAndGivenUpBeforeTheNextStep(String tried) {
        Run run = new Run(GanConfig.standard());
        steps(run, 15);
        GanConfig before = run.config();
        set(run, tried);
        set(run, "generator.learningRate=0.01");
        run.configure(before);
        assertReplays(run);
        steps(run, 3);
        assertReplays(run);
    }

    @Test
    void andItsLogStaysShortHoweverOftenSomethingIsTried() {
        Run run = new Run(GanConfig.standard());
        steps(run, 3);
        for (int i = 0; i < 20; i++) {
            set(run, LINES.get(i % LINES.size()));
            set(run, "regularisers.noise=0." + i % 3);
            assertReplays(run);
        }
        assertTrue(run.log().size() <= 2, run.log().size() + " entries");
    }

    /** For any last change, without a step after it, and at any point of the measuring schedule. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void andTheSameLastMeasurement(int seed) {
        Random random = new Random(seed);
        boolean plane = seed % 2 == 0;
        Run run = new Run(Games.of(plane ? "data.target=ring latent.dimension=2" : ""));
        List<String> targets = plane ? PLANES : LINES;
        for (int i = 0; i < 25; i++) {
            for (int changes = random.nextInt(4); changes > 0; changes--) {
                List<String> some = random.nextBoolean() ? targets : LIVE;
                set(run, any(some, random));
            }
            if (i % 5 == 0) {
                assertReplays(run);
            }
            for (int steps = random.nextInt(4); steps > 0; steps--) {
                run.step(anyMove(random));
            }
        }
        assertReplays(run);
    }

    private static void assertReplays(Run run) {
        Run again = Run.replay(run.start(), run.log(), run.step());
        assertEquals(WeightHash.of(run), WeightHash.of(again));
        for (Series series : Series.values()) {
            assertEquals(run.latest(series), again.latest(series), series.toString());
        }
        assertEquals(run.diagnosis(), again.diagnosis());
        assertEquals(run.isMeasured(), again.isMeasured());
    }
}
