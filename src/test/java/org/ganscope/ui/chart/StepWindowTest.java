package org.ganscope.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.ui.chart.StepWindow.Mode;
import org.ganscope.ui.chart.StepWindow.Steps;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class StepWindowTest {
    private final StepWindow window = new StepWindow();

    @Test
    void aNewRunShowsTenSteps() {
        assertEquals(new Steps(0, 10, Mode.ALL), window.steps());
    }

    @Test
    void allGrowsSeldomAndToRoundNumbers() {
        List<Double> ends = new ArrayList<>();
        window.stepsProperty().addListener((property, before, now) -> ends.add(now.to()));
        for (int step = 900; step <= 2100; step++) {
            window.advance(step);
        }
        assertEquals(List.of(1000.0, 1200.0, 1500.0, 2000.0, 2500.0), ends);
    }

    @Test
    void atMostAQuarterOfTheAxisIsEmpty() {
        for (long last = 10; last < 10_000_000; last += 1 + last / 50) {
            double end = StepWindow.end(last);
            assertTrue(last <= end && last >= 0.75 * end, last + " in 0…" + end);
        }
    }

    @Test
    void zoomingKeepsTheStepUnderThePointerInPlace() {
        window.advance(1000);
        window.zoom(400, 2);
        assertEquals(new Steps(200, 700, Mode.FIXED), window.steps());
    }

    @Test
    void zoomingOutFarEnoughShowsAllAgain() {
        window.advance(1000);
        window.zoom(400, 2);
        window.zoom(400, 0.1);
        assertTrue(window.steps().all());
    }

    @Test
    void aFixedRangeStaysWhileTheRunTrains() {
        window.advance(1000);
        window.show(100, 300);
        window.advance(5000);
        assertEquals(new Steps(100, 300, Mode.FIXED), window.steps());
    }

    @Test
    void aRangeThatHoldsTheLastStepFollowsIt() {
        window.advance(1000);
        window.show(800, 1000);
        window.advance(1001);
        Steps steps = window.steps();
        assertEquals(Mode.FOLLOWING, steps.mode());
        assertEquals(200, steps.width(), 1e-9);
        assertTrue(steps.to() >= 1001 && steps.to() < 1001 + 200, steps.toString());
    }

    @Test
    void aFollowingRangeMovesInJumps() {
        window.advance(1000);
        window.show(800, 1000);
        List<Steps> seen = new ArrayList<>();
        window.stepsProperty().addListener((property, before, now) -> seen.add(now));
        for (int step = 1001; step <= 1100; step++) {
            window.advance(step);
        }
        assertTrue(seen.size() <= 5, "the axis moved " + seen.size() + " times in 100 steps");
    }

    @Test
    void panningStopsAtTheFirstStepAndNeedsAZoom() {
        window.advance(1000);
        window.pan(100);
        assertTrue(window.steps().all());
        window.show(100, 300);
        window.pan(-500);
        assertEquals(0, window.steps().from());
        assertEquals(200, window.steps().to());
    }

    @Test
    void aRangeIsNeverNarrowerThanFourSteps() {
        window.advance(1000);
        window.zoom(500, 1e9);
        assertEquals(4, window.steps().width(), 1e-9);
    }

    @Test
    void aResetRunShowsAllAgain() {
        window.advance(1000);
        window.show(400, 600);
        window.advance(0);
        assertEquals(new Steps(0, 10, Mode.ALL), window.steps());
        assertFalse(window.pointed().isPresent());
    }
}
