package org.ganscope.gan;

import org.ganscope.nn.NetworkWeights;

/** Both networks as they were at a point of a step. Immutable. */
public record FrozenPlayers(NetworkWeights discriminator, NetworkWeights generator) {
    public NetworkWeights of(Player player) {
        return player == Player.DISCRIMINATOR ? discriminator : generator;
    }

    FrozenPlayers with(Player player, NetworkWeights weights) {
        return player == Player.DISCRIMINATOR
                ? new FrozenPlayers(weights, generator)
                : new FrozenPlayers(discriminator, weights);
    }
}
