package org.ganscope.ui.model;

import org.ganscope.data.TargetConfig;
import org.ganscope.gan.Game;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Objective;
import org.ganscope.metrics.GanMetrics;
import org.ganscope.nn.Mlp;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Says in plain words how a run stands, from the law of its generator. A judgement changes only
 * when it came out the same twice in a row, so that the sentence does not flicker.
 */
public final class Observer {
    /** JSD in nats below which the shape counts as right; ln 2 = 0.69 is nothing in common. */
    private static final double CLOSE = 0.1;

    /** JSD above which hardly anything is in common; then no mode counts as covered. */
    private static final double APART = 0.55;

    /** How near a loss must be to its equilibrium to look perfect. */
    private static final double AT_EQUILIBRIUM = 0.03;

    /** Before, a network that knows nothing has such losses too. */
    private static final long STEPS_BEFORE_LOSSES_COUNT = 500;

    /** Steps after a change of the game in which its losses are still on their way. */
    private static final long STEPS_TO_SETTLE = 200;

    /** What the losses and their equilibrium belong to. */
    private record Question(TargetConfig target, LatentConfig latent, Objective objective) {
        static Question of(GanConfig config) {
            return new Question(config.target(), config.latent(), config.objective());
        }
    }

    private enum Judgement {
        LOSSES_MISLEAD,
        CLOSE_MODES,
        CLOSE,
        MODES_WITH_WRONG_SHAPE,
        MISSING_MODES,
        FAR,
        APART
    }

    private Optional<GanMetrics> metrics = Optional.empty();
    private Optional<TargetConfig> target = Optional.empty();
    private Optional<LatentConfig> latent = Optional.empty();
    private Optional<Mlp> generator = Optional.empty();
    private Optional<Question> question = Optional.empty();
    private Judgement judgement = Judgement.FAR;
    private Optional<Verdict> verdict = Optional.empty();
    private Optional<Judgement> candidate = Optional.empty();
    private long run = -1;

    /** Steps made when the question changed within the run; 0 if it never has. */
    private long change;

    /**
     * The verdict on a run at step 1 or later that has not diverged.
     *
     * @param chart the latest frame with curves, which may be a little older
     */
    public Verdict observe(Snapshot snapshot, Snapshot chart) {
        GanConfig config = snapshot.config();
        noteChange(snapshot);
        GanMetrics measured = metricsFor(config);
        Mlp law = FrozenGame.reload(generator, snapshot.generator());
        generator = Optional.of(law);
        measured.evaluate(law);
        Judgement found = judge(measured, lossesLookPerfect(snapshot, chart));
        boolean fresh = snapshot.run() != run || verdict.isEmpty();
        boolean steady = candidate.equals(Optional.of(found)) || found == judgement;
        candidate = Optional.of(found);
        run = snapshot.run();
        if (fresh || steady) {
            judgement = found;
            verdict = Optional.of(say(found, measured));
        }
        return verdict.orElseThrow();
    }

    private void noteChange(Snapshot snapshot) {
        Optional<Question> asked = Optional.of(Question.of(snapshot.config()));
        if (snapshot.run() != run) {
            change = 0;
        } else if (!asked.equals(question)) {
            change = snapshot.step();
        }
        question = asked;
    }

    private GanMetrics metricsFor(GanConfig config) {
        if (metrics.isEmpty()
                || !target.equals(Optional.of(config.target()))
                || !latent.equals(Optional.of(config.latent()))) {
            metrics = Optional.of(GanMetrics.of(config.target(), config.latent(), config.seed()));
            target = Optional.of(config.target());
            latent = Optional.of(config.latent());
            verdict = Optional.empty();
        }
        return metrics.get();
    }

    private static Judgement judge(GanMetrics measured, boolean lossesLookPerfect) {
        boolean close = measured.jsd() < CLOSE;
        if (!close && lossesLookPerfect) {
            return Judgement.LOSSES_MISLEAD;
        }
        if (measured.jsd() > APART) {
            return Judgement.APART;
        }
        int modes = measured.modeCount();
        if (modes == 1) {
            return close ? Judgement.CLOSE : Judgement.FAR;
        }
        if (measured.coveredModes() < modes) {
            return Judgement.MISSING_MODES;
        }
        return close ? Judgement.CLOSE_MODES : Judgement.MODES_WITH_WRONG_SHAPE;
    }

    /** From means over many steps of the same game; a single batch may be perfect by chance. */
    private boolean lossesLookPerfect(Snapshot snapshot, Snapshot chart) {
        long least = Math.max(STEPS_BEFORE_LOSSES_COUNT, change + STEPS_TO_SETTLE);
        if (chart.run() != snapshot.run() || snapshot.step() < least) {
            return false;
        }
        Game game = snapshot.config().objective().game();
        OptionalDouble d = RecentMean.of(chart, Series.DISCRIMINATOR_LOSS, change);
        OptionalDouble g = RecentMean.of(chart, Series.GENERATOR_LOSS, change);
        return isNear(d, game.equilibriumDiscriminatorLoss())
                && isNear(g, game.equilibriumGeneratorLoss());
    }

    private static boolean isNear(OptionalDouble loss, double equilibrium) {
        return loss.isPresent() && Math.abs(loss.getAsDouble() - equilibrium) < AT_EQUILIBRIUM;
    }

    private static Verdict say(Judgement judgement, GanMetrics measured) {
        String jsd = Figures.fixed(measured.jsd(), 2);
        String shares =
                IntStream.range(0, measured.modeCount())
                        .mapToObj(i -> Figures.percent(measured.modeShare(i)))
                        .collect(Collectors.joining(" / "));
        int covered = measured.coveredModes();
        int modes = measured.modeCount();
        return switch (judgement) {
            case CLOSE_MODES ->
                    new Verdict(
                            Verdict.Mood.GOOD,
                            Text.of("status.close"),
                            modes == 2
                                    ? Text.of("status.modes.both", shares, jsd)
                                    : Text.of("status.modes.all", modes, shares, jsd));
            case CLOSE ->
                    new Verdict(
                            Verdict.Mood.GOOD,
                            Text.of("status.close"),
                            Text.of("status.one.close", jsd));
            case MODES_WITH_WRONG_SHAPE ->
                    new Verdict(
                            Verdict.Mood.NEUTRAL, "", Text.of("status.modes.shape", shares, jsd));
            case MISSING_MODES ->
                    new Verdict(
                            Verdict.Mood.NEUTRAL,
                            "",
                            Text.of("status.modes.missing", covered, modes, shares, jsd));
            case APART -> new Verdict(Verdict.Mood.NEUTRAL, "", Text.of("status.apart", jsd));
            case FAR -> new Verdict(Verdict.Mood.NEUTRAL, "", Text.of("status.one.far", jsd));
            case LOSSES_MISLEAD ->
                    new Verdict(
                            Verdict.Mood.WARNING,
                            Text.of("status.mislead"),
                            Text.of("status.mislead.text", jsd));
        };
    }
}
