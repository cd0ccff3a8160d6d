package org.ganscope.metrics;

import java.util.List;

/**
 * What was seen of a run lately: the evidence for a {@link Finding}. Everything belongs to the same
 * game; a change of target, prior or loss starts anew.
 *
 * @param step steps made
 * @param steps how many steps {@code play} and {@code life} are over
 */
public record Recent(long step, int steps, Play play, Fit fit, Life life) {
    /**
     * Means over the latest steps.
     *
     * @param discriminatorLoss L_D, without penalties
     * @param discriminatorEquilibrium L_D where p_g = p_data and D is optimal
     * @param generatorLoss L_G
     * @param generatorEquilibrium the same for L_G; NaN where its level is arbitrary
     * @param realScore D(x)
     * @param generatedScore D(G(z))
     * @param separation |D(x) − D(G(z))| of a batch's means, as a share of what a D that is never
     *     wrong makes; NaN for a critic
     * @param generatorGradient ‖∂L_G/∂θ_G‖₂
     */
    public record Play(
            double discriminatorLoss,
            double discriminatorEquilibrium,
            double generatorLoss,
            double generatorEquilibrium,
            double realScore,
            double generatedScore,
            double separation,
            double generatorGradient) {}

    /**
     * Whether the players still answer to what they see. Exact zeros: a small gradient is none.
     *
     * @param flat share of the steps in which D gave the data and the samples the same mean score,
     *     to the last bit
     * @param still share of the steps in which ‖∂L_G/∂θ_G‖₂ was 0
     * @param constant share of the z to which G gave the very same x, over the latest measurements
     */
    public record Life(double flat, double still, double constant) {
        /** Of players that answer. */
        static final Life LIVELY = new Life(0, 0, 0);
    }

    /**
     * How near the generator is, over the latest times that it was measured.
     *
     * @param jsd in nats, a mean over the latest of them
     * @param jsdBefore the same over as many some time before
     * @param jsdSpread difference of the highest and the lowest JSD lately
     * @param swings what went to and fro
     * @param quality share of samples of high quality; NaN if not known
     * @param optimumDistance mean |D − D*|; NaN where there is no D*
     * @param modeShares share of samples at each mode; empty for a target without modes
     * @param modeWeights share of the target's mass in each mode
     */
    public record Fit(
            double jsd,
            double jsdBefore,
            double jsdSpread,
            Swings swings,
            double quality,
            double optimumDistance,
            List<Double> modeShares,
            List<Double> modeWeights) {
        public Fit {
            modeShares = List.copyOf(modeShares);
            modeWeights = List.copyOf(modeWeights);
        }

        /** K. */
        public int modes() {
            return modeShares.size();
        }

        /** Whether mode i gets more than half of the share that is its own. */
        public boolean isCovered(int i) {
            return modeShares.get(i) > 0.5 * modeWeights.get(i);
        }

        public int coveredModes() {
            int covered = 0;
            for (int i = 0; i < modes(); i++) {
                covered += isCovered(i) ? 1 : 0;
            }
            return covered;
        }

        /** The share of samples in the covered modes. */
        public double coveredShare() {
            double share = 0;
            for (int i = 0; i < modes(); i++) {
                share += isCovered(i) ? modeShares.get(i) : 0;
            }
            return share;
        }
    }

    /**
     * What went to and fro over the latest times that the generator was measured.
     *
     * @param turns how often the Wasserstein distance turned, by an eighth of the target's range or
     *     more
     * @param hops how often another mode came to hold three quarters of the samples
     * @param leaps how often the JSD turned, by 0.25 nats or more
     * @param lowest the lowest JSD
     * @param highest the highest
     */
    public record Swings(int turns, int hops, int leaps, double lowest, double highest) {
        /** None seen. */
        static final Swings NONE = new Swings(0, 0, 0, Double.NaN, Double.NaN);

        /** How often what moved most went to and fro. */
        public int most() {
            return Math.max(turns, Math.max(hops, leaps));
        }
    }

    /** Nothing seen yet. */
    static Recent nothing() {
        double none = Double.NaN;
        return new Recent(
                0,
                0,
                new Play(none, none, none, none, none, none, none, none),
                new Fit(none, none, none, Swings.NONE, none, none, List.of(), List.of()),
                Life.LIVELY);
    }
}
