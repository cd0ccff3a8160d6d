package org.ganscope.metrics;

import org.ganscope.gan.Game;
import org.ganscope.gan.StepStatistics;

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

    /** In nats, more than a third of ln 2. */
    private static final double LEAP = 0.25;

    private final RecentValues discriminatorLoss = new RecentValues(STEPS);
    private final RecentValues generatorLoss = new RecentValues(STEPS);
    private final RecentValues realScore = new RecentValues(STEPS);
    private final RecentValues generatedScore = new RecentValues(STEPS);
    private final RecentValues separation = new RecentValues(STEPS);
    private final RecentValues gradient = new RecentValues(STEPS);
    private final RecentValues constant = new RecentValues(FEW);
    private final RecentValues jsd = new RecentValues(LOOKS);
    private final RecentValues wasserstein = new RecentValues(LOOKS);
    private final RecentValues quality = new RecentValues(FEW);
    private final RecentValues optimumDistance = new RecentValues(SOME);

    /** The mode with most of all samples; −1 if there is none. */
    private final RecentValues leader = new RecentValues(LOOKS);

    /** Forgets everything. */
    public void clear() {
        for (RecentValues ring :
                new RecentValues[] {
                    discriminatorLoss,
                    generatorLoss,
                    realScore,
                    generatedScore,
                    separation,
                    gradient,
                    constant,
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

    /**
     * Adds metrics that have just been evaluated, the mean |D − D*| or NaN, and the share of z to
     * which G gave the same.
     */
    public void add(GanMetrics metrics, double distance, double constantShare) {
        constant.add(constantShare);
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
                        jsd.highest(SOME) - jsd.lowest(SOME),
                        new Recent.Swings(
                                wasserstein.turns(TURN),
                                leader.changes(),
                                jsd.turns(LEAP),
                                jsd.lowest(LOOKS),
                                jsd.highest(LOOKS)),
                        quality.mean(0, FEW),
                        optimumDistance.mean(0, SOME),
                        listed(modes, metrics::modeShare),
                        listed(modes, metrics::modeWeight));
        Recent.Life life =
                new Recent.Life(separation.zeros(), gradient.zeros(), constant.mean(0, FEW));
        return new Recent(step, discriminatorLoss.size(), play, fit, life);
    }

    private static List<Double> listed(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).boxed().toList();
    }
}
