package org.ganscope.view.words;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.PlayerConfig;
import org.ganscope.metrics.ChangeEffect;
import org.ganscope.metrics.Diagnosis;
import org.ganscope.metrics.Finding;
import org.ganscope.metrics.Recent;
import org.ganscope.metrics.Trend;
import org.ganscope.nn.Activation;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.Locale;
import java.util.Optional;

/** Puts the diagnosis of a run into a sentence, with the numbers that it is based on. */
public final class DiagnosisWords {
    /** A difference of mean scores that is too large to be due to chance in a batch. */
    private static final double FOOLED = 0.04;

    private final Snapshot snapshot;
    private final Diagnosis diagnosis;
    private final Recent.Fit fit;
    private final Recent.Play play;
    private final Evidence evidence;

    private DiagnosisWords(Snapshot snapshot) {
        this.snapshot = snapshot;
        diagnosis = snapshot.diagnosis();
        fit = diagnosis.seen().fit();
        play = diagnosis.seen().play();
        evidence = new Evidence(snapshot);
    }

    /** The verdict on a run at step 1 or later. */
    public static Verdict of(Snapshot snapshot) {
        return new DiagnosisWords(snapshot).verdict();
    }

    private Verdict verdict() {
        if (isCurve(snapshot.config()) && judgesByArea(diagnosis.finding())) {
            return said(Verdict.Mood.NEUTRAL, "", Text.of("status.curve", evidence.mean()));
        }
        String mean = evidence.mean();
        return switch (diagnosis.finding()) {
            case BEGUN -> begun();
            case APART -> grade(Text.of("status.apart", mean));
            case LEARNING -> grade(learning(mean));
            case NEAR -> grade(fitting(mean));
            case CONVERGED -> said(Verdict.Mood.GOOD, Text.of("status.close"), told(fitting(mean)));
            case POINT_COLLAPSE ->
                    harm("status.collapse", Text.of("status.point", evidence.point(), mean));
            case MODE_COLLAPSE -> harm("status.collapse", collapse(mean));
            case DROPPED_MODES ->
                    harm(
                            "status.dropped",
                            Text.of(
                                    "status.dropped.text",
                                    fit.modes() - fit.coveredModes(),
                                    fit.modes(),
                                    evidence.dropped(),
                                    mean));
            case DISCRIMINATOR_DEAD ->
                    harm(
                            "status.dead.d",
                            Text.of(
                                    clips()
                                            ? "status.dead.d.clip"
                                            : relu(
                                                    snapshot.config().discriminator(),
                                                    "status.dead.d.relu",
                                                    "status.dead.d.text"),
                                    NumberDisplay.probability(play.generatedScore())));
            case CRITIC_FLAT ->
                    harm(
                            "status.flat",
                            Text.of(
                                    clips() ? "status.flat.clip" : "status.flat.text",
                                    NumberDisplay.rate(play.generatorGradient()),
                                    mean));
            case GENERATOR_DEAD ->
                    harm(
                            "status.dead.g",
                            Text.of(
                                    relu(
                                            snapshot.config().generator(),
                                            "status.dead.g.relu",
                                            "status.dead.g.text")));
            case GENERATOR_STUCK ->
                    harm(
                            "status.stuck",
                            Text.of(
                                    relu(
                                            snapshot.config().discriminator(),
                                            "status.stuck.relu",
                                            "status.stuck.text")));
            case DISCRIMINATOR_TOO_STRONG ->
                    harm(
                            "status.strong",
                            Text.of(
                                    "status.strong.text",
                                    NumberDisplay.fixed(play.realScore(), 2),
                                    NumberDisplay.fixed(play.generatedScore(), 2),
                                    gradient(play.generatorGradient()),
                                    mean,
                                    steps()));
            case DISCRIMINATOR_TOO_WEAK -> scores(isFooled() ? "status.fooled" : "status.weak");
            case DISCRIMINATOR_FROZEN -> scores("status.frozen.d");
            case GENERATOR_FROZEN -> scores("status.frozen.g");
            case OSCILLATION -> harm("status.swings", oscillation(mean));
            case WRONG_EQUILIBRIUM -> harm("status.mislead", misleading(mean));
            case DIVERGED ->
                    snapshot.aftermath().isPresent()
                            ? DivergenceExplanation.of(snapshot)
                            : new Verdict(Verdict.Mood.BAD, Text.of("status.diverged"), "");
        };
    }

    /** The statement of the mean scores. */
    private Verdict scores(String lead) {
        return harm(
                lead,
                Text.of(
                        lead + ".text",
                        NumberDisplay.fixed(play.realScore(), 2),
                        NumberDisplay.fixed(play.generatedScore(), 2),
                        evidence.mean(),
                        steps()));
    }

    /** Whether D scores generated samples as more real than the data. */
    private boolean isFooled() {
        return play.generatedScore() - play.realScore() > FOOLED;
    }

    /** Whether D's weights are clipped. */
    private boolean clips() {
        return Double.isFinite(snapshot.config().game().clip());
    }

    /** The sentence for a player whose units can be off permanently, or for another. */
    private static String relu(PlayerConfig player, String off, String other) {
        return player.network().activation() == Activation.RELU ? off : other;
    }

    /**
     * Whether G's samples have no area, so that neither D nor the JSD can find them near the data.
     */
    private static boolean isCurve(GanConfig config) {
        return config.latent().dimension() < config.dataDimension();
    }

    private static boolean judgesByArea(Finding finding) {
        return switch (finding) {
            case APART, LEARNING, NEAR, CONVERGED, DISCRIMINATOR_TOO_WEAK, WRONG_EQUILIBRIUM ->
                    true;
            default -> false;
        };
    }

