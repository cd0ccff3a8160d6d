package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Former;
import org.ganscope.session.Waypoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Each run on the shelf keeps where it came from")
class OriginTest {
    private static final double PACE = 7;

    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;

    @AfterEach
    void close() {
        model.close();
    }

    private void steps(int count) {
        model.transport().step(StepKind.BOTH, count);
        run.ticks(4 * count + 10);
    }

    private void ticks() {
        run.ticks(20);
    }

    private String formerScenario() {
        Former former = model.waysBack().former().orElseThrow();
        return model.waysBack().scenarioOf(former).id();
    }

    private String scenario() {
        return model.origin().scenarioProperty().get().id();
    }

    @Test
    void howeverManyThereAre() {
        String first = scenario();
        model.transport().paceProperty().set(PACE);
        steps(5);
        model.starter().choose(Scenarios.of("ring"));
        ticks();
        steps(4);
        model.starter().reset();
        ticks();
        assertEquals("ring", formerScenario());
        model.waysBack().bringBack();
        ticks();
        assertEquals("ring", scenario());
        assertEquals(first, formerScenario());
        model.waysBack().bringBack();
        ticks();
        assertEquals(first, scenario());
        assertEquals(5, model.snapshot().step());
        assertEquals(PACE, model.transport().paceProperty().get());
    }

    @Test
    void alsoWhereARunIsOnItsWayBack() {
        String first = scenario();
        steps(5);
        model.starter().choose(Scenarios.of("ring"));
        ticks();
        steps(30);
        model.waysBack().goBack(new Waypoint(20, model.config()));
        run.ticks(5);
        model.waysBack().bringBack();
        ticks();
        assertEquals(5, model.snapshot().step(), "the way is not gone to its end");
        assertEquals(first, scenario());
        assertEquals("ring", formerScenario());
        assertEquals(30, model.waysBack().former().orElseThrow().step());
    }

    @Test
    void andAWayBackIsTakenInItsOwnRunOnly() {
        steps(30);
        Waypoint way = new Waypoint(20, model.config());
        model.settings().parse(Settings.of("generator.layers"), "4");
        model.waysBack().goBack(way);
        ticks();
        assertEquals(model.config(), model.snapshot().config());
        assertTrue(model.waysBack().former().isPresent());
        assertEquals(0, model.snapshot().step());
    }
}
