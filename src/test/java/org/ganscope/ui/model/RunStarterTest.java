package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.SessionState;
import org.ganscope.view.plane.PlaneLayer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Set;

@DisplayName("A run that begins anew")
class RunStarterTest {
    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;
    private final ViewState view = new ViewState();

    @Test
    void takesOverTheSettingsAndThePaceOfAScenario() {
        Scenario ring = Scenarios.of("ring");
        model.starter().choose(ring);
        assertEquals(ring.config(), model.config());
        assertEquals(ring.pace(), model.transport().paceProperty().get());
    }

    @Test
    void appliesAScenarioAndStaysPaused() {
        model.transport().play();
        run.ticks(10);
        model.starter().choose(Scenarios.all().get(1));
        run.ticks(10);
        assertEquals(Scenarios.all().get(1).config(), model.snapshot().config());
        assertEquals(0, model.snapshot().step());
        assertEquals(SessionState.PAUSED, model.snapshot().state());
    }

    @Test
    void resetsToTheUsersSettings() {
        model.settings().set(Settings.of("batch"), 32.0);
        model.transport().step(StepKind.BOTH, 3);
        run.ticks(10);
        model.starter().reset();
        run.ticks(10);
        assertEquals(0, model.snapshot().step());
        assertEquals(32, model.snapshot().config().batchSize());
    }

    @Test
    void resetsToTheScenarioAsItCame() {
        Scenario ring = Scenarios.of("ring");
        model.starter().choose(ring);
        model.settings().set(Settings.of("generator.learningRate"), 2e-3);
        model.transport().paceProperty().set(7);
        view.z1Property().set(2);
        view.z2Property().set(1);
        view.layers().show(Set.of(PlaneLayer.TRAILS));
        model.starter().resetToScenario(view);
        assertEquals(ring.config(), model.config());
        assertEquals(ring.pace(), model.transport().paceProperty().get());
        assertEquals(0.4, view.z1Property().get());
        assertEquals(0, view.z2Property().get());
        assertEquals(PlaneLayer.standard(), view.layers().get());
    }
}
