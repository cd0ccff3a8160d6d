package org.ganscope.nn;

import org.ganscope.math.Updates;

/** Heavy-ball momentum (Polyak 1964), in PyTorch's form: v ← μ·v + g, θ ← θ − α·v. */
final class Momentum implements Optimiser {
    private final Moments velocity = new Moments();

    @Override
    public void step(Mlp network, OptimiserConfig config) {
        Parameter[] parameters = network.parameters();
        for (int i = 0; i < parameters.length; i++) {
            Parameter p = parameters[i];
            Updates.momentum(
                    p.value().data,
                    p.gradient().data,
                    velocity.of(network, i),
                    p.count(),
                    (float) config.learningRate(),
                    (float) config.momentum());
        }
    }
}
