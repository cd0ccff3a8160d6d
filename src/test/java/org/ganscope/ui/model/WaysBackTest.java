package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.SessionState;
import org.ganscope.session.Waypoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ways back")
class WaysBackTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;

    @Test
    void arrivesWhereItGoesBackToEvenIfSomethingIsPressedMeanwhile() {
        model.transport().step(StepKind.BOTH, 20);
        run.ticks(60);
        assertEquals(20, model.snapshot().step());
        model.waysBack().goBack(new Waypoint(5, model.config()));
        model.transport().play();
        model.transport().step(StepKind.BOTH, 1);
        run.ticks(60);
        assertEquals(5, model.snapshot().step());
        assertEquals(SessionState.PAUSED, model.snapshot().state());
        model.transport().step(StepKind.BOTH, 1);
        run.ticks(60);
        assertEquals(6, model.snapshot().step());
    }

    @Test
    void bringsBackTheRunThatAChangeEnded() {
        Scenario first = model.origin().scenarioProperty().get();
        model.transport().paceProperty().set(7);
        model.transport().step(StepKind.BOTH, 5);
        run.ticks(20);
        model.starter().choose(Scenarios.of("ring"));
        run.ticks(20);
        assertEquals(5, model.waysBack().former().orElseThrow().step());
        model.waysBack().bringBack();
        run.ticks(20);
        assertEquals(5, model.snapshot().step());
        assertEquals(GanConfig.standard(), model.config());
        assertEquals(first, model.origin().scenarioProperty().get());
        assertEquals(7, model.transport().paceProperty().get());
    }
}
