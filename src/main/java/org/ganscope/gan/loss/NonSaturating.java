package org.ganscope.gan.loss;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;

/**
 * The non-saturating game (Goodfellow et al. 2014, section 3): G minimises −E[ln D(G(z))] =
 * E[softplus(−s)]. Its gradient −σ(−s) = −(1 − D) is strong where D is sure that a sample is
 * generated. Not a zero-sum game.
 */
final class NonSaturating extends LogLoss {
    NonSaturating(double realLabel) {
        super(realLabel);
    }

    @Override
    public double generatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        double loss = meanSoftplus(-1, s, 0, s.numCols, ds);
        softplusGradient(-1, s, 0, s.numCols, ds);
        return loss;
    }

    @Override
    public void generatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        Elementwise.softplus(-1, s.data, 0, shares.data, 0, s.numCols);
    }

    @Override
    public double equilibriumGeneratorLoss() {
        return -StrictMath.log(equilibriumScore());
    }
}
