package org.ganscope.nn;

import org.ganscope.math.Updates;

/** Stochastic gradient descent: θ ← θ − α·g. */
final class Sgd extends Optimiser {
    @Override
    void update(Mlp network, int i, Parameter p, OptimiserConfig config, double learningRate) {
        Updates.sgd(p.value().data, p.gradient().data, p.count(), (float) learningRate);
    }
}
