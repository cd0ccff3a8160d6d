package org.ganscope.nn;

import static org.ganscope.nn.Drawn.normal;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The penalties and their gradients against central differences in double precision. */
class GradientPenaltyTest {
    private static final double TOLERANCE = 1e-5;
    private static final double LAMBDA = 0.7;

    static Stream<Arguments> networks() {
        return Stream.of(Activation.values())
                .flatMap(activation ->
                        Stream.of(
                                Arguments.of(activation, List.of(), 2, 5),
                                Arguments.of(activation, List.of(6), 1, 21),
                                Arguments.of(activation, List.of(7, 5), 2, 20),
                                Arguments.of(activation, List.of(4, 6, 5), 3, 7)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theCentredPenaltyHasItsValueAndItsSlopes(
            Activation activation, List<Integer> hidden, int inputs, int batch) {
        Mlp network = network(new NetworkShape(inputs, hidden, 1, activation));
        FMatrixRMaj x = normal(inputs, batch, "x");
        double penalty = new GradientPenalty(network).addCentred(x, LAMBDA, 1);
        float[] parameters = network.freeze().toArray();
        assertEquals(
                centred(network.shape(), DoubleNetwork.widen(parameters), x, 1), penalty, 1e-6);
        Slopes.assertSlopes(
                p -> centred(network.shape(), p, x, 1), parameters, network.gradients(), TOLERANCE);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theZeroCentredPenaltyHasItsValueAndItsSlopes(
            Activation activation, List<Integer> hidden, int inputs, int batch) {
        Mlp network = network(new NetworkShape(inputs, hidden, 1, activation));
        FMatrixRMaj x = normal(inputs, batch, "x");
        double penalty = new GradientPenalty(network).addZeroCentred(x, 2 * LAMBDA);
        float[] parameters = network.freeze().toArray();
        assertEquals(
                centred(network.shape(), DoubleNetwork.widen(parameters), x, 0), penalty, 1e-6);
        Slopes.assertSlopes(
                p -> centred(network.shape(), p, x, 0), parameters, network.gradients(), TOLERANCE);
    }

    @Test
    void thePenaltyIsAddedToTheGradientsOfTheLoss() {
        Mlp network = network(new NetworkShape(2, List.of(7, 5), 1, Activation.TANH));
        GradientPenalty penalty = new GradientPenalty(network);
        FMatrixRMaj x = normal(2, 33, "x");
        penalty.addCentred(x, LAMBDA, 1);
        float[] alone = network.gradients();

        FMatrixRMaj samples = normal(2, 50, "samples");
        FMatrixRMaj ds = normal(1, 50, "ds");
        network.forward(samples);
        network.backward(ds);
        float[] sum = network.gradients();
        penalty.addCentred(x, LAMBDA, 1);
        for (int i = 0; i < sum.length; i++) {
            sum[i] += alone[i];
        }
        assertArrayEquals(sum, network.gradients(), 1e-5f);
    }

    @Test
    void theNetworksOwnPassStaysAsItWas() {
        Mlp network = network(new NetworkShape(2, List.of(7, 5), 1, Activation.SIGMOID));
        FMatrixRMaj ds = normal(1, 50, "ds");
        network.forward(normal(2, 50, "samples"));
        float[] before = network.inputGradient(ds).data.clone();
        new GradientPenalty(network).addZeroCentred(normal(2, 9, "x"), 1);
        assertArrayEquals(before, network.inputGradient(ds).data);
    }

    @Test
    void aFlatScoreIsPunishedButHasNoSlope() {
        Mlp network = new Mlp(new NetworkShape(2, List.of(3), 1, Activation.RELU));
        FMatrixRMaj x = normal(2, 8, "x");
        assertEquals(LAMBDA, new GradientPenalty(network).addCentred(x, LAMBDA, 1), 1e-12);
        assertArrayEquals(new float[network.shape().parameterCount()], network.gradients());
    }

    @Test
    void aPenaltyNeedsOneOutput() {
        Mlp network = new Mlp(new NetworkShape(2, List.of(3), 2, Activation.RELU));
        assertThrows(IllegalArgumentException.class, () -> new GradientPenalty(network));
    }

    /** λ·mean((‖∇ₓs‖ − target)²). */
    private static double centred(
            NetworkShape shape, double[] parameters, FMatrixRMaj x, double target) {
        DoubleNetwork network = new DoubleNetwork(shape, parameters);
        double sum = 0;
        for (int j = 0; j < x.numCols; j++) {
            network.forward(column(x, j));
            double norm = Math.sqrt(Arrays.stream(network.backward(1)).map(g -> g * g).sum());
            sum += (norm - target) * (norm - target);
        }
        return LAMBDA * sum / x.numCols;
    }

    private static double[] column(FMatrixRMaj x, int j) {
        double[] column = new double[x.numRows];
        Arrays.setAll(column, i -> x.get(i, j));
        return column;
    }

    private static Mlp network(NetworkShape shape) {
        Mlp network = new Mlp(shape);
        network.initialise(Initialiser.HE, new RandomStream(3).split("init"));
        return network;
    }
}
