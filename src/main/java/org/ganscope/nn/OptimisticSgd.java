package org.ganscope.nn;

import org.ganscope.math.Updates;

/**
 * Optimistic gradient descent (Daskalakis et al. 2018, "Training GANs with optimism"): the step
 * that would be right if the next gradient changed as this one did, θ ← θ − α·(2·g − g'), where g'
 * is the gradient of the previous step, 0 at first.
 */
final class OptimisticSgd extends Optimiser {
    private final Moments previous = newMoments();

    @Override
    void update(Mlp network, int i, Parameter p, OptimiserConfig config, double learningRate) {
        Updates.optimisticSgd(
                p.value().data,
                p.gradient().data,
                previous.of(network, i),
                p.count(),
                (float) learningRate);
    }
}
