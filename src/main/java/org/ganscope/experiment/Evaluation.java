package org.ganscope.experiment;

/**
 * When and how a trained generator is measured.
 *
 * @param steps iterations of training before it, ≥ 1
 * @param samples size of the sample G(z) that is counted, ≥ 1; its z are the same for every run
 * @param sigmas a sample is valid within this many standard deviations of its nearest mode, > 0
 * @param share a mode is covered if at least this share of ALL samples, and at least one, is valid
 *     at it, in [0, 1]
 */
public record Evaluation(int steps, int samples, double sigmas, double share) {
    /**
     * 10,000 steps and samples, 3σ, 1 %: as in the published comparison of pairing and packing
     * discriminators on grids of Gaussians.
     */
    public static final Evaluation STANDARD = new Evaluation(10_000, 10_000, 3, 0.01);

    public Evaluation withSteps(int steps) {
        return new Evaluation(steps, samples, sigmas, share);
    }

    public Evaluation withSamples(int samples) {
        return new Evaluation(steps, samples, sigmas, share);
    }

    public Evaluation withSigmas(double sigmas) {
        return new Evaluation(steps, samples, sigmas, share);
    }

    public Evaluation withShare(double share) {
        return new Evaluation(steps, samples, sigmas, share);
    }
}
