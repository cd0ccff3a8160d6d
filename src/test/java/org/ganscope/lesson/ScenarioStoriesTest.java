package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.StepKind;
import org.ganscope.session.Run;
import org.ganscope.session.Watch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@DisplayName("What a scenario is there to show")
class ScenarioStoriesTest {
    /** Half a minute, and as much again. */
    private static final double SECONDS = 60;

    static Stream<Scenario> stories() {
        return Scenarios.all().stream().filter(scenario -> scenario.seen().isPresent());
    }

    @Test
    void isKnownForThoseOfTheFirstLecture() {
        List<String> ids = stories().map(Scenario::id).toList();
        List<String> first =
                List.of(
                        "two-modes",
                        "article",
                        "linear-playground",
                        "ring",
                        "saturation",
                        "circling");
        assertTrue(ids.containsAll(first), ids.toString());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void happensAtItsPace(Scenario scenario) {
        Run run = new Run(scenario.config());
        Watch watch = Watch.of(List.of(scenario.seen().orElseThrow())).after(run);
        assertFalse(watch.isComplete(), "not from the start");
        while (run.step() < SECONDS * scenario.pace() && !watch.isComplete()) {
            run.step(StepKind.BOTH);
            watch = watch.after(run);
        }
        assertTrue(watch.isComplete(), scenario.id());
        assertFalse(scenario.seenWords().isBlank());
    }

    /** A lesson that begins with another scenario later belongs to the first one. */
    @Test
    void belongsToTheLessonThatBeginsWithIt() {
        Lesson first = lesson("a", "ring", "two-modes");
        Lesson second = lesson("b", "two-modes");
        Lesson third = lesson("c", "two-modes");
        List<Lesson> lessons = List.of(first, second, third);
        assertEquals(Optional.of(first), Lessons.beginningWith(Scenarios.of("ring"), lessons));
        assertEquals(
                Optional.of(second), Lessons.beginningWith(Scenarios.of("two-modes"), lessons));
        assertEquals(Optional.empty(), Lessons.beginningWith(Scenarios.of("grid"), lessons));
    }

    private static Lesson lesson(String id, String... scenarios) {
        StringBuilder text =
                new StringBuilder("---\ntitle: T\nabout: Something.\nminutes: 1\n---\n");
        for (String scenario : scenarios) {
            text.append("\n# A page\n\n```setup\nscenario: ").append(scenario).append("\n```\n");
        }
        return LessonReader.read(id, id, text.toString(), FormulaCheck.NONE);
    }
}
