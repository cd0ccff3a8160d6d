package org.ganscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An estimate")
class EstimateTest {
    @Test
    void isTheMeanWithTheSampleStandardDeviation() {
        Estimate estimate = Estimate.of(5, 5, 4, 5, 5);
        assertEquals(4.8, estimate.mean(), 1e-15);
        assertEquals(Math.sqrt(0.2), estimate.deviation(), 1e-15);
    }

    @Test
    void hasNoDeviationForASingleRun() {
        assertEquals(new Estimate(3, Double.NaN), Estimate.of(3));
    }

    @Test
    void needsAValue() {
        assertThrows(IllegalArgumentException.class, Estimate::of);
    }
}
