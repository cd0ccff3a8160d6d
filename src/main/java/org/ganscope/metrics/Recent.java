package org.ganscope.metrics;

import org.ganscope.gan.Player;

import java.util.List;
import java.util.Optional;

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
     * @param latestSeparation the same over the latest steps of these
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
            double latestSeparation,
            double generatorGradient) {
        /** Whether D is a critic, so that neither its scores nor its losses have a level. */
        boolean isCritic() {
            return Double.isNaN(separation);
        }
    }

    /**
     * Whether the players still answer to what they see. Exact zeros: a small gradient is none.
     *
     * @param flat share of the steps in which D gave the data and the samples the same mean score,
     *     to the last bit
     * @param still share of the steps in which ‖∂L_G/∂θ_G‖₂ was 0
     * @param constant share of the z to which G gave the very same x, over the latest measurements
     * @param frozen the player whose learning rate is 0 while the other learns
     */
    public record Life(double flat, double still, double constant, Optional<Player> frozen) {
        /** Of players that answer. */
        static final Life LIVELY = new Life(0, 0, 0, Optional.empty());
    }

    /**
     * How near the generator is, over the latest times that it was measured.
     *
     * @param jsd in nats, a mean over the latest of them
     * @param latestJsd the last of them
     * @param jsdBefore the mean over as many some time before; NaN while there are too few
     * @param jsdLongBefore the same as long ago as is remembered; NaN while there are too few
     * @param span which measurements {@code jsd} is a mean of
     * @param distance W1 as a multiple of ℓ, an eighth of the range, a mean as for the JSD
     * @param distanceBefore the same some time before
     * @param best the least mean JSD in this game
     * @param swings what went to and fro
     * @param quality share of samples of high quality; NaN if not known
     * @param modeShares share of samples at each mode; empty for a target without modes
     * @param modeWeights share of the target's mass in each mode
     * @param place where the samples are on average
     */
    public record Fit(
            double jsd,
            double latestJsd,
            double jsdBefore,
            double jsdLongBefore,
            Span span,
            double distance,
            double distanceBefore,
            Best best,
            Swings swings,
            double quality,
            List<Double> modeShares,
            List<Double> modeWeights,
            Place place) {
        /** A gain in nats, and as a share, that is none of chance over the whole memory. */
        private static final double SLOW = 0.05;

        public Fit {
            modeShares = List.copyOf(modeShares);
            modeWeights = List.copyOf(modeWeights);
        }

        /** Whether the JSD falls, be it slowly. */
        boolean getsNearer() {
            double gained = jsdLongBefore - jsd;
            return Trend.of(this) == Trend.BETTER || gained > Math.max(SLOW, SLOW * jsdLongBefore);
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

        /** The share of samples at no mode; NaN for a target without modes. */
        public double elsewhere() {
            double sum = 0;
            for (double share : modeShares) {
                sum += share;
            }
            return modes() == 0 ? Double.NaN : Math.max(1 - sum, 0);
        }

        /** The share of the data in the covered modes. */
        public double coveredWeight() {
            double weight = 0;
            for (int i = 0; i < modes(); i++) {
                weight += isCovered(i) ? modeWeights.get(i) : 0;
            }
            return weight;
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
     * Which measurements a mean is over.
     *
     * @param from the step of the first
     * @param to of the last
     * @param count how many
     */
    public record Span(long from, long to, int count) {
        static final Span NONE = new Span(0, 0, 0);
    }

    /**
     * The least mean JSD.
     *
     * @param jsd in nats; NaN if there is none yet
     * @param step the last step that it is over
     */
    public record Best(double jsd, long step) {
        static final Best NONE = new Best(Double.NaN, 0);
    }

    /**
     * Where samples lie.
     *
     * @param centre their mean
     * @param spread their mean distance from it, as a multiple of ℓ
     * @param between share of the samples between two modes and at neither; NaN over the plane
     */
    public record Place(List<Double> centre, double spread, double between) {
        static final Place UNKNOWN = new Place(List.of(), Double.NaN, Double.NaN);

        public Place {
            centre = List.copyOf(centre);
        }
    }

    /**
     * What goes to and fro over the latest times that the generator was measured under the same
     * settings; what has come to rest counts as 0.
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
                new Play(none, none, none, none, none, none, none, none, none),
                new Fit(
                        none,
                        none,
                        none,
                        none,
                        Span.NONE,
                        none,
                        none,
                        Best.NONE,
                        Swings.NONE,
                        none,
                        List.of(),
                        List.of(),
                        Place.UNKNOWN),
                Life.LIVELY);
    }
}
