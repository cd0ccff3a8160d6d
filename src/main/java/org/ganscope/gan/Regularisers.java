package org.ganscope.gan;

import org.ganscope.gan.loss.Objective;

/**
 * The regularisers of D besides its architecture; 0 turns one off.
 *
 * @param r1 γ of (γ/2)·E‖∇s(x)‖² on real samples (Mescheder et al. 2018), ≥ 0
 * @param r2 γ of (γ/2)·E‖∇s(G(z))‖² on generated samples, ≥ 0
 * @param gradientPenalty λ of λ·E[(‖∇s(x̂)‖ − 1)²] between real and generated samples, on the logit
 *     (Gulrajani et al. 2017), ≥ 0; {@link Objective#WGAN_GP} uses its own λ instead
 * @param noise standard deviation at step 0 of the noise that is added to everything D sees, real
 *     and generated (Sønderby et al. 2017; Arjovsky and Bottou 2017), in data units, ≥ 0
 * @param noiseSteps steps in which the noise falls linearly to 0; 0: it stays
 */
public record Regularisers(
        double r1, double r2, double gradientPenalty, double noise, int noiseSteps) {
    /** None. */
    public static final Regularisers NONE = new Regularisers(0, 0, 0, 0, 0);

    /** Standard deviation of the instance noise after {@code step} steps. */
    public double noiseAt(long step) {
        return noiseSteps == 0 ? noise : noise * Math.max(0, 1 - (double) step / noiseSteps);
    }

    public Regularisers withR1(double r1) {
        return new Regularisers(r1, r2, gradientPenalty, noise, noiseSteps);
    }

    public Regularisers withR2(double r2) {
        return new Regularisers(r1, r2, gradientPenalty, noise, noiseSteps);
    }

    public Regularisers withGradientPenalty(double gradientPenalty) {
        return new Regularisers(r1, r2, gradientPenalty, noise, noiseSteps);
    }

    public Regularisers withNoise(double noise) {
        return new Regularisers(r1, r2, gradientPenalty, noise, noiseSteps);
    }

    public Regularisers withNoiseSteps(int noiseSteps) {
        return new Regularisers(r1, r2, gradientPenalty, noise, noiseSteps);
    }
}
