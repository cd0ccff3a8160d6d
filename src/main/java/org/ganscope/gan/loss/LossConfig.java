package org.ganscope.gan.loss;

/**
 * The losses with their settings.
 *
 * @param realLabel label of real samples, in [0.5, 1]; 1 for no smoothing; only where the objective
 *     {@linkplain Objective#hasLabels has labels}
 * @param flips probability with which the labels of a real and a generated sample are exchanged for
 *     D, in [0, 0.5]
 * @param clip with {@link Objective#WGAN}, D's parameters are kept in [−clip, clip], > 0
 * @param penalty λ of {@link Objective#WGAN_GP}, ≥ 0
 */
public record LossConfig(
        Objective objective, double realLabel, double flips, double clip, double penalty) {

    /** An objective with the constants of its paper: clip 0.01, λ 10. */
    public static LossConfig of(Objective objective) {
        return new LossConfig(objective, 1, 0, 0.01, 10);
    }

    /** The formulas. */
    public Game game() {
        return objective.game(this);
    }

    /**
     * D*(x), the score of the best D against a fixed G; NaN where the game does not determine it.
     * With flipped labels D sees a mixture of both densities on either side.
     */
    public double optimalScore(double dataDensity, double modelDensity) {
        double real = dataDensity + flips * (modelDensity - dataDensity);
        double generated = modelDensity + flips * (dataDensity - modelDensity);
        return game().optimalScore(real, generated);
    }

    public LossConfig withObjective(Objective objective) {
        return new LossConfig(objective, realLabel, flips, clip, penalty);
    }

    public LossConfig withRealLabel(double realLabel) {
        return new LossConfig(objective, realLabel, flips, clip, penalty);
    }

    public LossConfig withFlips(double flips) {
        return new LossConfig(objective, realLabel, flips, clip, penalty);
    }

    public LossConfig withClip(double clip) {
        return new LossConfig(objective, realLabel, flips, clip, penalty);
    }

    public LossConfig withPenalty(double penalty) {
        return new LossConfig(objective, realLabel, flips, clip, penalty);
    }
}
