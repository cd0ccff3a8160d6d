package org.ganscope.ui.model;

import org.ganscope.data.TargetConfig;
import org.ganscope.gan.Game;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.metrics.GanMetrics;
import org.ganscope.nn.Mlp;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;

import java.util.Map;
import java.util.Optional;
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
    private Judgement judgement = Judgement.FAR;
    private Optional<Verdict> verdict = Optional.empty();
    private Optional<Judgement> candidate = Optional.empty();
    private long run = -1;

    /** The verdict on a run at step 1 or later that has not diverged. */
    public Verdict observe(Snapshot snapshot) {
        GanConfig config = snapshot.config();
        GanMetrics measured = metricsFor(config);
        measured.evaluate(new Mlp(snapshot.generator()));
        Judgement found = judge(snapshot, measured);
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

    private GanMetrics metricsFor(GanConfig config) {
        if (metrics.isEmpty()
                || !target.equals(Optional.of(config.target()))
                || !latent.equals(Optional.of(config.latent()))) {
            metrics = Optional.of(new GanMetrics(config.target(), config.latent()));
            target = Optional.of(config.target());
            latent = Optional.of(config.latent());
            verdict = Optional.empty();
        }
        return metrics.get();
    }

    private static Judgement judge(Snapshot snapshot, GanMetrics measured) {
        boolean close = measured.jsd() < CLOSE;
        if (!close && lossesLookPerfect(snapshot)) {
            return Judgement.LOSSES_MISLEAD;
        }
        if (measured.jsd() > APART) {
            return Judgement.APART;
        }
        int modes = measured.modes().size();
        if (modes == 1) {
            return close ? Judgement.CLOSE : Judgement.FAR;
        }
        if (measured.coveredModes() < modes) {
            return Judgement.MISSING_MODES;
        }
        return close ? Judgement.CLOSE_MODES : Judgement.MODES_WITH_WRONG_SHAPE;
    }

    /** Not at the start, where a network that knows nothing has such losses too. */
    private static boolean lossesLookPerfect(Snapshot snapshot) {
        Game game = snapshot.config().objective().game();
        Map<Series, Double> latest = snapshot.latest();
        double d =
                latest.getOrDefault(Series.DISCRIMINATOR_LOSS, Double.NaN)
                        - game.equilibriumDiscriminatorLoss();
        double g =
                latest.getOrDefault(Series.GENERATOR_LOSS, Double.NaN)
                        - game.equilibriumGeneratorLoss();
        return snapshot.step() >= 500
                && Math.abs(d) < AT_EQUILIBRIUM
                && Math.abs(g) < AT_EQUILIBRIUM;
    }

    private static Verdict say(Judgement judgement, GanMetrics measured) {
        String jsd = Figures.fixed(measured.jsd(), 2);
        String shares =
                IntStream.range(0, measured.modes().size())
                        .mapToObj(i -> Figures.percent(measured.modeShare(i)))
                        .collect(Collectors.joining(" / "));
        int covered = measured.coveredModes();
        int modes = measured.modes().size();
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
