package org.ganscope.gan;

import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkWeights;

/**
 * The exponential moving average of a network's parameters, e ← β·e + (1 − β)·θ (Yazıcı et al.
 * 2019). While β is 0 it follows the network itself, so that an average begins where it is turned
 * on. Kept in double: near β = 1 a step is too small for a float, and the average would not move.
 */
final class MovingAverage {
    private final double[] average;

    /** The parameters of the network, or the average as floats. */
    private final float[] floats;

    MovingAverage(Mlp network) {
        average = new double[network.shape().parameterCount()];
        floats = new float[average.length];
        update(network, 0);
    }

    /** Called after each step. */
    void update(Mlp network, double averaging) {
        network.copyParametersTo(floats);
        double weight = 1 - averaging;
        for (int i = 0; i < average.length; i++) {
            average[i] = averaging * average[i] + weight * floats[i];
        }
    }

    void save(StateWriter out) {
        out.write(average, average.length);
    }

    void restore(StateReader in) {
        in.read(average, average.length);
    }

    /** The average as a network. */
    NetworkWeights freeze(Mlp network) {
        for (int i = 0; i < average.length; i++) {
            floats[i] = (float) average[i];
        }
        return new NetworkWeights(network.shape(), floats);
    }
}
