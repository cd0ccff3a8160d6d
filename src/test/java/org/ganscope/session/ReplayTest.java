package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
                    "discriminator.steps=2",
                    "generator.schedule=cosine",
                    "latent.prior=uniform");

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

    private static void steps(Run run, int count) {
        for (int i = 0; i < count; i++) {
            run.step(Move.BOTH);
        }
    }

    private static void set(Run run, String assignment) {
        String[] parts = assignment.split("=");
        Setting setting = Settings.of(parts[0]);
        run.configure(setting.parse(run.config(), parts[1]));
    }

    private static void assertReplays(Run run) {
        Run again = Run.replay(run.start(), run.log(), run.step());
        assertEquals(WeightHash.of(run), WeightHash.of(again));
    }
}