    /** "–" if there is no gradient, since only D has been trained. */
    private static String gradient(double length) {
        return Double.isFinite(length) ? NumberDisplay.rate(length) : "–";
    }

    /** The number of steps over which losses, scores and gradients are averaged. */
    private String steps() {
        return NumberDisplay.count(diagnosis.seen().steps());
    }

    private Verdict begun() {
        return new Verdict(
                Verdict.Mood.NEUTRAL,
                "",
                lastChange()
                        .map(change -> Text.of("status.fresh", Evidence.since(change)))
                        .orElseGet(() -> Text.of("status.begun")));
    }

    /**
     * A change that was undone does not count for the diagnosis, but it has restarted the
     * evaluation.
     */
    private Optional<ChangeEffect> lastChange() {
        return diagnosis
                .changes()
                .change()
                .or(() ->
                        snapshot.changes().stream()
                                .reduce((earlier, later) -> later)
                                .map(made ->
                                        new ChangeEffect(
                                                made.step(),
                                                made.step(),
                                                made.before(),
                                                made.after(),
                                                Finding.BEGUN)));
    }

    private String learning(String mean) {
        if (fit.modes() < 2) {
            return Text.of("status.shape", mean);
        } else if (fit.coveredModes() == fit.modes()) {
            return withShares(
                    fit.modes() == 2 ? "status.modes.both.shape" : "status.modes.shape", mean);
        }
        return Text.of(
                "status.modes.missing", fit.coveredModes(), fit.modes(), evidence.shares(), mean);
    }

    /** All modes are covered. */
    private String fitting(String mean) {
        return fit.modes() < 2
                ? Text.of("status.fits", mean)
                : withShares(fit.modes() == 2 ? "status.modes.both" : "status.modes.all", mean);
    }

    private String withShares(String key, String mean) {
        String shares = evidence.shares();
        return Text.of(key, fit.modes(), shares.isEmpty() ? "" : " (" + shares + ")", mean);
    }

    private String collapse(String mean) {
        String share = NumberDisplay.percent(fit.coveredShare());
        return fit.coveredModes() == 1
                ? Text.of("status.collapse.one", fit.modes(), share, mean)
                : Text.of("status.collapse.many", fit.coveredModes(), fit.modes(), share, mean);
    }

    /** Named after the quantity that moved most often. */
    private String oscillation(String mean) {
        Recent.Swings swings = fit.swings();
        int most = swings.most();
        if (swings.turns() == most) {
            return Text.of("status.swings.turns", most, mean);
        } else if (swings.hops() == most) {
            return Text.of("status.swings.hops", most, mean);
        }
        return Text.of(
                "status.swings.leaps",
                most,
                NumberDisplay.fixed(swings.lowest(), 2),
                NumberDisplay.fixed(swings.highest(), 2));
    }

    private String misleading(String mean) {
        boolean hasLevel = Double.isFinite(play.generatorEquilibrium());
        return hasLevel
                ? Text.of(
                        "status.mislead.text",
                        NumberDisplay.fixed(play.discriminatorLoss(), 3),
                        NumberDisplay.fixed(play.generatorLoss(), 3),
                        mean,
                        steps())
                : Text.of(
                        "status.mislead.one",
                        NumberDisplay.fixed(play.discriminatorLoss(), 3),
                        mean,
                        steps());
    }

    /** The progress of G: the lead states the trend, unless G is near. */
    private Verdict grade(String text) {
        boolean isNear = diagnosis.finding() == Finding.NEAR;
        String lead =
                switch (diagnosis.trend()) {
                    case WORSE -> "status.worse";
                    case BETTER -> isNear ? "status.near" : "status.better";
                    case STEADY -> isNear ? "status.near" : "status.off";
                };
        boolean isGood = isNear && diagnosis.trend() != Trend.WORSE;
        return said(isGood ? Verdict.Mood.NEAR : Verdict.Mood.NEUTRAL, Text.of(lead), told(text));
    }

    private Verdict harm(String lead, String text) {
        return said(Verdict.Mood.WARNING, Text.of(lead), told(text));
    }

    private String told(String text) {
        return text + evidence.history();
    }

    private Verdict said(Verdict.Mood mood, String lead, String text) {
        String rule = "status.why." + diagnosis.finding().name().toLowerCase(Locale.ROOT);
        return new Verdict(
                mood,
                lead,
                text,
                Text.of(rule) + "\n" + evidence.meanInFull(),
                place(diagnosis.finding()));
    }

    private static Optional<Series> place(Finding finding) {
        return switch (finding) {
            case BEGUN, DIVERGED -> Optional.empty();
            case APART,
                    LEARNING,
                    NEAR,
                    CONVERGED,
                    POINT_COLLAPSE,
                    MODE_COLLAPSE,
                    DROPPED_MODES,
                    OSCILLATION ->
                    Optional.of(Series.JSD);
            case DISCRIMINATOR_TOO_STRONG,
                    DISCRIMINATOR_TOO_WEAK,
                    DISCRIMINATOR_FROZEN,
                    GENERATOR_FROZEN ->
                    Optional.of(Series.REAL_SCORE);
            case DISCRIMINATOR_DEAD, CRITIC_FLAT, GENERATOR_DEAD, GENERATOR_STUCK ->
                    Optional.of(Series.GENERATOR_GRADIENT);
            case WRONG_EQUILIBRIUM -> Optional.of(Series.DISCRIMINATOR_LOSS);
        };
    }
}
