package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;

import java.util.Optional;

/**
 * Turns the layers of a network into a plain frozen network, with the weights that its passes use.
 */
final class FrozenLayers {
    private FrozenLayers() {}

    static NetworkWeights copy(
            NetworkShape shape, Dense[] layers, Optional<MinibatchDiscrimination> minibatch) {
        NetworkShape frozen = shape.frozen();
        float[] all = new float[frozen.parameterCount()];
        int at = 0;
        for (int l = 0; l < layers.length; l++) {
            at = weights(layers[l].applied(), frozen.fanIn(l), all, at);
            System.arraycopy(layers[l].bias().value().data, 0, all, at, layers[l].units());
            at += layers[l].units();
        }
        if (minibatch.isPresent()) {
            addMeans(layers[layers.length - 1], minibatch.get(), all);
        }
        return NetworkWeights.owning(frozen, all);
    }

    /** The first {@code inputs} columns of w. */
    private static int weights(FMatrixRMaj w, int inputs, float[] all, int at) {
        for (int i = 0; i < w.numRows; i++) {
            System.arraycopy(w.data, i * w.numCols, all, at + i * inputs, inputs);
        }
        return at + w.numRows * inputs;
    }

    /** Adds the last columns of the output layer, times the mean features, to its biases. */
    private static void addMeans(Dense output, MinibatchDiscrimination minibatch, float[] all) {
        int kernels = minibatch.kernels();
        int plain = output.inputs() - kernels;
        for (int i = 0; i < output.units(); i++) {
            double sum = 0;
            for (int b = 0; b < kernels; b++) {
                sum += output.applied().get(i, plain + b) * minibatch.mean(b);
            }
            all[all.length - output.units() + i] += (float) sum;
        }
    }
}
