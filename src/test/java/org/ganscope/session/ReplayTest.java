package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Move;
import org.ganscope.gan.Setting;
import org.ganscope.gan.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

@DisplayName("A run replayed from its log has the same bits")
class ReplayTest {
    /** Changes that need no new run, each possible after any other. */
    private static final List<String> LIVE =
            List.of(
                    "objective=minimax",
                    "objective=hinge",
                    "objective=wgan",
                    "objective=wgan-gp",
                    "objective=relativistic",
                    "objective=non-saturating",
                    "updates.order=simultaneous",
                    "updates.order=extra-gradient",
                    "updates.order=alternating",
                    "updates.unrolledSteps=3",
                    "updates.unrolledSteps=0",
                    "updates.averaging=0.9",
                    "generator.optimiser=sgd",
                    "generator.optimiser=adam",
                    "discriminator.optimiser=optimistic-adam",
                    "discriminator.optimiser=adam",
                    "regularisers.r1=1",
                    "regularisers.r1=0",
                    "regularisers.noise=0.3",
                    "loss.flips=0.2",
                    "loss.realLabel=0.9",
                    "batch=33",
                    "batch=7",
                    "batch=4096",
                    "discriminator.steps=2",
                    "generator.schedule=cosine",
                    "regularisers.noise=0",
                    "latent.prior=uniform",
                    "latent.prior=normal");

    private static final List<String> LINES =
            List.of(
                    "data.sigma=0.3",
                    "data.sigma=0.2",
                    "data.target=uniform",
                    "data.target=two-modes");

    private static final List<String> PLANES =
            List.of("data.radius=1", "data.radius=2", "data.target=grid", "data.target=ring");

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
    void whateverWasChangedWhileItWentOn(String start) {
        Random random = new Random(1);
        Run run = new Run(Games.of(start));
        for (int i = 0; i < 60; i++) {
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                set(run, LIVE.get(random.nextInt(LIVE.size())));
            }
            run.step(Move.values()[random.nextInt(Move.values().length)]);
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

    /** Whatever was changed last, without a step after it, and however the measuring falls. */
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
                set(run, some.get(random.nextInt(some.size())));
            }
            if (i % 5 == 0) {
                assertReplays(run);
            }
            for (int steps = random.nextInt(4); steps > 0; steps--) {
                run.step(Move.values()[random.nextInt(Move.values().length)]);
            }
        }
        assertReplays(run);
    }

    private static void steps(Run run, int count) {
        for (int i = 0; i < count; i++) {
            run.step(Move.BOTH);
        }
    }

    private static void set(Run run, String assignment) {
        String[] parts = assignment.split("=");
        Setting setting = Settings.of(parts[0]);
        if (setting.exists(run.config())) {
            run.configure(setting.parse(run.config(), parts[1]));
        }
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
