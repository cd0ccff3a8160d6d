package org.ganscope.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the definitions, spelled out term by term. */
class ClosenessTest {
    private static final int DIMENSIONS = 3;
    private static final int STEP = 150;
    private static final int AT = 11;

    private final float[] m = Shapes.matrix(DIMENSIONS, STEP, 1).data;

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 16, 33, 128})
    void closenessFallsWithTheDistanceInTheSumOfCoordinates(int n) {
        int i = n / 2;
        float[] out = new float[n + 2];
        double sum = Closeness.closeness(m, AT, STEP, DIMENSIONS, i, out, 2, n);
        for (int j = 0; j < n; j++) {
            float distance = 0;
            for (int c = 0; c < DIMENSIONS; c++) {
                distance += Math.abs(m[AT + c * STEP + j] - m[AT + c * STEP + i]);
            }
            assertEquals(Elementwise.exp(-distance), out[2 + j], "point " + j);
        }
        assertEquals(1, out[2 + i]);
        assertEquals(Elementwise.sum(out, 2, n), sum);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 16, 33, 128})
    void signedSumsTakeTheSideOfEachPoint(int n) {
        float[] weight = Shapes.matrix(1, n, 2).data;
        float value = m[AT + n / 2];
        float[] signs = new float[n];
        for (int j = 0; j < n; j++) {
            signs[j] = Math.signum(m[AT + j] - value);
        }
        assertEquals(
                Shapes.dot(signs, 0, weight, 0, n),
                Closeness.signedSum(m, AT, value, weight, n),
                "n = " + n);
        assertEquals(0, signs[n / 2], "the point itself has no side");
    }
}
