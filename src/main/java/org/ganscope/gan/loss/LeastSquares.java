package org.ganscope.gan.loss;

import org.ejml.data.FMatrixRMaj;

/**
 * The least-squares game (Mao et al. 2017) with targets 0 and 1 and without factors ½: D minimises
 * E[(s(x) − 1)²] + E[s(G(z))²], G minimises E[(s(G(z)) − 1)²]. The score is s itself, unbounded;
 * the best one against a fixed G is p_data/(p_data + p_g). One-sided label smoothing makes the
 * target of real samples α instead of 1, and the best score α·p_data/(p_data + p_g).
 *
 * @param realLabel α, in (0, 1]
 */
record LeastSquares(double realLabel) implements Game {
    @Override
    public double discriminatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        return meanSquare((float) realLabel, s, 0, real, ds)
                + meanSquare(0, s, real, s.numCols - real, ds);
    }

    @Override
    public double generatedLoss(FMatrixRMaj s, int real, FMatrixRMaj scratch) {
        return meanSquare(0, s, real, s.numCols - real, scratch);
    }

    @Override
    public void discriminatorCurvature(
            FMatrixRMaj s, int real, FMatrixRMaj change, FMatrixRMaj out) {
        for (int i = 0; i < s.numCols; i++) {
            out.data[i] = 2 * change.data[i] / (i < real ? real : s.numCols - real);
        }
    }

    @Override
    public double generatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        return meanSquare(1, s, 0, s.numCols, ds);
    }

    /** Mean of (s − target)² over n columns from {@code at} on; sets ds = 2(s − target)/n there. */
    private static double meanSquare(float target, FMatrixRMaj s, int at, int n, FMatrixRMaj ds) {
        double sum = 0;
        float scale = 2f / n;
        for (int i = at; i < at + n; i++) {
            float error = s.data[i] - target;
            sum += (double) error * error;
            ds.data[i] = scale * error;
        }
        return sum / n;
    }

    @Override
    public void discriminatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        squares((float) realLabel, s, 0, real, shares);
        squares(0, s, real, s.numCols - real, shares);
    }

    @Override
    public void generatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        squares(1, s, 0, s.numCols, shares);
    }

    private static void squares(float target, FMatrixRMaj s, int at, int n, FMatrixRMaj out) {
        for (int i = at; i < at + n; i++) {
            float error = s.data[i] - target;
            out.data[i] = error * error;
        }
    }

    @Override
    public ScoreKind scoreKind() {
        return ScoreKind.SCORE;
    }

    @Override
    public double optimalScore(double dataDensity, double modelDensity) {
        return realLabel * dataDensity / (dataDensity + modelDensity);
    }

    @Override
    public double equilibriumDiscriminatorLoss() {
        return realLabel * realLabel / 2;
    }

    @Override
    public double equilibriumGeneratorLoss() {
        return (1 - realLabel / 2) * (1 - realLabel / 2);
    }

    @Override
    public double calmRate() {
        return 0.1;
    }
}
