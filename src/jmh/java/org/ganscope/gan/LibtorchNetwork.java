package org.ganscope.gan;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;

import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.nn.OptimiserConfig;

import java.util.ArrayList;
import java.util.List;

/**
 * A fully connected network with LeakyReLU 0.2 and Adam in libtorch, through its own fused
 * operations: torch.nn.functional.linear, leaky_relu, and DJL's native update. Samples are rows.
 */
final class LibtorchNetwork {
    private static final float LEAK = 0.2f;

    private final List<NDArray> parameters = new ArrayList<>();
    private final List<NDArray> firstMoments = new ArrayList<>();
    private final List<NDArray> secondMoments = new ArrayList<>();
    private final OptimiserConfig config;
    private int updates;

    LibtorchNetwork(NDManager manager, NetworkWeights start, OptimiserConfig config) {
        this.config = config;
        NetworkShape shape = start.shape();
        int at = 0;
        for (int layer = 0; layer < shape.layers(); layer++) {
            int units = shape.units(layer);
            int inputs = shape.fanIn(layer);
            at += add(manager, start, at, new Shape(units, inputs));
            at += add(manager, start, at, new Shape(units));
        }
        requireGradient(true);
    }

    private int add(NDManager manager, NetworkWeights start, int at, Shape shape) {
        float[] values = new float[(int) shape.size()];
        System.arraycopy(start.toArray(), at, values, 0, values.length);
        parameters.add(manager.create(values, shape));
        firstMoments.add(manager.zeros(shape));
        secondMoments.add(manager.zeros(shape));
        return values.length;
    }

    /** Whether a pass over this network records what its own gradient needs. */
    void requireGradient(boolean required) {
        parameters.forEach(parameter -> parameter.setRequiresGradient(required));
    }

    /** (batch×inputs) → (batch×outputs). */
    NDArray forward(NDArray x) {
        NDArray h = x;
        for (int i = 0; i < parameters.size(); i += 2) {
            if (i > 0) {
                h = h.getNDArrayInternal().leakyRelu(LEAK);
            }
            NDArray weights = parameters.get(i);
            NDArray biases = parameters.get(i + 1);
            h = h.getNDArrayInternal().linear(h, weights, biases).singletonOrThrow();
        }
        return h;
    }

    /** Adam along the gradients, which are 0 afterwards. */
    void update() {
        updates++;
        double first = 1 - Math.pow(config.beta1(), updates);
        double second = 1 - Math.pow(config.beta2(), updates);
        float rate = (float) (config.learningRate() * Math.sqrt(second) / first);
        // DJL adds ε to the root of the uncorrected moment, PyTorch to that of the corrected one
        float epsilon = (float) (config.epsilon() * Math.sqrt(second));
        for (int i = 0; i < parameters.size(); i++) {
            NDArray parameter = parameters.get(i);
            try (NDArray gradient = parameter.getGradient()) {
                NDList weights = new NDList(parameter);
                NDList state =
                        new NDList(parameter, gradient, firstMoments.get(i), secondMoments.get(i));
                parameter
                        .getNDArrayInternal()
                        .adamUpdate(
                                state,
                                weights,
                                (float) config.learningRate(),
                                rate,
                                0,
                                1,
                                -1,
                                (float) config.beta1(),
                                (float) config.beta2(),
                                epsilon,
                                true,
                                false);
                gradient.muli(0);
            }
        }
    }

    /** All parameters, layer by layer, the weights before the biases. */
    float[] toArray() {
        int count = 0;
        for (NDArray parameter : parameters) {
            count += (int) parameter.size();
        }
        float[] all = new float[count];
        int at = 0;
        for (NDArray parameter : parameters) {
            float[] values = parameter.toFloatArray();
            System.arraycopy(values, 0, all, at, values.length);
            at += values.length;
        }
        return all;
    }
}
