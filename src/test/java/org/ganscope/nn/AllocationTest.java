package org.ganscope.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.fixtures.Allocation;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/** Once compiled, no pass through a network allocates. */
@Tag("alone")
class AllocationTest {
    private static final int ROUNDS = 2000;
    private static final int CALLS = 100;

    @ParameterizedTest
    @EnumSource(Activation.class)
    void aNormalisedAndPunishedPassAllocatesNothing(Activation activation) {
        Mlp network =
                network(new NetworkShape(2, List.of(9, 5), 1, activation).withSpectralNorm(true));
        GradientPenalty penalty = new GradientPenalty(network);
        FMatrixRMaj x = normal(2, 21);
        FMatrixRMaj ds = normal(1, 21);
        double[] sink = new double[1];
        assertAllocatesNothing(() -> {
            network.powerIterate();
            network.forward(x);
            network.backward(ds);
            sink[0] += penalty.addCentred(x, 1, 1) + penalty.addZeroCentred(x, 1);
            network.completeGradients();
            sink[0] += network.inputGradient(ds).data[0];
        });
    }

    @Test
    void aPassWithMinibatchFeaturesAllocatesNothing() {
        Mlp network =
                network(
                        new NetworkShape(2, List.of(9, 5), 1, Activation.LEAKY_RELU)
                                .withMinibatch(new MinibatchShape(3, 2)));
        FMatrixRMaj x = normal(2, 42);
        FMatrixRMaj ds = normal(1, 42);
        assertAllocatesNothing(() -> {
            network.forward(x, 2);
            network.backward(ds);
            network.inputGradient(ds);
        });
    }

    private static Mlp network(NetworkShape shape) {
        Mlp network = new Mlp(shape);
        network.initialise(Initialiser.UNIFORM, new RandomStream(3));
        return network;
    }

    private static FMatrixRMaj normal(int rows, int columns) {
        FMatrixRMaj matrix = new FMatrixRMaj(rows, columns);
        new RandomStream(7).fillNormal(matrix.data, 0, rows * columns);
        return matrix;
    }

    private static void assertAllocatesNothing(Runnable work) {
        long fewest = Allocation.fewestBytes(ROUNDS, CALLS, work);
        assertEquals(0, fewest, "bytes in " + CALLS + " calls, once compiled");
    }
}
