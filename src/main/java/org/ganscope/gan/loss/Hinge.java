package org.ganscope.gan.loss;

import org.ejml.data.FMatrixRMaj;

/**
 * The hinge game (Lim and Ye 2017; Miyato et al. 2018): D minimises E[max(0, 1 − s(x))] + E[max(0,
 * 1 + s(G(z)))], G minimises −E[s(G(z))]. The best score against a fixed G is the sign of p_data −
 * p_g; where p_g = p_data, any score in [−1, 1] is optimal.
 */
record Hinge() implements Game {
    @Override
    public double discriminatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        return meanHinge(-1, s, 0, real, ds) + meanHinge(1, s, real, s.numCols - real, ds);
    }

    @Override
    public double generatedLoss(FMatrixRMaj s, int real, FMatrixRMaj scratch) {
        return meanHinge(1, s, real, s.numCols - real, scratch);
    }

    /** Mean of max(0, 1 + sign·s) over n columns from {@code at} on, with its gradient. */
    private static double meanHinge(int sign, FMatrixRMaj s, int at, int n, FMatrixRMaj ds) {
        double sum = 0;
        float slope = (float) sign / n;
        for (int i = at; i < at + n; i++) {
            float margin = 1 + sign * s.data[i];
            sum += Math.max(margin, 0);
            ds.data[i] = margin > 0 ? slope : 0;
        }
        return sum / n;
    }

    @Override
    public void discriminatorCurvature(
            FMatrixRMaj s, int real, FMatrixRMaj change, FMatrixRMaj out) {
        out.zero();
    }

    @Override
    public double generatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        return Wasserstein.meanScaled(-1, s, 0, s.numCols, ds);
    }

    @Override
    public void discriminatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        for (int i = 0; i < s.numCols; i++) {
            shares.data[i] = Math.max(i < real ? 1 - s.data[i] : 1 + s.data[i], 0);
        }
    }

    @Override
    public void generatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        Wasserstein.negated(s, s.numCols, shares);
    }

    @Override
    public ScoreKind scoreKind() {
        return ScoreKind.HINGE;
    }

    @Override
    public double optimalScore(double dataDensity, double modelDensity) {
        return dataDensity + modelDensity > 0
                ? Math.signum(dataDensity - modelDensity)
                : Double.NaN;
    }

    /** While all scores are in [−1, 1]. */
    @Override
    public boolean hasFreeLevel() {
        return true;
    }

    /** Any constant in [−1, 1] is optimal. */
    @Override
    public double equilibriumScore() {
        return Double.NaN;
    }

    @Override
    public double equilibriumDiscriminatorLoss() {
        return 2;
    }

    /** L_G = −s for any constant s in [−1, 1] to which D may have converged. */
    @Override
    public double equilibriumGeneratorLoss() {
        return Double.NaN;
    }
}
