package org.ganscope.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** Backward passes against central differences of the engine's own forward pass. */
class GradientCheckTest {
    private static final int BATCH = 5;
    private static final float STEP = 1e-2f;
    private static final double TOLERANCE = 2e-3;

    @ParameterizedTest
    @EnumSource(Activation.class)
    void parameterGradientsAreTheSlopesOfTheLoss(Activation activation) {
        Mlp network = network(activation);
        FMatrixRMaj x = normal(2, BATCH, "x");
        FMatrixRMaj dOut = normal(1, BATCH, "dOut");
        network.forward(x);
        network.backward(dOut);
        float[] gradients = network.gradients();
        float[] parameters = network.freeze().toArray();
        for (int i = 0; i < parameters.length; i++) {
            float at = parameters[i];
            parameters[i] = at + STEP;
            double above = loss(network, parameters, x, dOut);
            parameters[i] = at - STEP;
            double below = loss(network, parameters, x, dOut);
            parameters[i] = at;
            assertEquals((above - below) / (2 * STEP), gradients[i], TOLERANCE, "parameter " + i);
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void inputGradientsAreTheSlopesOfTheLoss(Activation activation) {
        Mlp network = network(activation);
        FMatrixRMaj x = normal(2, BATCH, "x");
        FMatrixRMaj dOut = normal(1, BATCH, "dOut");
        network.forward(x);
        float[] gradients = network.inputGradient(dOut).data.clone();
        float[] parameters = network.freeze().toArray();
        for (int i = 0; i < 2 * BATCH; i++) {
            float at = x.data[i];
            x.data[i] = at + STEP;
            double above = loss(network, parameters, x, dOut);
            x.data[i] = at - STEP;
            double below = loss(network, parameters, x, dOut);
            x.data[i] = at;
            assertEquals((above - below) / (2 * STEP), gradients[i], TOLERANCE, "input " + i);
        }
    }

    private static double loss(Mlp network, float[] parameters, FMatrixRMaj x, FMatrixRMaj dOut) {
        network.copyParametersFrom(parameters);
        FMatrixRMaj out = network.forward(x);
        double loss = 0;
        for (int i = 0; i < BATCH; i++) {
            loss += (double) dOut.data[i] * out.data[i];
        }
        return loss;
    }

    /** Drawn such that no unit of the ReLUs comes within a difference step of its kink. */
    private static Mlp network(Activation activation) {
        Mlp network = new Mlp(new NetworkShape(2, List.of(4, 3), 1, activation));
        network.initialise(Initialiser.UNIFORM, new RandomStream(SEED).split("init"));
        return network;
    }

    private static final long SEED = 1;

    private static FMatrixRMaj normal(int rows, int columns, String name) {
        FMatrixRMaj matrix = new FMatrixRMaj(rows, columns);
        new RandomStream(SEED).split(name).fillNormal(matrix.data, 0, rows * columns);
        return matrix;
    }
}
