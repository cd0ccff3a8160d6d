package org.ganscope.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.fixtures.Allocation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** Once compiled, nothing that a training step calls allocates, for any sizes. */
@Tag("alone")
class AllocationTest {
    private static final int ROUNDS = 2000;
    private static final int CALLS = 300;

    @Test
    void kernelsAllocateNothing() {
        Kernels kernels = new Kernels();
        FMatrixRMaj w = Shapes.matrix(13, 7, 1);
        FMatrixRMaj b = Shapes.matrix(13, 1, 2);
        FMatrixRMaj x = Shapes.matrix(7, 101, 3);
        FMatrixRMaj out = Shapes.matrix(13, 101, 4);
        FMatrixRMaj dx = Shapes.matrix(7, 101, 5);
        FMatrixRMaj dw = Shapes.matrix(13, 7, 6);
        FMatrixRMaj product = Shapes.matrix(13, 7, 7);
        assertAllocatesNothing(
                "kernels",
                () -> {
                    kernels.affine(w, b, x, out);
                    kernels.inputGradient(w, out, dx);
                    kernels.weightGradient(out, x, dw);
                    kernels.biasGradient(out, b);
                    kernels.linear(w, x, out);
                    kernels.addWeightGradient(out, x, product, dw);
                    kernels.addBiasGradient(out, b);
                });
    }

    @Test
    void elementwiseWorkAllocatesNothing() {
        float[] in = Shapes.matrix(1, 101, 1).data;
        float[] out = Shapes.matrix(1, 101, 2).data;
        double[] sink = new double[1];
        assertAllocatesNothing(
                "elementwise work",
                () -> {
                    Elementwise.sigmoid(in, 0, out, 0, 101);
                    Elementwise.sigmoidBackward(in, out, 101);
                    Elementwise.softplus(-1, in, 0, out, 0, 101);
                    Elementwise.softplusBackward(in, out, 101);
                    Elementwise.tanh(in, out, 101);
                    Elementwise.tanhBackward(in, out, 101);
                    Elementwise.leakyRelu(0.2f, in, out, 101);
                    Elementwise.leakyReluBackward(0.2f, in, out, 101);
                    sink[0] += Closeness.closeness(in, 0, 25, 4, 3, out, 0, 25);
                    sink[0] += Closeness.signedSum(in, 0, 0, out, 101);
                    sink[0] += Elementwise.sum(out, 0, 101) + Elementwise.sumOfSquares(out, 101);
                });
    }

    @Test
    void optimiserStepsAllocateNothing() {
        float[] p = Shapes.matrix(1, 101, 1).data;
        float[] g = Shapes.matrix(1, 101, 2).data;
        float[] m = new float[101];
        float[] v = new float[101];
        float[] u = new float[101];
        Map<String, Runnable> updates =
                Map.of(
                        "gradient descent",
                        () -> Updates.sgd(p, g, 101, 1e-3),
                        "momentum",
                        () -> Updates.momentum(p, g, m, 101, 1e-3, 0.9),
                        "RMSProp",
                        () -> Updates.rmsProp(p, g, v, 101, 1e-3, 0.99, 1e-8),
                        "Adam",
                        () -> Updates.adam(p, g, m, v, 101, 0.9, 0.999, 1e-3, 1, 1e-8),
                        "optimistic descent",
                        () -> Updates.optimisticSgd(p, g, u, 101, 1e-3),
                        "AMSGrad",
                        () -> Updates.amsGrad(p, g, m, v, u, 101, 0.9, 0.999, 1e-3, 1, 1e-8),
                        "optimistic Adam",
                        () ->
                                Updates.optimisticAdam(
                                        p, g, m, v, u, 101, 1e-3, 0.9, 0.999, 1, 1, 1e-8),
                        "weight decay",
                        () -> Updates.weightDecay(p, g, 101, 1e-9));
        // One by one, as optimisers call them.
        updates.forEach(AllocationTest::assertAllocatesNothing);
    }

    @Test
    void randomFillsAllocateNothing() {
        RandomStream random = new RandomStream(1);
        float[] a = new float[101];
        assertAllocatesNothing(
                "random fills",
                () -> {
                    random.fillNormal(a, 0, 101);
                    random.fillUniform(-1, 1, a, 0, 101);
                });
    }

    private static void assertAllocatesNothing(String name, Runnable work) {
        long fewest = Allocation.fewestBytes(ROUNDS, CALLS, work);
        assertEquals(0, fewest, name + ": bytes in " + CALLS + " calls, once compiled");
    }
}
