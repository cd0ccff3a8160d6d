package org.ganscope.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PanelAxesTest {
    @Test
    void numbersAreRound() {
        assertEquals(List.of(-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0), PanelAxes.ticks(-3, 3));
        assertEquals(List.of(150.0, 160.0, 170.0, 180.0, 190.0), PanelAxes.ticks(148.2, 197));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.7", "-0.003, 0.004", "1e9, 1.00001e9", "-17, 1234"})
    void thereIsRoomForThem(double low, double high) {
        List<Double> ticks = PanelAxes.ticks(low, high);
        assertTrue(ticks.size() >= 3 && ticks.size() <= 9, ticks.toString());
        assertTrue(ticks.getFirst() >= low - 1e-6 && ticks.getLast() <= high * (1 + 1e-12));
    }

    @Test
    void anAxisOfNoLengthHasNone() {
        assertEquals(List.of(), PanelAxes.ticks(2, 2));
        assertEquals(List.of(), PanelAxes.ticks(0, Double.POSITIVE_INFINITY));
        assertEquals(List.of(), PanelAxes.ticks(0, Double.NaN));
    }
}
