package org.ganscope.ui.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The arrow of a push")
class PushScaleTest {
    /** The lengths that the hints promise. */
    @ParameterizedTest
    @CsvSource({"0, 0", "0.01, 0.1", "0.1, 0.46", "1, 1", "10, 1.58", "-1, 1", "1e9, 2.2"})
    void hasOneLengthForAllTime(double push, double lengths) {
        assertEquals(lengths, PushScale.lengths(push), 0.005);
    }

    @Test
    void isTheLongerTheStronger() {
        double before = -1;
        for (double push = 1e-4; push < 100; push *= 1.5) {
            double length = PushScale.lengths(push);
            assertTrue(length > before, "at " + push);
            before = length;
        }
    }

    @Test
    void hasAHeadThatLeavesSomeShaft() {
        for (double length = PushScale.LEAST; length < 80; length *= 1.3) {
            double head = PushScale.head(length, 12);
            assertTrue(head < 0.6 * length && head <= 6, length + ": " + head);
        }
    }
}
