package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.StepKind;
import org.ganscope.lesson.FormulaCheck;
import org.ganscope.lesson.LessonReader;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.SessionState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("While something is predicted")
class CoveredTest {
    private static final String LESSON =
            """
            ---
            title: My lesson
            about: Something of mine.
            minutes: 3
            ---

            # A page

            ```setup
            scenario: linear-playground
            pace: max
            ```

            ```do
            Train.
            until: step >= 10, then pause
            ```
            """;

    private final TickedRun run = new TickedRun();
    private final RunModel model = run.model;
    private final LessonModel lessons =
            new LessonModel(model, new Comparison(model), new ViewState());

    private void steps(int count) {
        model.transport().step(StepKind.BOTH, count);
        run.ticks(4 * count + 10);
    }

    @Test
    void noStepIsShownSlowlyUntilItIsRevealed() {
        SlowMotion slow = model.slowMotion();
        slow.open();
        run.ticks(10);
        assertTrue(slow.shownProperty().get().isPresent());
        model.curtain().draw();
        run.ticks(10);
        assertTrue(slow.shownProperty().get().isEmpty(), "the present step");
        steps(5);
        assertTrue(slow.shownProperty().get().isEmpty(), "a later step");
        assertEquals(0, slow.pictureProperty().get().step(), "the stage");
        model.curtain().open();
        run.ticks(10);
        assertEquals(5, slow.shownProperty().get().orElseThrow().trace().step());
    }

    private void openTheLesson() {
        lessons.open(LessonReader.read("mine.md", "mine", LESSON, FormulaCheck.NONE));
        run.ticks(20);
    }

    private boolean isLit() {
        return !lessons.reachedProperty().get().isEmpty();
    }

    @Test
    void aGoalThatIsReachedNeitherPausesNorLightsUpUntilThen() {
        openTheLesson();
        model.curtain().draw();
        model.transport().stepTo(30);
        run.ticks(100);
        assertEquals(30, model.snapshot().step());
        assertFalse(isLit(), "behind the curtain");
        model.curtain().open();
        run.ticks(10);
        assertTrue(isLit(), "revealed");
    }

    @Test
    void aGoalPausesTheRunAgainAfterwards() {
        openTheLesson();
        model.curtain().draw();
        run.ticks(10);
        model.curtain().open();
        run.ticks(10);
        model.transport().play();
        run.ticks(100);
        assertEquals(SessionState.PAUSED, model.snapshot().state());
        assertEquals(10, model.snapshot().step());
        assertTrue(isLit());
    }

    @Test
    void theStoryOfAScenarioIsNotTold() {
        new ScenarioStory(model, lessons);
        Scenario scenario = Scenarios.of("saturation");
        model.starter().choose(scenario);
        model.transport().paceProperty().set(Double.POSITIVE_INFINITY);
        run.ticks(20);
        model.curtain().draw();
        model.transport().play();
        while (model.snapshot().step() < 600) {
            run.tick();
        }
        String seen = scenario.seenWords();
        assertFalse(model.notices().property().get().text().equals(seen), "it is told");
        model.curtain().open();
        run.ticks(2);
        assertEquals(seen, model.notices().property().get().text());
    }
}
