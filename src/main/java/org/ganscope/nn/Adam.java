package org.ganscope.nn;

import org.ganscope.math.Updates;

/**
 * Adam (Kingma and Ba 2015): m ← β₁·m + (1 − β₁)·g, v ← β₂·v + (1 − β₂)·g²,
 * θ ← θ − α·m̂/(√v̂ + ε) with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ).
 *
 * <p>The powers are running products, of the very float32 betas that the moments use, so that the
 * betas may change while training and the corrections stay exact.
 */
final class Adam implements Optimiser {
    private final Moments mean = new Moments();
    private final Moments meanSquare = new Moments();
    private double beta1Power = 1;
    private double beta2Power = 1;

    @Override
    public void step(Mlp network, OptimiserConfig config) {
        float beta1 = (float) config.beta1();
        float beta2 = (float) config.beta2();
        beta1Power *= beta1;
        beta2Power *= beta2;
        float stepSize = (float) (config.learningRate() / (1 - beta1Power));
        float rootCorrection = (float) (1 / Math.sqrt(1 - beta2Power));
        Parameter[] parameters = network.parameters();
        for (int i = 0; i < parameters.length; i++) {
            Parameter p = parameters[i];
            Updates.adam(
                    p.value().data,
                    p.gradient().data,
                    mean.of(network, i),
                    meanSquare.of(network, i),
                    p.count(),
                    beta1,
                    beta2,
                    stepSize,
                    rootCorrection,
                    (float) config.epsilon());
        }
    }
}
