package org.ganscope.gan.loss;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;
import org.ganscope.nn.Mlp;

/**
 * The two losses of a GAN as functions of D's logits s, with their gradients ∂L/∂s. Losses are
 * means over the batch, in nats for the logarithmic games. Immutable.
 */
public interface Game {
    /**
     * L_D, the sum of the mean over the real and the mean over the generated samples.
     *
     * @param s logits, (1×(real + generated)), the real samples first
     * @param real number of real samples, 0 < real < number of columns
     * @param ds ∂L_D/∂s, same shape, modified
     */
    double discriminatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds);

    /**
     * The part of L_D that generated samples contribute, the second of its two means; NaN for a
     * game that compares pairs.
     *
     * @param s logits, as for {@link #discriminatorLoss}
     * @param scratch same shape, modified
     */
    double generatedLoss(FMatrixRMaj s, int real, FMatrixRMaj scratch);

    /**
     * out = H·change, where H = ∂²L_D/∂s² and change is a change of the logits; needed for
     * unrolling the discriminator's steps.
     *
     * @param s logits, as for {@link #discriminatorLoss}
     * @param change (1×(real + generated))
     * @param out same shape, modified
     */
    void discriminatorCurvature(FMatrixRMaj s, int real, FMatrixRMaj change, FMatrixRMaj out);

    /**
     * L_G.
     *
     * @param s logits, (1×(real + generated)), the real samples first
     * @param real number of real samples: as many as generated ones if the game is {@linkplain
     *     #isRelativistic relativistic}, else 0
     * @param ds ∂L_G/∂s, same shape, modified
     */
    double generatorLoss(FMatrixRMaj s, int real, FMatrixRMaj ds);

    /**
     * Each sample's share ℓ of L_D, which is the mean of ℓ over the real samples plus that over the
     * generated ones. Where pairs are judged, each of the two has half of what the pair costs.
     *
     * @param s logits, as for {@link #discriminatorLoss}
     * @param shares same shape, modified
     */
    void discriminatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares);

    /**
     * Each generated sample's share ℓ of L_G, which is their mean.
     *
     * @param s logits, as for {@link #generatorLoss}
     * @param shares (1×generated), modified
     */
    void generatorShares(FMatrixRMaj s, int real, FMatrixRMaj shares);

    /** Whether L_G compares generated samples with real ones, pair by pair. */
    default boolean isRelativistic() {
        return false;
    }

    /**
     * D(x) as it is shown: scores[scoresAt+i] from the logit s[at+i], i < n; the logit itself,
     * unless the game overrides it.
     */
    default void scores(float[] s, int at, float[] scores, int scoresAt, int n) {
        System.arraycopy(s, at, scores, scoresAt, n);
    }

    /** Mean of the scores of s[at+i], i < n; {@code scratch} holds n elements or more. */
    default double meanScore(float[] s, int at, float[] scratch, int n) {
        scores(s, at, scratch, 0, n);
        return Elementwise.sum(scratch, 0, n) / n;
    }

    /**
     * D*(x), the score of the best D against a fixed G; NaN where both densities are 0 and where
     * the game does not determine it.
     */
    double optimalScore(double dataDensity, double modelDensity);

    /** The meaning of D(x). */
    ScoreKind scoreKind();

    /** Whether D(x) is a probability, in [0, 1]; otherwise it is an unbounded score. */
    default boolean scoreIsProbability() {
        return scoreKind() == ScoreKind.PROBABILITY;
    }

    /**
     * Whether D is a critic f(x): an unbounded score of which only differences are meaningful, so
     * that no level of it is "real" or "generated".
     */
    default boolean isCritic() {
        return scoreKind() == ScoreKind.CRITIC;
    }

    /**
     * Whether L_D does not depend on the level of s, at least while no margin is reached: the
     * slopes of the real and of the generated samples then cancel.
     */
    default boolean hasFreeLevel() {
        return isCritic();
    }

    /** D where p_g = p_data and D is optimal; NaN where its level is arbitrary. */
    default double equilibriumScore() {
        return optimalScore(1, 1);
    }

    /** L_D where p_g = p_data and D is optimal. */
    double equilibriumDiscriminatorLoss();

    /** L_G where p_g = p_data and D is optimal; NaN where its level is arbitrary. */
    double equilibriumGeneratorLoss();

    /**
     * The weight λ of the penalty (‖∇ₓs‖ − 1)² between real and generated samples: the one that is
     * set, unless the game has its own.
     */
    default double gradientPenalty(double set) {
        return set;
    }

    /** D's parameters are kept in [−clip, clip] after each of its updates; ∞ for no bound. */
    default double clip() {
        return Double.POSITIVE_INFINITY;
    }

    /**
     * The learning rate up to which plain gradient steps are stable on small networks (tried);
     * lower where the losses grow with D's output, or with its slope, without bound.
     */
    default double calmRate() {
        return 0.3;
    }

    /** Changes D after each of its updates; does nothing unless overridden. */
    default void afterUpdate(Mlp discriminator) {}
}
