package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.StepKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The model of a run")
class RunModelTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;

    @Test
    void hasAPictureBeforeTheSessionSaysAnything() {
        assertEquals(0, model.snapshot().step());
        run.ticks(40);
        assertEquals(model.snapshot().generator(), new TickedRun().model.snapshot().generator());
    }

    @Test
    void showsOneFramePerPulseWhileItTrains() {
        model.transport().play();
        assertTrue(model.transport().trainingProperty().get());
        run.ticks(5);
        long before = model.snapshot().step();
        run.tick();
        assertEquals(before + 1, model.snapshot().step());
    }

    @Test
    void asksForCurvesLessOftenThanForFrames() {
        model.transport().play();
        int[] frames = {0};
        int[] charts = {0};
        model.snapshotProperty().subscribe((before, after) -> frames[0]++);
        model.chartProperty().subscribe((before, after) -> charts[0]++);
        run.ticks(60);
        assertTrue(frames[0] > 50, "frames " + frames[0]);
        assertTrue(charts[0] >= 8 && charts[0] <= 15, "charts " + charts[0]);
    }

    @Test
    void asksSeldomWhileNothingMoves() {
        run.ticks(20);
        int[] frames = {0};
        model.snapshotProperty().subscribe((before, after) -> frames[0]++);
        run.ticks(60);
        assertEquals(0, frames[0], "nothing new to draw");
        model.transport().step(StepKind.BOTH, 1);
        run.ticks(5);
        assertEquals(1, model.snapshot().step());
    }

    @Test
    void dropsFramesOfAnOlderRun() {
        model.transport().play();
        run.ticks(10);
        model.starter().reset();
        boolean[] wentBack = {false};
        model.snapshotProperty()
                .subscribe((before, after) -> wentBack[0] |= after.run() < before.run());
        run.ticks(20);
        assertFalse(wentBack[0]);
        assertEquals(2, model.snapshot().run());
        assertEquals(0, model.snapshot().step());
    }
}
