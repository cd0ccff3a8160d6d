package org.ganscope.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A round number")
class RoundNumbersTest {
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, 1",
        "1.1, 1.2, 2, 1",
        "0.3, 0.3, 0.5, 0.2",
        "0.07, 0.08, 0.1, 0.05",
        "7, 8, 10, 5",
        "20287, 25000, 50000, 20000",
        "0.00021, 0.00025, 0.0005, 0.0002",
        "9.99, 10, 10, 5"
    })
    void isTheNextOne(double x, double end, double tick, double below) {
        assertEquals(end, RoundNumbers.end(x));
        assertEquals(tick, RoundNumbers.tick(x));
        assertEquals(below, RoundNumbers.atMost(x), 1e-15 * below);
    }

    @Test
    void isNeverOnTheWrongSideNorFarAway() {
        for (double x = 1e-9; x < 1e12; x *= 1.037) {
            double end = RoundNumbers.end(x);
            assertTrue(end >= x * (1 - 1e-11) && end <= 1.34 * x, x + " → " + end);
            double tick = RoundNumbers.tick(x);
            assertTrue(tick >= x * (1 - 1e-11) && tick <= 2.51 * x, x + " → " + tick);
            double below = RoundNumbers.atMost(x);
            assertTrue(below <= x * (1 + 1e-11) && below >= x / 2.51, x + " → " + below);
        }
    }
}
