package org.ganscope.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.stream.LongStream;

/** Backward passes against central differences of the engine's own forward pass. */
class GradientCheckTest {
    private static final int BATCH = 4;
    private static final float STEP = 5e-3f;
    private static final List<Integer> HIDDEN = List.of(4, 3);
    private static final long SEED = seed();
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

    /** Of the seeds 1, 2, …, the first whose ReLUs all stay clear of their kinks. */
    private static long seed() {
        return LongStream.iterate(1, seed -> seed + 1)
                .filter(seed -> leastPreactivation(seed) > 10 * STEP)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The smallest |a| over all hidden units and samples, where a hidden layer is the output of a
     * truncated network.
     */
    private static double leastPreactivation(long seed) {
        float[] parameters = network(Activation.RELU, seed).freeze().toArray();
        FMatrixRMaj x = normal(2, BATCH, "x", seed);
        double least = Double.POSITIVE_INFINITY;
        for (int layer = 0; layer < HIDDEN.size(); layer++) {
            NetworkShape stump =
                    new NetworkShape(
                            2, HIDDEN.subList(0, layer), HIDDEN.get(layer), Activation.RELU);
            Mlp network = new Mlp(stump);
            network.copyParametersFrom(parameters);
            FMatrixRMaj a = network.forward(x);
            for (int i = 0; i < a.getNumElements(); i++) {
                least = Math.min(least, Math.abs(a.data[i]));
            }
        }
        return least;
    }

    private static Mlp network(Activation activation) {
        return network(activation, SEED);
    }

    private static Mlp network(Activation activation, long seed) {
        Mlp network = new Mlp(new NetworkShape(2, HIDDEN, 1, activation));
        network.initialise(Initialiser.UNIFORM, new RandomStream(seed).split("init"));
        return network;
    }

    private static FMatrixRMaj normal(int rows, int columns, String name) {
        return normal(rows, columns, name, SEED);
    }

    private static FMatrixRMaj normal(int rows, int columns, String name, long seed) {
        FMatrixRMaj matrix = new FMatrixRMaj(rows, columns);
        new RandomStream(seed).split(name).fillNormal(matrix.data, 0, rows * columns);
        return matrix;
    }
}
