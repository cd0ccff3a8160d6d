package org.ganscope.nn;

import org.ganscope.math.Updates;

/**
 * RMSProp (Tieleman and Hinton 2012), in PyTorch's form: s ← ρ·s + (1 − ρ)·g², θ ← θ − α·g/(√s +
 * ε).
 */
final class RmsProp extends Optimiser {
    private final Moments meanSquare = newMoments();

    @Override
    void update(Mlp network, int i, Parameter p, OptimiserConfig config, double learningRate) {
        Updates.rmsProp(
                p.value().data,
                p.gradient().data,
                meanSquare.of(network, i),
                p.count(),
                (float) learningRate,
                (float) config.decay(),
                (float) config.epsilon());
    }
}
