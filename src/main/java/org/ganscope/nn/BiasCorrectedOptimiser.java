package org.ganscope.nn;

import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

/**
 * Adam and its variants: the means m of the gradients and v of their squares, both made unbiased.
 */
abstract sealed class BiasCorrectedOptimiser extends Optimiser
        permits Adam, AmsGrad, OptimisticAdam {
    final Moments mean = newMoments();
    final Moments meanSquare = newMoments();
    final BiasCorrection correction = new BiasCorrection();

    @Override
    final void begin(OptimiserConfig config, double learningRate) {
        correction.advance(config);
    }

    @Override
    public final void save(StateWriter out) {
        super.save(out);
        correction.save(out);
    }

    @Override
    public final void restore(Mlp network, StateReader in) {
        super.restore(network, in);
        correction.restore(in);
    }
}
