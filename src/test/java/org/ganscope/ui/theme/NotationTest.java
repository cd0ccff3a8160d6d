package org.ganscope.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.ganscope.ui.theme.Notation.Run;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayName("Notation")
class NotationTest {
    @Test
    void setsTheSubscriptsOfSymbols() {
        assertEquals(List.of(new Run("L", false), new Run("D", true)), Notation.runs("L_D"));
        assertEquals(
                List.of(
                        new Run("−∂L", false),
                        new Run("G", true),
                        new Run("/∂x where p", false),
                        new Run("data", true),
                        new Run(" > p", false),
                        new Run("g", true),
                        new Run(".", false)),
                Notation.runs("−∂L_G/∂x where p_data > p_g."));
    }

    @Test
    void leavesTheNamesOfColumnsAndFilesAlone() {
        for (String words : List.of("height_cm", "p_gross", "XL_D", "run_1.json", "L_D_1", "a_b")) {
            assertFalse(Notation.isIn(words), words);
            assertEquals(List.of(new Run(words, false)), Notation.runs(words));
        }
    }

    @Test
    void isSpokenWithoutItsUnderscore() {
        assertEquals("L D and p data", Notation.spoken("L_D and p_data"));
    }
}
