package org.ganscope.gan.loss;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;

/**
 * The relativistic game RSGAN (Jolicoeur-Martineau 2019): D says which of a pair is real. With real
 * x and generated y, D minimises −E[ln σ(s(x) − s(y))] and G minimises −E[ln σ(s(y) − s(x))]. The
 * best s against a fixed G is ln(p_data/p_g) plus any constant: only differences are meaningful.
 */
record Relativistic() implements Game {
    @Override
    public double discriminatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        return meanPairLoss(1, s, real, ds);
    }

    @Override
    public double generatedLoss(FMatrixRMaj s, int real, FMatrixRMaj scratch) {
        return Double.NaN;
    }

    @Override
    public double generatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        return meanPairLoss(-1, s, real, ds);
    }

    /** Mean of softplus(−sign·(s(x) − s(y))) over the pairs (i, n + i), with its gradient. */
    private static double meanPairLoss(int sign, FMatrixRMaj s, int n, FMatrixRMaj ds) {
        checkPairs(s, n);
        float[] d = ds.data;
        for (int i = 0; i < n; i++) {
            d[n + i] = s.data[n + i] - s.data[i];
        }
        Elementwise.softplus(sign, d, n, d, 0, n);
        double loss = Elementwise.sum(d, 0, n) / n;
        for (int i = n; i < 2 * n; i++) {
            d[i] *= sign;
        }
        Elementwise.sigmoid(d, n, d, n, n);
        float scale = (float) sign / n;
        for (int i = 0; i < n; i++) {
            d[n + i] *= scale;
            d[i] = -d[n + i];
        }
        return loss;
    }

    @Override
    public void discriminatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        pairLosses(1, s, real, shares);
        for (int i = 0; i < real; i++) {
            shares.data[i] /= 2;
            shares.data[real + i] = shares.data[i];
        }
    }

    @Override
    public void generatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        pairLosses(-1, s, real, shares);
    }

    /** out[i] = softplus(−sign·(s(x) − s(y))) of the pair (i, n + i). */
    private static void pairLosses(int sign, FMatrixRMaj s, int n, FMatrixRMaj out) {
        checkPairs(s, n);
        for (int i = 0; i < n; i++) {
            out.data[i] = s.data[n + i] - s.data[i];
        }
        Elementwise.softplus(sign, out.data, 0, out.data, 0, n);
    }

    private static void checkPairs(FMatrixRMaj s, int real) {
        if (s.numCols != 2 * real) {
            throw new IllegalArgumentException(
                    "pairs need as many generated as real samples, not "
                            + (s.numCols - real)
                            + " and "
                            + real);
        }
    }

    @Override
    public void discriminatorCurvature(
            FMatrixRMaj s, int real, FMatrixRMaj change, FMatrixRMaj out) {
        checkPairs(s, real);
        for (int i = 0; i < real; i++) {
            float d = Elementwise.sigmoid(s.data[i] - s.data[real + i]);
            float difference = change.data[i] - change.data[real + i];
            out.data[i] = d * (1 - d) * difference / real;
            out.data[real + i] = -out.data[i];
        }
    }

    @Override
    public boolean isRelativistic() {
        return true;
    }

    @Override
    public double optimalScore(double dataDensity, double modelDensity) {
        return Double.NaN;
    }

    @Override
    public ScoreKind scoreKind() {
        return ScoreKind.CRITIC;
    }

    @Override
    public double equilibriumDiscriminatorLoss() {
        return StrictMath.log(2);
    }

    @Override
    public double equilibriumGeneratorLoss() {
        return StrictMath.log(2);
    }
}
