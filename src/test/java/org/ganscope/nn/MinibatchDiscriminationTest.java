package org.ganscope.nn;

import static org.ganscope.nn.Drawn.network;
import static org.ganscope.nn.Drawn.normal;
import static org.ganscope.nn.Drawn.parameters;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.ejml.data.FMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;

/** Against the paper's sums and central differences, both in double precision. */
class MinibatchDiscriminationTest {
    private static final MinibatchShape FEATURES = new MinibatchShape(3, 2);
    private static final double TOLERANCE = 1e-5;

    @ParameterizedTest
    @CsvSource({"0, 6, 1", "0, 34, 2", "5, 6, 1", "5, 42, 2", "5, 39, 3"})
    void outputsAndGradientsAreThoseOfThePapersSums(int hidden, int batch, int groups) {
        NetworkShape shape = shape(hidden);
        Mlp network = network(shape);
        FMatrixRMaj x = normal(2, batch, "x");
        FMatrixRMaj ds = normal(1, batch, "ds");
        float[] parameters = parameters(network);
        float[] out = network.forward(x, groups).data.clone();
        network.backward(ds);

        double[] wide = DoubleNetwork.widen(parameters);
        double[] expected = outputs(wide, DoubleNetwork.widen(x.data), hidden, groups);
        for (int i = 0; i < batch; i++) {
            assertEquals(expected[i], out[i], 2e-6 * batch, "output " + i);
        }
        double[] points = DoubleNetwork.widen(x.data);
        Slopes.assertSlopes(
                p -> loss(outputs(p, points, hidden, groups), ds),
                parameters,
                network.gradients(),
                TOLERANCE);
        Slopes.assertSlopes(
                p -> loss(outputs(wide, p, hidden, groups), ds),
                x.data,
                network.inputGradient(ds).data,
                TOLERANCE);
    }

    @Test
    void groupsDoNotSeeEachOther() {
        Mlp network = network(shape(5));
        FMatrixRMaj x = normal(2, 20, "x");
        float[] out = network.forward(x, 2).data.clone();
        for (int j = 10; j < 20; j++) {
            x.set(0, j, 3);
        }
        assertArrayEquals(Arrays.copyOf(out, 10), Arrays.copyOf(network.forward(x, 2).data, 10));
    }

    @Test
    void aFrozenNetworkHasTheFeaturesAtTheirMean() {
        NetworkShape shape = shape(5).withSpectralNorm(true);
        Mlp network = network(shape);
        FMatrixRMaj x = normal(2, 40, "x");
        network.powerIterate();
        float[] out = network.forward(x, 2).data.clone();
        network.backward(normal(1, 40, "ds"));
        NetworkWeights frozen = network.freeze();
        assertEquals(new NetworkShape(2, List.of(5), 1, Activation.TANH), frozen.shape());
        float[] plain = new Mlp(frozen).forward(x).data;
        double difference = 0;
        for (int i = 0; i < 40; i++) {
            difference += out[i] - plain[i];
        }
        assertEquals(0, difference / 40, 1e-5, "the mean output stays");
    }

    @Test
    void columnsThatAreNoWholeGroupsAreRefused() {
        Mlp network = network(shape(5));
        FMatrixRMaj x = normal(2, 21, "x");
        assertThrows(IllegalArgumentException.class, () -> network.forward(x, 2));
    }

    @Test
    void gradientPenaltiesAreRefused() {
        Mlp network = network(shape(5));
        assertThrows(IllegalArgumentException.class, () -> new GradientPenalty(network));
    }

    /** Outputs of 2 – [hidden] – 1 with tanh, straight from the definition. x: (2×batch). */
    private static double[] outputs(double[] p, double[] x, int hidden, int groups) {
        int batch = x.length / 2;
        int inputs = hidden == 0 ? 2 : hidden;
        int at = hidden * 3;
        double[][] h = new double[batch][inputs];
        double[][] m = new double[batch][FEATURES.rows()];
        for (int j = 0; j < batch; j++) {
            for (int i = 0; i < inputs; i++) {
                h[j][i] =
                        hidden == 0
                                ? x[i * batch + j]
                                : Math.tanh(
                                        p[2 * i] * x[j]
                                                + p[2 * i + 1] * x[batch + j]
                                                + p[2 * hidden + i]);
            }
            for (int r = 0; r < m[j].length; r++) {
                for (int i = 0; i < inputs; i++) {
                    m[j][r] += p[at + r * inputs + i] * h[j][i];
                }
            }
        }
        int output = at + FEATURES.rows() * inputs;
        double[] out = new double[batch];
        for (int j = 0; j < batch; j++) {
            out[j] = p[p.length - 1];
            for (int i = 0; i < inputs; i++) {
                out[j] += p[output + i] * h[j][i];
            }
            for (int b = 0; b < FEATURES.kernels(); b++) {
                out[j] += p[output + inputs + b] * feature(m, j, b, batch / groups);
            }
        }
        return out;
    }

    private static double feature(double[][] m, int i, int b, int groupSize) {
        int first = i / groupSize * groupSize;
        double sum = 0;
        for (int j = first; j < first + groupSize; j++) {
            double distance = 0;
            for (int c = 0; c < FEATURES.dimensions(); c++) {
                int row = b * FEATURES.dimensions() + c;
                distance += Math.abs(m[i][row] - m[j][row]);
            }
            sum += Math.exp(-distance);
        }
        return sum;
    }

    private static double loss(double[] outputs, FMatrixRMaj ds) {
        double loss = 0;
        for (int j = 0; j < outputs.length; j++) {
            loss += ds.data[j] * outputs[j];
        }
        return loss;
    }

    private static NetworkShape shape(int hidden) {
        List<Integer> widths = hidden == 0 ? List.of() : List.of(hidden);
        return new NetworkShape(2, widths, 1, Activation.TANH).withMinibatch(FEATURES);
    }
}
