package org.ganscope.ui.formula;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ganscope.lesson.FormulaCheck;
import org.ganscope.lesson.LessonReader;
import org.ganscope.lesson.Lessons;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.stream.Stream;

@DisplayName("The formulas of the lessons")
class LessonFormulasTest {
    private static final FormulaCheck CHECK = Formulas::trouble;

    static Stream<String> ids() {
        return Lessons.ids().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void canBeSet(String id) {
        Path file = Path.of("assets/lessons", id + ".md");
        assertDoesNotThrow(() -> Lessons.read(file, CHECK));
    }

    @Test
    void areRefusedWhereTheyCannot() {
        String text =
                "---\ntitle: A\nabout: B\nminutes: 1\n---\n# One\n\nAs $\\nonsense{x}$ says.\n";
        assertThrows(InputException.class, () -> LessonReader.read("own.md", "own", text, CHECK));
    }
}
