package org.ganscope.metrics;

import org.ganscope.gan.Player;

import java.util.List;
import java.util.Optional;

/**
 * The recent measurements of a run: the evidence for a {@link Finding}. Everything belongs to the
 * same game; after a change of target, prior or loss it starts again.
 *
 * @param step steps made
 * @param steps number of steps that {@code play} and {@code response} cover
 */
public record Recent(long step, int steps, Play play, Fit fit, Response response) {
    /**
     * Means over the latest steps.
     *
     * @param discriminatorLoss L_D, without penalties
     * @param discriminatorEquilibrium L_D where p_g = p_data and D is optimal
     * @param generatorLoss L_G
     * @param generatorEquilibrium the same for L_G; NaN where its level is arbitrary
     * @param realScore D(x)
     * @param generatedScore D(G(z))
     * @param separation |D(x) − D(G(z))| of a batch's means, as a share of the value for a D that
     *     is never wrong; NaN for a critic
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
     * Whether the players still respond to their inputs. Only exact zeros count, not small
     * gradients.
     *
     * @param flat share of the steps in which D gave the data and the samples the same mean score,
     *     to the last bit
     * @param still share of the steps in which ‖∂L_G/∂θ_G‖₂ was 0
     * @param constant share of the z for which G gave exactly the same x, over the latest
     *     measurements
     * @param frozen the player whose learning rate is 0 while the other learns
     */
    public record Response(double flat, double still, double constant, Optional<Player> frozen) {
        /** The values for players that respond. */
        static final Response FULL = new Response(0, 0, 0, Optional.empty());
    }

    /**
     * How near the generator is, over the latest measurements.
     *
     * @param jsd in nats, a mean over the latest of them
     * @param latestJsd the last of them
     * @param jsdBefore the mean over as many some time earlier; NaN while there are too few
     * @param jsdLongBefore the same at the oldest remembered time; NaN while there are too few
     * @param span the measurements of which {@code jsd} is the mean
     * @param distance W1 as a multiple of ℓ, an eighth of the range, a mean as for the JSD
     * @param distanceBefore the same some time earlier
     * @param best the least mean JSD in this game
     * @param oscillation the movements back and forth
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
            Oscillation oscillation,
            double quality,
            List<Double> modeShares,
            List<Double> modeWeights,
            Place place) {
        /**
         * The least gain over the whole memory, in nats and as a share, that is not due to chance.
         */
        private static final double SLOW = 0.05;

        public Fit {
            modeShares = List.copyOf(modeShares);
            modeWeights = List.copyOf(modeWeights);
        }

        /** Whether the JSD falls, even if slowly. */
        boolean getsNearer() {
            double gained = jsdLongBefore - jsd;
            return Trend.of(this) == Trend.BETTER || gained > Math.max(SLOW, SLOW * jsdLongBefore);
        }

        /** K. */
        public int modes() {
            return modeShares.size();
        }

        /** Whether mode i gets more than half of its share. */
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
     * The measurements that a mean covers.
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
     * @param step the last step that it covers
     */
    public record Best(double jsd, long step) {
        static final Best NONE = new Best(Double.NaN, 0);
    }

    /**
     * Where the samples are.
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
     * The movements back and forth in the latest measurements of the generator under the same
     * settings; a movement that has come to rest counts as 0.
     *
     * @param turns how often the Wasserstein distance changed direction, by an eighth of the
     *     target's range or more
     * @param hops how often another mode came to hold three quarters of the samples
     * @param leaps how often the JSD changed direction, by 0.25 nats or more
     * @param lowest the lowest JSD
     * @param highest the highest
     */
    public record Oscillation(int turns, int hops, int leaps, double lowest, double highest) {
        /** No movements. */
        static final Oscillation NONE = new Oscillation(0, 0, 0, Double.NaN, Double.NaN);

        /** The number of movements back and forth of the quantity with most of them. */
        public int most() {
            return Math.max(turns, Math.max(hops, leaps));
        }
    }

    /** No measurements yet. */
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
                        Oscillation.NONE,
                        none,
                        List.of(),
                        List.of(),
                        Place.UNKNOWN),
                Response.FULL);
    }
}
