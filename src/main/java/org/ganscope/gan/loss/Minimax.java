package org.ganscope.gan.loss;

import org.ejml.data.FMatrixRMaj;

/**
 * The minimax game (Goodfellow et al. 2014, eq. 1): G minimises E[ln(1 − D(G(z)))] =
 * −E[softplus(s)]. Its gradient −σ(s) = −D vanishes where D is sure that a sample is generated: the
 * loss saturates.
 */
final class Minimax extends LogLoss {
    Minimax(double realLabel) {
        super(realLabel);
    }

    @Override
    public double generatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        int n = s.numCols;
        double loss = -meanSoftplus(1, s, 0, n, ds);
        softplusGradient(1, s, 0, n, ds);
        for (int i = 0; i < n; i++) {
            ds.data[i] = -ds.data[i];
        }
        return loss;
    }

    @Override
    public double equilibriumGeneratorLoss() {
        return StrictMath.log(1 - equilibriumScore());
    }
}
