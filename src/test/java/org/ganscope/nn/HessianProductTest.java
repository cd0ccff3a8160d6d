package org.ganscope.nn;

import static org.ganscope.nn.Drawn.network;
import static org.ganscope.nn.Drawn.normal;
import static org.ganscope.nn.Drawn.parameters;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Both products against central differences of gradients in double precision. */
class HessianProductTest {
    private static final double STEP = 1e-5;
    private static final double TOLERANCE = 1e-5;

    /** L = Σ (s³/3 + s)/batch: bent, and different at every sample. */
    private static final class Cubic implements ScoreLoss {
        @Override
        public void gradient(FMatrixRMaj s, FMatrixRMaj ds) {
            for (int i = 0; i < s.numCols; i++) {
                ds.data[i] = (s.data[i] * s.data[i] + 1) / s.numCols;
            }
        }

        @Override
        public void curvature(FMatrixRMaj s, FMatrixRMaj change, FMatrixRMaj out) {
            for (int i = 0; i < s.numCols; i++) {
                out.data[i] = 2 * s.data[i] * change.data[i] / s.numCols;
            }
        }
    }

    /** ∇_θ L, then ∇ₓ L, sample by sample. */
    private record Gradients(double[] parameters, double[] inputs) {}

    static Stream<Arguments> networks() {
        return Stream.of(Activation.values())
                .flatMap(activation ->
                        Stream.of(
                                Arguments.of(activation, List.of(), 2, 5),
                                Arguments.of(activation, List.of(6), 1, 21),
                                Arguments.of(activation, List.of(4, 6, 5), 3, 20)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void productsAreTheChangesOfTheGradients(
            Activation activation, List<Integer> hidden, int inputs, int batch) {
        NetworkShape shape = new NetworkShape(inputs, hidden, 1, activation);
        check(network(shape), normal(inputs, batch, "x"), double[]::clone);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void normalisedNetworksHaveTheirProductsToo(
            Activation activation, List<Integer> hidden, int inputs, int batch) {
        NetworkShape shape = new NetworkShape(inputs, hidden, 1, activation).withSpectralNorm(true);
        Mlp network = network(shape);
        network.powerIterate();
        network.powerIterate();
        double[] parameters = DoubleNetwork.widen(parameters(network));
        check(
                network,
                normal(inputs, batch, "x"),
                new DoubleSpectralNorm(shape, parameters, 2)::normalise);
    }

    @Test
    void minibatchFeaturesAreRefused() {
        NetworkShape shape =
                new NetworkShape(2, List.of(3), 1, Activation.TANH)
                        .withMinibatch(new MinibatchShape(2, 2));
        assertThrows(IllegalArgumentException.class, () -> new HessianProduct(new Mlp(shape)));
    }

    private static void check(Mlp network, FMatrixRMaj x, Function<double[], double[]> applied) {
        float[] parameters = parameters(network);
        float[] direction = normal(1, parameters.length, "direction").data;
        HessianProduct product = new HessianProduct(network);
        product.compute(x, new Cubic(), direction);

        Gradients above = shifted(network, parameters, direction, STEP, x, applied);
        Gradients below = shifted(network, parameters, direction, -STEP, x, applied);
        assertClose(above.parameters, below.parameters, product.parameterProduct());
        float[] inputs = new float[x.getNumElements()];
        for (int j = 0; j < x.numCols; j++) {
            for (int i = 0; i < x.numRows; i++) {
                inputs[j * x.numRows + i] = product.inputProduct().get(i, j);
            }
        }
        assertClose(above.inputs, below.inputs, inputs);
    }

    private static void assertClose(double[] above, double[] below, float[] product) {
        double[] expected = new double[above.length];
        Arrays.setAll(expected, i -> (above[i] - below[i]) / (2 * STEP));
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], product[i], TOLERANCE * largest, "number " + i);
        }
    }

    private static Gradients shifted(
            Mlp network,
            float[] parameters,
            float[] direction,
            double step,
            FMatrixRMaj x,
            Function<double[], double[]> applied) {
        double[] at = new double[parameters.length];
        Arrays.setAll(at, i -> parameters[i] + step * direction[i]);
        DoubleNetwork twin = new DoubleNetwork(network.shape(), applied.apply(at));
        double[] inputs = new double[x.getNumElements()];
        for (int j = 0; j < x.numCols; j++) {
            double[] column = new double[x.numRows];
            for (int i = 0; i < x.numRows; i++) {
                column[i] = x.get(i, j);
            }
            double s = twin.forward(column);
            double[] dx = twin.backward((s * s + 1) / x.numCols);
            System.arraycopy(dx, 0, inputs, j * x.numRows, x.numRows);
        }
        return new Gradients(pulledBack(twin.gradients, at, applied), inputs);
    }

    /** The gradient at the raw parameters, where the pass used others. */
    private static double[] pulledBack(
            double[] gradients, double[] at, Function<double[], double[]> applied) {
        double[] raw = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            double[] moved = at.clone();
            moved[i] += STEP;
            double[] above = applied.apply(moved);
            moved[i] = at[i] - STEP;
            double[] below = applied.apply(moved);
            for (int k = 0; k < at.length; k++) {
                raw[i] += gradients[k] * (above[k] - below[k]) / (2 * STEP);
            }
        }
        return raw;
    }
}
