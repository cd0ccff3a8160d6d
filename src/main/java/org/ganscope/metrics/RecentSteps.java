package org.ganscope.metrics;

import org.ganscope.gan.Game;
import org.ganscope.gan.StepStatistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Remembers the latest {@value #STEPS} steps of a run and the latest {@value #LOOKS} times that it
 * was measured. Owned by the thread that trains; adding allocates nothing.
 */
public final class RecentSteps {
    private static final int STEPS = 500;
    private static final int LOOKS = 40;

    /** Measurements that one JSD is a mean of, and over which its spread is told. */
    private static final int FEW = 8;

    private static final int SOME = 16;

    /** The share of samples with which a mode leads. */
    private static final double MOST = 0.75;

    /** In units of ℓ, an eighth of the range. */
    private static final double TURN = 1;

    private final Ring discriminatorLoss = new Ring(STEPS);
    private final Ring generatorLoss = new Ring(STEPS);
    private final Ring realScore = new Ring(STEPS);
    private final Ring generatedScore = new Ring(STEPS);
    private final Ring separation = new Ring(STEPS);
    private final Ring gradient = new Ring(STEPS);
    private final Ring jsd = new Ring(LOOKS);
    private final Ring wasserstein = new Ring(LOOKS);
    private final Ring quality = new Ring(FEW);
    private final Ring optimumDistance = new Ring(SOME);

    /** The mode with most of all samples; −1 if there is none. */
    private final Ring leader = new Ring(LOOKS);

    /** Forgets everything. */
    public void clear() {
        for (Ring ring :
                new Ring[] {
                    discriminatorLoss,
                    generatorLoss,
                    realScore,
                    generatedScore,
                    separation,
                    gradient,
                    jsd,
                    wasserstein,
                    quality,
                    optimumDistance,
                    leader
                }) {
            ring.clear();
        }
    }

    /** Adds a step that has just been made. */
    public void add(StepStatistics step) {
        discriminatorLoss.add(step.discriminatorLoss());
        generatorLoss.add(step.generatorLoss());
        realScore.add(step.realScore());
        generatedScore.add(step.generatedScore());
        separation.add(Math.abs(step.realScore() - step.generatedScore()));
        gradient.add(step.generatorGradient());
    }

    /** Adds metrics that have just been evaluated, and the mean |D − D*| or NaN. */
    public void add(GanMetrics metrics, double distance) {
        jsd.add(metrics.jsd());
        wasserstein.add(metrics.wasserstein() / metrics.kernelScale());
        quality.add(metrics.highQualityShare());
        optimumDistance.add(distance);
        int most = -1;
        for (int i = 0; i < metrics.modeCount(); i++) {
            most = metrics.modeShare(i) > MOST ? i : most;
        }
        leader.add(most);
    }

    /** What is remembered, with the shares of modes as last evaluated. */
    public Recent recent(long step, Game game, GanMetrics metrics) {
        double sure = Math.abs(game.optimalScore(1, 0) - game.optimalScore(0, 1));
        Recent.Play play =
                new Recent.Play(
                        discriminatorLoss.mean(0, STEPS),
                        game.equilibriumDiscriminatorLoss(),
                        generatorLoss.mean(0, STEPS),
                        game.equilibriumGeneratorLoss(),
                        realScore.mean(0, STEPS),
                        generatedScore.mean(0, STEPS),
                        separation.mean(0, STEPS) / sure,
                        gradient.mean(0, STEPS));
        int modes = metrics.modeCount();
        Recent.Fit fit =
                new Recent.Fit(
                        jsd.mean(0, FEW),
                        jsd.mean(SOME, FEW),
                        jsd.spread(SOME),
                        wasserstein.turns(TURN),
                        leader.changes(),
                        quality.mean(0, FEW),
                        optimumDistance.mean(0, SOME),
                        listed(modes, metrics::modeShare),
                        listed(modes, metrics::modeWeight));
        return new Recent(step, discriminatorLoss.size(), play, fit);
    }

    private static List<Double> listed(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).boxed().toList();
    }

    /** The latest values of a series, age 0 being the newest; NaN is not taken in. */
    private static final class Ring {
        private final double[] values;
        private int size;
        private int next;

        Ring(int capacity) {
            values = new double[capacity];
        }

        void clear() {
            Arrays.fill(values, 0);
            size = 0;
            next = 0;
        }

        void add(double value) {
            if (!Double.isNaN(value)) {
                values[next] = value;
                next = (next + 1) % values.length;
                size = Math.min(size + 1, values.length);
            }
        }

        int size() {
            return size;
        }

        private double aged(int age) {
            return values[(next - 1 - age + 2 * values.length) % values.length];
        }

        /** Of the values aged from … from + count − 1, as far as there are any; else NaN. */
        double mean(int from, int count) {
            int to = Math.min(from + count, size);
            double sum = 0;
            for (int age = from; age < to; age++) {
                sum += aged(age);
            }
            return to > from ? sum / (to - from) : Double.NaN;
        }

        /** The highest of the latest values minus the lowest. */
        double spread(int count) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int age = 0; age < Math.min(count, size); age++) {
                low = Math.min(low, aged(age));
                high = Math.max(high, aged(age));
            }
            return high - low;
        }

        /** How often the values turn round, going at least so far each time. */
        int turns(double least) {
            int turns = -1;
            int direction = 0;
            double extreme = size == 0 ? 0 : aged(size - 1);
            for (int age = size - 1; age >= 0; age--) {
                double value = aged(age);
                boolean onward = direction == 0 ? false : (value - extreme) * direction > 0;
                if (onward) {
                    extreme = value;
                } else if (Math.abs(value - extreme) >= least) {
                    direction = value > extreme ? 1 : -1;
                    extreme = value;
                    turns++;
                }
            }
            return Math.max(turns, 0);
        }

        /** How often one value ≥ 0 was followed by another such, values below 0 left out. */
        int changes() {
            int changes = 0;
            double before = -1;
            for (int age = size - 1; age >= 0; age--) {
                double value = aged(age);
                if (value >= 0) {
                    changes += before >= 0 && value != before ? 1 : 0;
                    before = value;
                }
            }
            return changes;
        }
    }
}
