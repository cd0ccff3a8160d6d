package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.SessionState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Training, pausing and making steps")
class TransportTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;

    @Test
    void doesNotFlickerWhileACommandIsOnItsWay() {
        run.ticks(20);
        int[] changes = {0};
        model.transport().play();
        model.transport().trainingProperty().subscribe((before, after) -> changes[0]++);
        run.ticks(20);
        assertEquals(0, changes[0]);
        model.transport().pause();
        run.ticks(20);
        assertEquals(1, changes[0]);
        assertFalse(model.transport().trainingProperty().get());
    }

    @Test
    void makesNoStepOfARunThatHasDiverged() {
        GanConfig wild = Settings.of("objective").with(GanConfig.standard(), "least-squares");
        for (String player : new String[] {"discriminator", "generator"}) {
            wild = Settings.of(player + ".optimiser").with(wild, "sgd");
            wild = Settings.of(player + ".learningRate").with(wild, 1.0);
        }
        model.starter().start(wild);
        model.transport().play();
        run.ticks(2000);
        assertEquals(SessionState.DIVERGED, model.snapshot().state());
        model.notices().tell(Notice.Kind.REBUILT, "stands");
        model.transport().step(StepKind.BOTH, 1);
        model.transport().step(StepKind.DISCRIMINATOR, 1);
        assertEquals("stands", model.notices().property().get().text());
        run.ticks(5);
        assertEquals(SessionState.DIVERGED, model.snapshot().state());
    }

    @Test
    void stopsStepsThatWereAskedForAsIfItTrained() {
        model.transport().stepTo(100_000);
        run.ticks(20);
        model.transport().toggle();
        run.ticks(20);
        long step = model.snapshot().step();
        run.ticks(20);
        assertTrue(step < 100);
        assertEquals(step, model.snapshot().step());
    }
}
