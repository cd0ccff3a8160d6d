package org.ganscope.metrics;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.Player;
import org.ganscope.gan.StepStatistics;
import org.ganscope.gan.loss.Game;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Remembers the latest {@value #STEPS} steps and the latest {@value #LOOKS} measurements of a run.
 * Owned by the thread that trains; adding allocates nothing.
 */
public final class RecentSteps {
    private static final int STEPS = 500;
    private static final int LOOKS = 40;

    /** Measurements in the mean for one JSD. */
    private static final int FEW = 8;

    /**
     * The age of the measurements with which it is compared; also the time within which an
     * oscillation must turn again.
     */
    private static final int SOME = 16;

    /** The latest steps, which show whether D is still as it was over all of them. */
    private static final int JUST_NOW = 50;

    /** The share of samples above which a mode leads. */
    private static final double MOST = 0.75;

    /** The least change of W1, in units of ℓ, an eighth of the range. */
    private static final double TURN = 1;

    /** The least change of the JSD, in nats: more than a third of ln 2. */
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

    /** The steps at which the run was measured. */
    private final RecentValues steps = new RecentValues(LOOKS);

    private double best = Double.NaN;
    private long bestStep;

    /** The mode that holds most samples; −1 if there is none. */
    private final RecentValues leader = new RecentValues(LOOKS);

    private final List<RecentValues> all =
            List.of(
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
                    leader,
                    steps);

    /** Forgets everything. */
    public void clear() {
        all.forEach(RecentValues::clear);
        best = Double.NaN;
        bestStep = 0;
    }

    public void save(StateWriter out) {
        all.forEach(values -> values.save(out));
        out.write(best);
        out.write(bestStep);
    }

    public void restore(StateReader in) {
        all.forEach(values -> values.restore(in));
        best = in.readDouble();
        bestStep = in.readLong();
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
     * Adds metrics that have just been evaluated.
     *
     * @param step steps made
     * @param constantShare the share of z for which G gave the same x
     */
    private void add(long step, GanMetrics metrics, double constantShare) {
        constant.add(constantShare);
        if (!Double.isNaN(metrics.jsd())) {
            jsd.add(metrics.jsd());
            steps.add(step);
            noteBest(step);
        }
        wasserstein.add(metrics.wasserstein() / metrics.kernelScale());
        quality.add(metrics.highQualityShare());
        int most = -1;
        for (int i = 0; i < metrics.modeCount(); i++) {
            most = metrics.modeShare(i) > MOST ? i : most;
        }
        leader.add(most);
    }

    /**
     * Adds metrics that have just been evaluated, and reaches the next verdict.
     *
     * @param before the verdict so far
     * @param trainer between two steps
     */
    public Diagnosis judge(Diagnosis before, GanTrainer trainer, GanMetrics metrics) {
        add(trainer.step(), metrics, trainer.generator().constantShare());
        return before.next(recent(trainer.step(), before.changed(), trainer.config(), metrics));
    }

    /** The mean over the latest measurements of the JSD, in nats; NaN before the first. */
    public double meanJsd() {
        return jsd.mean(0, FEW);
    }

    private void noteBest(long step) {
        double mean = jsd.mean(0, FEW);
        if (jsd.size() >= FEW && !(mean >= best)) {
            best = mean;
            bestStep = step;
        }
    }

    /**
     * The remembered values, with the shares of modes as last evaluated. Distances and movements
     * cover only the measurements since the settings were last changed; older ones serve only for
     * comparison.
     *
     * @param changed the step after which settings were changed last; 0 if they never were
     */
    private Recent recent(long step, long changed, GanConfig config, GanMetrics metrics) {
        Game game = config.game();
        int looks = steps.above(changed);
        int few = Math.min(FEW, looks);
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
                        separation.mean(0, JUST_NOW) / sure,
                        gradient.mean(0, STEPS));
        int modes = metrics.modeCount();
        Recent.Fit fit =
                new Recent.Fit(
                        jsd.mean(0, few),
                        jsd.at(0),
                        jsd.mean(SOME, FEW),
                        jsd.mean(LOOKS - FEW, FEW),
                        span(few),
                        wasserstein.mean(0, few),
                        wasserstein.mean(SOME, FEW),
                        new Recent.Best(best, bestStep),
                        new Recent.Oscillation(
                                wasserstein.turns(TURN, looks, SOME),
                                leader.changes(looks, SOME),
                                jsd.turns(LEAP, looks, SOME),
                                jsd.lowest(looks),
                                jsd.highest(looks)),
                        quality.mean(0, few),
                        listed(modes, metrics::modeShare),
                        listed(modes, metrics::modeWeight),
                        place(metrics));
        Recent.Response response =
                new Recent.Response(
                        separation.zeros(),
                        gradient.zeros(),
                        constant.mean(0, FEW),
                        frozen(config, step));
        return new Recent(step, discriminatorLoss.size(), play, fit, response);
    }

    /** The frozen player, if the other is not frozen. */
    private static Optional<Player> frozen(GanConfig config, long step) {
        boolean isD = config.discriminator().optimiser().isFrozen(step);
        boolean isG = config.generator().optimiser().isFrozen(step);
        if (isD == isG) {
            return Optional.empty();
        }
        return Optional.of(isD ? Player.DISCRIMINATOR : Player.GENERATOR);
    }

    private Recent.Span span(int count) {
        return count == 0
                ? Recent.Span.NONE
                : new Recent.Span((long) steps.at(count - 1), (long) steps.at(0), count);
    }

    private static Recent.Place place(GanMetrics metrics) {
        return new Recent.Place(
                listed(metrics.dimension(), metrics::centre),
                metrics.spread() / metrics.kernelScale(),
                metrics.betweenShare());
    }

    private static List<Double> listed(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).boxed().toList();
    }
}
