package org.ganscope.nn;

import static org.ganscope.nn.Drawn.network;
import static org.ganscope.nn.Drawn.normal;
import static org.ganscope.nn.Drawn.parameters;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

class SpectralNormTest {
    private static final int BATCH = 19;
    private static final NetworkShape SHAPE =
            new NetworkShape(2, List.of(7, 5), 1, Activation.TANH).withSpectralNorm(true);

    private final FMatrixRMaj x = normal(2, BATCH, "x");
    private final FMatrixRMaj ds = normal(1, BATCH, "ds");

    /** How far the largest singular value of any layer is from 1, by EJML's decomposition. */
    private static double furthest(Mlp network) {
        NetworkShape shape = network.shape();
        float[] weights = network.freeze().toArray();
        double furthest = 0;
        int at = 0;
        for (int layer = 0; layer < shape.layers(); layer++) {
            int units = shape.units(layer);
            int inputs = shape.fanIn(layer);
            DMatrixRMaj w = new DMatrixRMaj(units, inputs);
            for (int i = 0; i < units * inputs; i++) {
                w.data[i] = weights[at + i];
            }
            double largest = Arrays.stream(SingularOps_DDRM.singularValues(w)).max().orElseThrow();
            furthest = Math.max(furthest, Math.abs(largest - 1));
            at += units * (inputs + 1);
        }
        return furthest;
    }

    @Test
    void everyLayerHasALargestSingularValueOf1BeforeTheFirstStep() {
        assertEquals(0, furthest(network(SHAPE)), 1e-5);
        Mlp loaded = new Mlp(SHAPE);
        loaded.forward(x);
        loaded.load(new NetworkWeights(SHAPE, parameters(network(SHAPE))));
        assertEquals(0, furthest(loaded), 1e-5);
    }

    @ParameterizedTest
    @EnumSource(Initialiser.class)
    void wideLayersTooWithAnyInitialiser(Initialiser initialiser) {
        for (int seed = 0; seed < 5; seed++) {
            Mlp network =
                    new Mlp(
                            new NetworkShape(2, List.of(128, 128, 64), 1, Activation.RELU)
                                    .withSpectralNorm(true));
            network.initialise(initialiser, new RandomStream(seed));
            assertEquals(0, furthest(network), 4e-3, "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void completedGradientsAreTheSlopesOfTheLossWithItsPenalty(Activation activation) {
        NetworkShape shape =
                new NetworkShape(2, List.of(7, 5), 1, activation).withSpectralNorm(true);
        Mlp network = network(shape);
        network.powerIterate();
        network.powerIterate();
        network.forward(x);
        network.backward(ds);
        new GradientPenalty(network).addCentred(x, 0.7, 1);
        network.completeGradients();

        float[] raw = parameters(network);
        DoubleSpectralNorm norm = new DoubleSpectralNorm(shape, DoubleNetwork.widen(raw), 2);
        Slopes.assertSlopes(
                p -> loss(new DoubleNetwork(shape, norm.normalise(p))),
                raw,
                network.gradients(),
                2e-5);
    }

    @Test
    void watchingChangesNothing() {
        Mlp watched = network(SHAPE);
        Mlp alone = network(SHAPE);
        NetworkWeights start = watched.freeze();
        assertArrayEquals(
                watched.forward(x).data.clone(), new Mlp(start).forward(x).data, "what freezes");
        watched.powerIterate();
        alone.powerIterate();
        assertEquals(alone.freeze(), watched.freeze());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aFrozenNetworkIsAPlainOneWithTheSameOutput(int iterations) {
        Mlp network = network(SHAPE);
        for (int i = 0; i < iterations; i++) {
            network.powerIterate();
        }
        NetworkWeights frozen = network.freeze();
        assertEquals(new NetworkShape(2, List.of(7, 5), 1, Activation.TANH), frozen.shape());
        assertArrayEquals(network.forward(x).data, new Mlp(frozen).forward(x).data);
    }

    @Test
    void theOutputNoLongerDependsOnTheScaleOfTheWeights() {
        Mlp network = network(SHAPE);
        float[] doubled = parameters(network);
        int at = 0;
        for (int layer = 0; layer < SHAPE.layers(); layer++) {
            int weights = SHAPE.units(layer) * SHAPE.fanIn(layer);
            for (int i = 0; i < weights; i++) {
                doubled[at + i] *= 2;
            }
            at += weights + SHAPE.units(layer);
        }
        network.powerIterate();
        float[] out = network.forward(x).data.clone();
        Mlp scaled = new Mlp(new NetworkWeights(SHAPE, doubled));
        scaled.powerIterate();
        assertArrayEquals(out, scaled.forward(x).data, 1e-6f);
    }

    @Test
    void aNetworkOfZerosStaysFinite() {
        Mlp network = new Mlp(SHAPE);
        network.powerIterate();
        network.forward(x);
        network.backward(ds);
        network.completeGradients();
        assertTrue(Double.isFinite(network.gradientNorm()));
        assertArrayEquals(new float[SHAPE.parameterCount()], network.freeze().toArray());
    }

    private double loss(DoubleNetwork network) {
        double loss = 0;
        for (int j = 0; j < BATCH; j++) {
            loss += ds.data[j] * network.forward(x.get(0, j), x.get(1, j));
            double[] g = network.backward(1);
            double norm = Math.hypot(g[0], g[1]);
            loss += 0.7 * (norm - 1) * (norm - 1) / BATCH;
        }
        return loss;
    }
}
