package org.ganscope.gan.loss;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;

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
    public void generatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        Elementwise.softplus(1, s.data, 0, shares.data, 0, s.numCols);
        for (int i = 0; i < s.numCols; i++) {
            shares.data[i] = -shares.data[i];
        }
    }

    @Override
    public double equilibriumGeneratorLoss() {
        return StrictMath.log(1 - equilibriumScore());
    }
}
