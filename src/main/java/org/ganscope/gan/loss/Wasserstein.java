package org.ganscope.gan.loss;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.nn.Mlp;

/**
 * The Wasserstein game (Arjovsky, Chintala and Bottou 2017): the critic f = s minimises E[s(G(z))]
 * − E[s(x)], G minimises −E[s(G(z))]. If f is kept 1-Lipschitz, −L_D of the best critic is
 * W1(p_data, p_g). Only differences of f are meaningful.
 *
 * @param clip D's parameters are kept in [−clip, clip]; ∞ for no bound
 * @param penalty λ of the penalty that bounds f's slope instead (Gulrajani et al. 2017); NaN for
 *     none
 */
record Wasserstein(double clip, double penalty) implements Game {
    static Wasserstein clipped(double clip) {
        return new Wasserstein(clip, Double.NaN);
    }

    static Wasserstein penalised(double penalty) {
        return new Wasserstein(Double.POSITIVE_INFINITY, penalty);
    }

    @Override
    public double gradientPenalty(double set) {
        return Double.isNaN(penalty) ? set : penalty;
    }

    @Override
    public void afterUpdate(Mlp discriminator) {
        if (clip < Double.POSITIVE_INFINITY) {
            discriminator.clip((float) clip);
        }
    }

    @Override
    public double discriminatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        return meanScaled(-1, s, 0, real, ds) + meanScaled(1, s, real, s.numCols - real, ds);
    }

    @Override
    public double generatedLoss(FMatrixRMaj s, int real, FMatrixRMaj scratch) {
        return meanScaled(1, s, real, s.numCols - real, scratch);
    }

    /** Mean of sign·s over n columns from {@code at} on, with its gradient. */
    static double meanScaled(int sign, FMatrixRMaj s, int at, int n, FMatrixRMaj ds) {
        double sum = 0;
        float slope = (float) sign / n;
        for (int i = at; i < at + n; i++) {
            sum += s.data[i];
            ds.data[i] = slope;
        }
        return sign * sum / n;
    }

    @Override
    public void discriminatorCurvature(
            FMatrixRMaj s, int real, FMatrixRMaj change, FMatrixRMaj out) {
        out.zero();
    }

    @Override
    public double generatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        return meanScaled(-1, s, 0, s.numCols, ds);
    }

    @Override
    public void discriminatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        shares.setTo(s);
        negated(s, real, shares);
    }

    @Override
    public void generatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        negated(s, s.numCols, shares);
    }

    /** Sets the first n of {@code out} to −s. */
    static void negated(FMatrixRMaj s, int n, FMatrixRMaj out) {
        for (int i = 0; i < n; i++) {
            out.data[i] = -s.data[i];
        }
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
        return 0;
    }

    @Override
    public double equilibriumGeneratorLoss() {
        return Double.NaN;
    }

    @Override
    public double calmRate() {
        return 0.1;
    }
}
