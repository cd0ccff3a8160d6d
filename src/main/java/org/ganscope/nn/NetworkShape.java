package org.ganscope.nn;

import java.util.List;

/**
 * The architecture of a multilayer perceptron: {@code inputs – hidden… – outputs}, an activation
 * after each hidden layer, and a linear output.
 *
 * @param inputs width of the input, ≥ 1
 * @param hidden widths of the hidden layers, each ≥ 1; empty for a linear network
 * @param outputs width of the output, ≥ 1
 * @param spectralNorm whether every layer's weights are divided by an estimate of their largest
 *     singular value (Miyato et al. 2018)
 * @param minibatch features of the whole batch that enter the output layer together with the last
 *     hidden layer (Salimans et al. 2016)
 */
public record NetworkShape(
        int inputs,
        List<Integer> hidden,
        int outputs,
        Activation activation,
        boolean spectralNorm,
        MinibatchShape minibatch) {
    public NetworkShape {
        hidden = List.copyOf(hidden);
        if (inputs < 1 || outputs < 1 || hidden.stream().anyMatch(width -> width < 1)) {
            throw new IllegalArgumentException(
                    "widths must be ≥ 1: " + inputs + " – " + hidden + " – " + outputs);
        }
    }

    /** A plain network: without normalisation or minibatch features. */
    public NetworkShape(int inputs, List<Integer> hidden, int outputs, Activation activation) {
        this(inputs, hidden, outputs, activation, false, MinibatchShape.NONE);
    }

    public NetworkShape withSpectralNorm(boolean on) {
        return new NetworkShape(inputs, hidden, outputs, activation, on, minibatch);
    }

    public NetworkShape withMinibatch(MinibatchShape features) {
        return new NetworkShape(inputs, hidden, outputs, activation, spectralNorm, features);
    }

    /** The shape of {@link Mlp#freeze}: the plain network of the same widths. */
    public NetworkShape frozen() {
        return new NetworkShape(inputs, hidden, outputs, activation);
    }

    /** Number of dense layers: the hidden ones and the output. */
    public int layers() {
        return hidden.size() + 1;
    }

    /** Input width of layer {@code layer}, 0 ≤ layer < layers(). */
    public int fanIn(int layer) {
        return below(layer) + (layer == hidden.size() ? minibatch.kernels() : 0);
    }

    /** Width of the previous layer, or of the input. */
    int below(int layer) {
        return layer == 0 ? inputs : hidden.get(layer - 1);
    }

    /** Output width of layer {@code layer}. */
    public int units(int layer) {
        return layer == hidden.size() ? outputs : hidden.get(layer);
    }

    /** Number of weights and biases, those of the minibatch features included. */
    public int parameterCount() {
        int count = minibatch.rows() * below(hidden.size());
        for (int layer = 0; layer < layers(); layer++) {
            count += units(layer) * (fanIn(layer) + 1);
        }
        return count;
    }

    /** "1-32-16-1". */
    public String widths() {
        StringBuilder text = new StringBuilder().append(inputs);
        hidden.forEach(width -> text.append('-').append(width));
        return text.append('-').append(outputs).toString();
    }
}
