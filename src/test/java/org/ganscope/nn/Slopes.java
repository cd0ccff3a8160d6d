package org.ganscope.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.ToDoubleFunction;

/** Central differences of a loss in double precision, as the reference of a gradient. */
public final class Slopes {
    private static final double STEP = 1e-6;

    private Slopes() {}

    /** Each gradient within {@code tolerance} of the largest slope. */
    public static void assertSlopes(
            ToDoubleFunction<double[]> loss, float[] at, float[] gradients, double tolerance) {
        double[] values = DoubleNetwork.widen(at);
        double[] slopes = new double[at.length];
        double largest = 0;
        for (int i = 0; i < at.length; i++) {
            values[i] = at[i] + STEP;
            double above = loss.applyAsDouble(values);
            values[i] = at[i] - STEP;
            double below = loss.applyAsDouble(values);
            values[i] = at[i];
            slopes[i] = (above - below) / (2 * STEP);
            largest = Math.max(largest, Math.abs(slopes[i]));
        }
        for (int i = 0; i < at.length; i++) {
            assertEquals(slopes[i], gradients[i], tolerance * largest, "number " + i);
        }
    }
}
