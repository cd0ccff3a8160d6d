package org.ganscope.view.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.data.Range;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

@DisplayName("The x axis")
class StageAxisTest {
    private static final Range NATURAL = new Range(-2, 2);

    private final StageAxis axis = new StageAxis();

    private static float[] all(float value) {
        float[] x = new float[100];
        Arrays.fill(x, value);
        return x;
    }

    @Test
    void isThatOfTheTargetWhileSamplesAreInside() {
        assertEquals(NATURAL, axis.update(Spread.of(NATURAL, all(1.9f))));
    }

    @Test
    void staysForAFewSamplesOutside() {
        float[] x = all(0);
        Arrays.fill(x, 0, 15, 50);
        assertEquals(NATURAL, axis.update(Spread.of(NATURAL, x)));
    }

    @Test
    void growsAtOnceToTheSideOfManySamplesOutside() {
        assertEquals(new Range(-2, 4), axis.update(Spread.of(NATURAL, all(2.1f))));
    }

    @Test
    void neverGrowsBeyondReason() {
        assertEquals(new Range(-2, 10), axis.update(Spread.of(NATURAL, all(1e9f))));
    }

    @Test
    void comesBackOnlyAfterAWhile() {
        axis.update(Spread.of(NATURAL, all(2.1f)));
        assertEquals(new Range(-2, 4), axis.update(Spread.of(NATURAL, all(0))));
        for (int frame = 0; frame < 100; frame++) {
            axis.update(Spread.of(NATURAL, all(0)));
        }
        assertEquals(NATURAL, axis.update(Spread.of(NATURAL, all(0))));
    }
}
