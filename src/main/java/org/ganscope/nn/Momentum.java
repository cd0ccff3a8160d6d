package org.ganscope.nn;

import org.ganscope.math.Updates;

/**
 * Heavy-ball momentum (Polyak 1964), in PyTorch's form: v ← μ·v + g, θ ← θ − α·v. A negative μ
 * damps the rotation of a game (Gidel et al. 2019, "Negative momentum for improved game dynamics").
 */
final class Momentum extends Optimiser {
    private final Moments velocity = newMoments();

    @Override
    void update(Mlp network, int i, Parameter p, OptimiserConfig config, double learningRate) {
        Updates.momentum(
                p.value().data,
                p.gradient().data,
                velocity.of(network, i),
                p.count(),
                (float) learningRate,
                (float) config.momentum());
    }
}
