package org.ganscope.gan;

import org.ganscope.nn.OptimiserConfig;

/**
 * All settings of one player.
 *
 * @param steps updates of this player in one iteration, ≥ 0
 */
public record PlayerConfig(NetworkConfig network, OptimiserConfig optimiser, int steps) {
    public PlayerConfig withNetwork(NetworkConfig network) {
        return new PlayerConfig(network, optimiser, steps);
    }

    public PlayerConfig withOptimiser(OptimiserConfig optimiser) {
        return new PlayerConfig(network, optimiser, steps);
    }

    public PlayerConfig withSteps(int steps) {
        return new PlayerConfig(network, optimiser, steps);
    }
}
