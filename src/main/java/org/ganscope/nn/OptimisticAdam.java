package org.ganscope.nn;

import org.ganscope.math.Updates;

/**
 * Optimistic Adam (Daskalakis et al. 2018, "Training GANs with optimism", algorithm 1): with Adam's
 * direction u = m̂/(√v̂ + ε), see {@link Adam}, θ ← θ − α·(2·u − u'), where u' is the direction of
 * the previous step, 0 at first.
 */
final class OptimisticAdam extends BiasCorrectedOptimiser {
    private final Moments previous = newMoments();

    @Override
    void update(Mlp network, int i, Parameter p, OptimiserConfig config, double learningRate) {
        Updates.optimisticAdam(
                p.value().data,
                p.gradient().data,
                mean.of(network, i),
                meanSquare.of(network, i),
                previous.of(network, i),
                p.count(),
                (float) learningRate,
                (float) config.beta1(),
                (float) config.beta2(),
                correction.ofMean(1),
                correction.ofRoot(),
                (float) config.epsilon());
    }
}
