package org.ganscope.nn;

import org.ganscope.math.Updates;

/**
 * AMSGrad (Reddi, Kale and Kumar 2018, "On the convergence of Adam and beyond"), in PyTorch's form:
 * Adam that never forgets a large gradient. m and v as in {@link Adam}, w ← max(w, v), θ ← θ −
 * α·m̂/(√ŵ + ε) with m̂ = m/(1 − β₁ᵗ), ŵ = w/(1 − β₂ᵗ).
 */
final class AmsGrad extends BiasCorrectedOptimiser {
    private final Moments largest = newMoments();

    @Override
    void update(Mlp network, int i, Parameter p, OptimiserConfig config, double learningRate) {
        Updates.amsGrad(
                p.value().data,
                p.gradient().data,
                mean.of(network, i),
                meanSquare.of(network, i),
                largest.of(network, i),
                p.count(),
                (float) config.beta1(),
                (float) config.beta2(),
                correction.ofMean(learningRate),
                correction.ofRoot(),
                (float) config.epsilon());
    }
}
