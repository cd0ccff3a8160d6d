package org.ganscope.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A layer in the drawing of a network")
class NetworkRowTest {
    @ParameterizedTest(name = "{0} units, {1}: {2}")
    @CsvSource({"1, 1, 2", "16, 1, 24", "17, 1, 24", "17, -1, 16", "512, 1, 512", "1, -1, 1"})
    @DisplayName("grows and shrinks by about half, and stays within the bounds")
    void growsAndShrinks(int width, int direction, int expected) {
        assertEquals(expected, NetworkRow.next(width, direction));
    }
}
