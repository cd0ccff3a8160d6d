package org.ganscope.gan;

import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkWeights;

/**
 * The exponential moving average of a network's parameters, e ← β·e + (1 − β)·θ (Yazıcı et al.
 * 2019). While β is 0 it follows the network itself, so that an average begins where it is asked
 * for.
 */
final class MovingAverage {
    private final float[] average;
    private final float[] now;

    MovingAverage(Mlp network) {
        average = new float[network.shape().parameterCount()];
        now = new float[average.length];
        network.copyParametersTo(average);
    }

    /** After each step. */
    void update(Mlp network, double averaging) {
        if (averaging == 0) {
            network.copyParametersTo(average);
            return;
        }
        network.copyParametersTo(now);
        float weight = (float) (1 - averaging);
        for (int i = 0; i < average.length; i++) {
            average[i] += weight * (now[i] - average[i]);
        }
    }

    /** The average as a network. */
    NetworkWeights freeze(Mlp network) {
        return new NetworkWeights(network.shape(), average);
    }
}
