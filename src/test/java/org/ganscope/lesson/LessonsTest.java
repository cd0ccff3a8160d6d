package org.ganscope.lesson;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

@DisplayName("The lessons of the program")
class LessonsTest {
    static Stream<String> ids() {
        return Lessons.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void reachTheirConditionsWhichAreNotTrueFromTheStart(String id) {
        for (Rehearsal.Outcome outcome : Rehearsal.of(Lessons.of(id))) {
            assertTrue(outcome.reached().isPresent(), outcome.toString());
            assertTrue(outcome.took() > 0, outcome.toString());
        }
    }
}
