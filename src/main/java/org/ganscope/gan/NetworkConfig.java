package org.ganscope.gan;

import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.NetworkShape;

import java.util.List;

/**
 * The settings of one player's network.
 *
 * @param hidden widths of the hidden layers; empty for a linear network
 * @param start all parameters at step 0, layer by layer, weights before biases; empty: drawn by the
 *     initialiser
 */
public record NetworkConfig(
        List<Integer> hidden, Activation activation, Initialiser initialiser, List<Double> start) {
    public NetworkConfig {
        hidden = List.copyOf(hidden);
        start = List.copyOf(start);
    }

    /** The architecture between the given widths. */
    public NetworkShape shape(int inputs, int outputs) {
        return new NetworkShape(inputs, hidden, outputs, activation);
    }

    public NetworkConfig withHidden(List<Integer> hidden) {
        return new NetworkConfig(hidden, activation, initialiser, start);
    }

    public NetworkConfig withActivation(Activation activation) {
        return new NetworkConfig(hidden, activation, initialiser, start);
    }

    public NetworkConfig withInitialiser(Initialiser initialiser) {
        return new NetworkConfig(hidden, activation, initialiser, start);
    }

    public NetworkConfig withStart(List<Double> start) {
        return new NetworkConfig(hidden, activation, initialiser, start);
    }
}
