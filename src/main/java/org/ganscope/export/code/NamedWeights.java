package org.ganscope.export.code;

import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parameters of a network under the names that they have in {@code torch.nn.Sequential}: layer
 * and activation take turns, so that the weights are 0.weight, 2.weight, …, each (units, inputs) as
 * in {@code torch.nn.Linear}. The tensor of minibatch features precedes the last layer.
 */
final class NamedWeights {
    /**
     * One parameter.
     *
     * @param shape (units, inputs) of weights, (units) of biases
     */
    record Part(String name, List<Integer> shape, float[] values) {}

    private final NetworkShape shape;
    private final float[] parameters;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    private NamedWeights(NetworkShape shape, float[] parameters) {
        this.shape = shape;
        this.parameters = parameters;
        int module = 0;
        for (int layer = 0; layer < shape.layers(); layer++) {
            boolean isLast = layer == shape.layers() - 1;
            if (isLast && shape.minibatch().exists()) {
                int below = shape.fanIn(layer) - shape.minibatch().kernels();
                int rows = shape.minibatch().kernels() * shape.minibatch().dimensions();
                add(module + ".tensor", rows, below);
                module++;
            }
            add(module + ".weight", shape.units(layer), shape.fanIn(layer));
            add(module + ".bias", shape.units(layer));
            module += 2;
        }
    }

    private void add(String name, Integer... shape) {
        int count = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        parts.add(new Part(name, List.of(shape), Arrays.copyOfRange(parameters, at, at + count)));
        at += count;
    }

    /** The parameters themselves, not divided by the spectral norm. */
    static NamedWeights of(Mlp network) {
        float[] all = new float[network.shape().parameterCount()];
        network.copyParametersTo(all);
        return new NamedWeights(network.shape(), all);
    }

    static NamedWeights of(NetworkWeights weights) {
        return new NamedWeights(weights.shape(), weights.toArray());
    }

    NetworkShape shape() {
        return shape;
    }

    /** All numbers in one row, part by part. */
    float[] all() {
        return parameters.clone();
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
