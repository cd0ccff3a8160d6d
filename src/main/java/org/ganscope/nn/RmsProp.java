package org.ganscope.nn;

import org.ganscope.math.Updates;

/**
 * RMSProp (Tieleman and Hinton 2012), in PyTorch's form: s ← ρ·s + (1 − ρ)·g², θ ← θ − α·g/(√s +
 * ε).
 */
final class RmsProp implements Optimiser {
    private final Moments meanSquare = new Moments();

    @Override
    public void step(Mlp network, OptimiserConfig config) {
        Parameter[] parameters = network.parameters();
        for (int i = 0; i < parameters.length; i++) {
            Parameter p = parameters[i];
            Updates.rmsProp(
                    p.value().data,
                    p.gradient().data,
                    meanSquare.of(network, i),
                    p.count(),
                    (float) config.learningRate(),
                    (float) config.decay(),
                    (float) config.epsilon());
        }
    }
}
