package org.ganscope.ui.formula;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.lesson.FormulaCheck;
import org.ganscope.lesson.LessonBlock;
import org.ganscope.lesson.LessonReader;
import org.ganscope.lesson.Lessons;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

@DisplayName("The formulas of the lessons")
class LessonFormulasTest {
    /** In em: what a column 300 px wide has room for. */
    private static final double WIDEST = 18;

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

    @ParameterizedTest
    @MethodSource("ids")
    void areNotWiderThanTheColumn(String id) {
        List<String> wide =
                Lessons.of(id).pages().stream()
                        .flatMap(page -> page.blocks().stream())
                        .filter(LessonBlock.Formula.class::isInstance)
                        .map(formula -> ((LessonBlock.Formula) formula).tex())
                        .filter(tex -> Formulas.set(tex, true).width() > WIDEST)
                        .toList();
        assertEquals(List.of(), wide);
    }

    @Test
    void areFoundTooWide() {
        String tex = "D(x) = \\sigma(ax + c)\\qquad G(z) = wz + b\\qquad V(D, G) = 0";
        assertTrue(Formulas.set(tex, true).width() > WIDEST);
    }

    @Test
    void areRefusedWhereTheyCannot() {
        String text =
                "---\ntitle: A\nabout: B\nminutes: 1\n---\n# One\n\nAs $\\nonsense{x}$ says.\n";
        assertThrows(InputException.class, () -> LessonReader.read("own.md", "own", text, CHECK));
    }
}
