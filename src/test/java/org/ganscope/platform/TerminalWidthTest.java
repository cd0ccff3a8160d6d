package org.ganscope.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

@DisplayName("The width of a terminal")
class TerminalWidthTest {
    @ParameterizedTest
    @CsvSource({"40, 40", "132, 132", "'', 80", "0, 80", "wide, 80", "-1, 80"})
    void isThatOfTheEnvironmentWhereNoTerminalCanBeAsked(String columns, int width) {
        assertEquals(width, TerminalWidth.of(Map.of("COLUMNS", columns)).getAsInt());
    }

    @Test
    void isTheUsualOneIfUnknown() {
        assertEquals(80, TerminalWidth.of(Map.of()).getAsInt());
    }

    @Test
    void canBeQueriedForAnyOutput() {
        assertTrue(TerminalWidth.ofThisProcess().getAsInt() > 0);
    }
}
