package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;

/**
 * The two losses of a GAN as functions of D's logits s, with their gradients ∂L/∂s. Losses are
 * means over the batch, in nats for the logarithmic games. Stateless.
 */
public sealed interface Game permits LogLoss, LeastSquares {
    /**
     * L_D, the sum of the mean over the real and the mean over the generated samples.
     *
     * @param s logits, (1×(real + generated)), the real samples first
     * @param real number of real samples, 0 < real < number of columns
     * @param ds ∂L_D/∂s, same shape, modified
     */
    double discriminatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds);

    /**
     * L_G.
     *
     * @param s logits of generated samples, (1×generated)
     * @param ds ∂L_G/∂s, same shape, modified
     */
    double generatorLoss(FMatrixRMaj s, FMatrixRMaj ds);

    /** D(x) as it is shown: scores[scoresAt+i] from the logit s[at+i], i < n. */
    void scores(float[] s, int at, float[] scores, int scoresAt, int n);

    /** Mean of the scores of s[at+i], i < n; {@code scratch} holds n elements or more. */
    default double meanScore(float[] s, int at, float[] scratch, int n) {
        scores(s, at, scratch, 0, n);
        return Elementwise.sum(scratch, 0, n) / n;
    }

    /** D*(x), the score of the best D against a fixed G; NaN where both densities are 0. */
    double optimalScore(double dataDensity, double modelDensity);

    /** Whether D(x) is a probability, in [0, 1]; otherwise it is an unbounded score. */
    boolean scoreIsProbability();

    /** L_D where p_g = p_data and D is optimal. */
    double equilibriumDiscriminatorLoss();

    /** L_G where p_g = p_data and D is optimal. */
    double equilibriumGeneratorLoss();
}
