package org.ganscope.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;

/** The derivatives of the activations against central differences in double precision. */
class ActivationTest {
    private static final float[] POINTS = {-6, -2.5f, -1, -0.3f, 0.01f, 0.4f, 1, 2.5f, 6};
    private static final double STEP = 1e-5;

    @ParameterizedTest
    @EnumSource(Activation.class)
    void theSlopeIsTheFirstDerivative(Activation activation) {
        FMatrixRMaj slope = slope(activation);
        for (int i = 0; i < POINTS.length; i++) {
            double difference =
                    DoubleNetwork.value(activation, POINTS[i] + STEP)
                            - DoubleNetwork.value(activation, POINTS[i] - STEP);
            assertEquals(difference / (2 * STEP), slope.data[i], 1e-6, "at " + POINTS[i]);
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void theBendIsTheSecondDerivative(Activation activation) {
        FMatrixRMaj bend = new FMatrixRMaj(1, POINTS.length);
        Arrays.fill(bend.data, 3);
        activation.bend(output(activation), slope(activation), bend);
        for (int i = 0; i < POINTS.length; i++) {
            double difference =
                    DoubleNetwork.slope(activation, POINTS[i] + STEP)
                            - DoubleNetwork.slope(activation, POINTS[i] - STEP);
            assertEquals(3 * difference / (2 * STEP), bend.data[i], 2e-6, "at " + POINTS[i]);
        }
    }

    private static FMatrixRMaj slope(Activation activation) {
        FMatrixRMaj slope = new FMatrixRMaj(1, POINTS.length);
        activation.slope(input(), output(activation), slope);
        return slope;
    }

    private static FMatrixRMaj output(Activation activation) {
        FMatrixRMaj h = new FMatrixRMaj(1, POINTS.length);
        activation.forward(input(), h);
        return h;
    }

    private static FMatrixRMaj input() {
        return new FMatrixRMaj(1, POINTS.length, true, POINTS);
    }
}
