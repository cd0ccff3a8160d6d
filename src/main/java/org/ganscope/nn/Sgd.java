package org.ganscope.nn;

import org.ganscope.math.Updates;

/** Stochastic gradient descent: θ ← θ − α·g. */
final class Sgd implements Optimiser {
    @Override
    public void step(Mlp network, OptimiserConfig config) {
        for (int i = 0; i < network.parameters().size(); i++) {
            Parameter p = network.parameters().get(i);
            Updates.sgd(
                    p.value().data, p.gradient().data, p.count(), (float) config.learningRate());
        }
    }
}
