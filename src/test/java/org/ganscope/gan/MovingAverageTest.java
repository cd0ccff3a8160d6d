package org.ganscope.gan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.nn.Activation;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

@DisplayName("The moving average of a network")
class MovingAverageTest {
    private static NetworkWeights weights(float w, float b) {
        NetworkShape shape = new NetworkShape(1, List.of(), 1, Activation.RELU);
        return new NetworkWeights(shape, new float[] {w, b});
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.999, 0.99999})
    void approachesAConstantNetworkByBetaPerStep(double beta) {
        Mlp network = new Mlp(weights(1, -2));
        MovingAverage average = new MovingAverage(network);
        network.load(weights(1.004f, -1.99f));
        int steps = 30_000;
        for (int i = 0; i < steps; i++) {
            average.update(network, beta);
        }
        double left = Math.pow(beta, steps);
        float[] found = average.freeze(network).toArray();
        assertEquals(1.004 - 0.004 * left, found[0], 1e-6);
        assertEquals(-1.99 - 0.01 * left, found[1], 1e-6);
    }

    @Test
    void isTheNetworkItselfToTheLastBitWithoutBeta() {
        Mlp network = new Mlp(weights(0.1f, 3e-9f));
        MovingAverage average = new MovingAverage(network);
        network.load(weights(1e7f, -0.3f));
        average.update(network, 0.9);
        network.load(weights(-1e-7f, 1 / 3f));
        average.update(network, 0);
        assertEquals(network.freeze(), average.freeze(network));
    }
}
