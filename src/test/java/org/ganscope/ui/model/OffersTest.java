package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.SessionState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Optional;

@DisplayName("What is offered beside the verdict")
class OffersTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;

    @Test
    void offersTheRunBeforeByItsNameOnlyWhileARunIsNew() {
        model.transport().step(StepKind.BOTH, 5);
        run.ticks(20);
        model.starter().choose(Scenarios.of("saturation"));
        run.ticks(20);
        assertEquals(
                "Back to the run before: Two modes, step 5",
                Offers.of(model).orElseThrow().label());
        model.transport().step(StepKind.BOTH, 5);
        run.ticks(20);
        model.settings().parse(Settings.of("objective"), "wgan-gp");
        run.ticks(20);
        String said = model.notices().property().get().text();
        assertTrue(said.contains("brings them along"), said);
        assertEquals(Optional.empty(), Offers.of(model), "this run goes on");
        model.settings().parse(Settings.of("generator.layers"), "4");
        run.ticks(20);
        assertEquals(
                "Back to the run before: Saturation, step 5",
                Offers.of(model).orElseThrow().label());
    }

    @Test
    void warnsWhereTheSameSettingsWouldDivergeAgain() {
        model.settings().set(Settings.of("objective"), "least-squares");
        model.settings().set(Settings.of("discriminator.optimiser"), "sgd");
        model.settings().set(Settings.of("discriminator.learningRate"), 1.0);
        model.transport().play();
        for (int i = 0; i < 500 && model.snapshot().state() != SessionState.DIVERGED; i++) {
            run.tick();
        }
        String step = Long.toString(model.snapshot().aftermath().orElseThrow().divergence().step());
        model.starter().reset();
        run.ticks(20);
        LikelyDivergence likely =
                LikelyDivergence.of(model.snapshot(), model.config()).orElseThrow();
        assertTrue(likely.sentence().contains("step " + step), likely.sentence());
        likely.offer(model.settings()).orElseThrow().action().run();
        run.ticks(20);
        assertTrue(model.config().discriminator().optimiser().learningRate() < 1);
        assertTrue(LikelyDivergence.of(model.snapshot(), model.config()).isEmpty());
    }
}
