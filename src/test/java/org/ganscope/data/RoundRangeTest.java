package org.ganscope.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RoundRangeTest {
    @Test
    void endsAreRoundNumbersWithAFifthOfRoom() {
        assertEquals(new Range(-2.5, 2.5), RoundRange.showing(-1.8, 1.8));
        assertEquals(new Range(-0.7, 0.7), RoundRange.showing(-0.1, 0.1));
        assertEquals(new Range(-140, 140), RoundRange.showing(-100, 100));
    }

    @Test
    void theStartOfAGeneratorIsShownWithAFarTarget() {
        assertEquals(new Range(-1.5, 5), RoundRange.showing(3.92, 4.08));
    }
}
