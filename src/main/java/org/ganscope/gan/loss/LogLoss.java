package org.ganscope.gan.loss;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;

/**
 * The discriminator of Goodfellow et al. 2014: D = σ(s) minimises −E[ln D(x)] − E[ln(1 − D(G(z)))],
 * that is E[softplus(−s(x))] + E[softplus(s(G(z)))]. Gradients: ∂/∂s −ln D = −σ(−s), ∂/∂s −ln(1 −
 * D) = σ(s). The best D against a fixed G is p_data/(p_data + p_g), and there L_D = 2 ln 2 −
 * 2·JSD(p_data‖p_g).
 *
 * <p>With one-sided label smoothing (Salimans et al. 2016, section 3.4) a real sample has the label
 * α < 1 and the loss −α ln D(x) − (1 − α) ln(1 − D(x)) = softplus(−s) + (1 − α)·s; then the best D
 * is α·p_data/(p_data + p_g).
 */
abstract sealed class LogLoss implements Game permits Minimax, NonSaturating {
    private final double realLabel;

    LogLoss(double realLabel) {
        this.realLabel = realLabel;
    }

    @Override
    public final double discriminatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        int generated = s.numCols - real;
        double loss = meanSoftplus(-1, s, 0, real, ds) + meanSoftplus(1, s, real, generated, ds);
        softplusGradient(-1, s, 0, real, ds);
        softplusGradient(1, s, real, generated, ds);
        return realLabel == 1 ? loss : loss + smoothing(s, real, ds);
    }

    @Override
    public final double generatedLoss(FMatrixRMaj s, int real, FMatrixRMaj scratch) {
        return meanSoftplus(1, s, real, s.numCols - real, scratch);
    }

    /** (1 − α)·E[s(x)], the term that smoothing adds to L_D; its gradient is added to ds. */
    private double smoothing(FMatrixRMaj s, int real, FMatrixRMaj ds) {
        float slope = (float) ((1 - realLabel) / real);
        for (int i = 0; i < real; i++) {
            ds.data[i] += slope;
        }
        return (1 - realLabel) * Elementwise.sum(s.data, 0, real) / real;
    }

    @Override
    public final void discriminatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares) {
        Elementwise.softplus(-1, s.data, 0, shares.data, 0, real);
        Elementwise.softplus(1, s.data, real, shares.data, real, s.numCols - real);
        for (int i = 0; i < real; i++) {
            shares.data[i] += (float) (1 - realLabel) * s.data[i];
        }
    }

    /** σ'(s)/n on each side, for either label. */
    @Override
    public final void discriminatorCurvature(
            FMatrixRMaj s, int real, FMatrixRMaj change, FMatrixRMaj out) {
        int n = s.numCols;
        Elementwise.sigmoid(s.data, 0, out.data, 0, n);
        for (int i = 0; i < n; i++) {
            float d = out.data[i];
            out.data[i] = d * (1 - d) * change.data[i] / (i < real ? real : n - real);
        }
    }

    /**
     * Mean of softplus(sign·s) over n columns from {@code at} on; uses the same columns of {@code
     * scratch}.
     */
    static double meanSoftplus(int sign, FMatrixRMaj s, int at, int n, FMatrixRMaj scratch) {
        Elementwise.softplus(sign, s.data, at, scratch.data, at, n);
        return Elementwise.sum(scratch.data, at, n) / n;
    }

    /**
     * ds = ∂/∂s of {@link #meanSoftplus}: sign·σ(sign·s)/n, where σ(−s) is computed as such, not as
     * 1 − σ(s).
     */
    static void softplusGradient(int sign, FMatrixRMaj s, int at, int n, FMatrixRMaj ds) {
        float scale = (float) sign / n;
        for (int i = at; i < at + n; i++) {
            ds.data[i] = sign * s.data[i];
        }
        Elementwise.sigmoid(ds.data, at, ds.data, at, n);
        for (int i = at; i < at + n; i++) {
            ds.data[i] *= scale;
        }
    }

    @Override
    public final void scores(float[] s, int at, float[] scores, int scoresAt, int n) {
        Elementwise.sigmoid(s, at, scores, scoresAt, n);
    }

    @Override
    public final double optimalScore(double dataDensity, double modelDensity) {
        return realLabel * dataDensity / (dataDensity + modelDensity);
    }

    @Override
    public final ScoreKind scoreKind() {
        return ScoreKind.PROBABILITY;
    }

    @Override
    public final double equilibriumDiscriminatorLoss() {
        double d = equilibriumScore();
        return -realLabel * StrictMath.log(d) - (2 - realLabel) * StrictMath.log(1 - d);
    }

    /** α/2. */
    @Override
    public final double equilibriumScore() {
        return realLabel / 2;
    }
}
