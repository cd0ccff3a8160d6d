package org.ganscope.nn;

import org.ganscope.math.Updates;

/**
 * Adam (Kingma and Ba 2015): m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g²,
 * θ ← θ − α·m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ).
 */
final class Adam extends Optimiser {
    private final Moments mean = new Moments();
    private final Moments meanSquare = new Moments();
    private final BiasCorrection correction = new BiasCorrection();

    @Override
    void begin(OptimiserConfig config, double learningRate) {
        correction.advance(config);
    }

    @Override
    void update(Mlp network, int i, Parameter p, OptimiserConfig config, double learningRate) {
        Updates.adam(
                p.value().data,
                p.gradient().data,
                mean.of(network, i),
                meanSquare.of(network, i),
                p.count(),
                (float) config.beta1(),
                (float) config.beta2(),
                correction.ofMean(learningRate),
                correction.ofRoot(),
                (float) config.epsilon());
    }
}
