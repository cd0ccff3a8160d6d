package org.ganscope.nn;

import org.ganscope.math.Updates;

/** Stochastic gradient descent: θ ← θ − α·g. */
final class Sgd implements Optimiser {
    @Override
    public void step(Mlp network, OptimiserConfig config) {
        Parameter[] parameters = network.parameters();
        for (int i = 0; i < parameters.length; i++) {
            Parameter p = parameters[i];
            Updates.sgd(
                    p.value().data, p.gradient().data, p.count(), (float) config.learningRate());
        }
    }
}
