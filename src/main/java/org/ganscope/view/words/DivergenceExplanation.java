package org.ganscope.view.words;

import org.ganscope.gan.Divergence;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.setting.Settings;
import org.ganscope.metrics.DivergenceCause;
import org.ganscope.metrics.DivergenceCause.Change;
import org.ganscope.nn.OptimiserConfig;
import org.ganscope.session.Aftermath;
import org.ganscope.session.Snapshot;
import org.ganscope.session.Waypoint;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains a diverged run: where it happened, the probable cause, and how to continue. */
public final class DivergenceExplanation {
    /** A smaller share of samples is not mentioned. */
    private static final double HARDLY_ANY = 0.005;

    private DivergenceExplanation() {}

    /**
     * A way back, as a button.
     *
     * @param label of the button
     * @param hint in full
     */
    public record WayBack(String label, String hint, Waypoint to) {}

    /** The verdict on a snapshot whose run has diverged. */
    public static Verdict of(Snapshot snapshot) {
        Aftermath aftermath = snapshot.aftermath().orElseThrow();
        Divergence divergence = aftermath.divergence();
        String quantity = divergence.quantity().name().toLowerCase(Locale.ROOT);
        String what =
                Text.of(
                        "status.diverged." + quantity,
                        NumberDisplay.count(divergence.step()),
                        name(divergence.player()));
        boolean isChanged = !snapshot.config().equals(aftermath.config());
        return new Verdict(
                Verdict.Mood.BAD,
                Text.of("status.diverged"),
                String.join(
                                " ",
                                what,
                                why(aftermath.cause(), aftermath.config()),
                                isChanged
                                        ? Text.of("status.diverged.changed")
                                        : advice(aftermath.cause(), aftermath.config()),
                                Text.of(
                                        "status.diverged.picture",
                                        NumberDisplay.count(snapshot.step())),
                                beyond(aftermath))
                        .strip());
    }

    /** Mentions the samples that a picture of the data's range does not show. */
    private static String beyond(Aftermath aftermath) {
        return aftermath.beyond() < HARDLY_ANY
                ? ""
                : Text.of("status.diverged.beyond", NumberDisplay.percent(aftermath.beyond()));
    }

    private static String why(DivergenceCause cause, GanConfig config) {
        String player = name(cause.player());
        OptimiserConfig optimiser = config.player(cause.player()).optimiser();
        String kind = Text.of("choice.optimiser." + optimiser.kind().key());
        return switch (cause.kind()) {
            case RATE ->
                    Text.of(
                            "status.diverged.rate",
                            player,
                            NumberDisplay.rate(cause.value()),
                            kind,
                            Text.of("choice.objective." + config.objective().key()));
            case BOTH_RATES ->
                    Text.of(
                            "status.diverged.rates",
                            NumberDisplay.rate(config.discriminator().optimiser().learningRate()),
                            NumberDisplay.rate(config.generator().optimiser().learningRate()));
            case MOMENTUM ->
                    Text.of(
                            "status.diverged.momentum",
                            SettingWords.sentence(Settings.of(cause.key()), config),
                            NumberDisplay.count(Math.round(1 / (1 - cause.value()))));
            case PENALTY ->
                    Text.of(
                            "status.diverged.penalty",
                            SettingWords.sentence(Settings.of(cause.key()), config),
                            NumberDisplay.rate(optimiser.learningRate()),
                            NumberDisplay.rate(
                                    optimiser.learningRate() * DivergenceCause.curvature(config)),
                            NumberDisplay.rate(DivergenceCause.stable(optimiser)),
                            kind);
            case UNROLLED_RATE ->
                    Text.of(
                            "status.diverged.unrolled",
                            config.updates().unrolledSteps(),
                            NumberDisplay.rate(cause.value()));
            case CRITIC ->
                    Text.of(
                            "status.diverged.critic",
                            SettingWords.sentence(Settings.of(cause.key()), config));
            case GAME -> Text.of("status.diverged.game");
        };
    }

    public static String advice(DivergenceCause cause, GanConfig config) {
        return cause.mend().isEmpty()
                ? Text.of("status.diverged.gentler")
                : Text.of("status.diverged.try", words(cause.mend(), config));
    }

    /** "D learning rate 0.02, G learning rate 0.02". */
    public static String words(List<Change> changes, GanConfig config) {
        return String.join(
                ", ",
                changes.stream()
                        .map(change ->
                                SettingWords.sentence(
                                        Settings.of(change.key()), change.applyTo(config)))
                        .toList());
    }

    /**
     * Back to where nothing had grown yet, with the fix, unless you have fixed the settings
     * yourself since.
     *
     * @param chosen the settings of the user
     */
    public static WayBack toCalm(Aftermath aftermath, GanConfig chosen) {
        List<Change> mend =
                aftermath.cause().mend().stream()
                        .filter(change -> isAsItWas(change, aftermath.config(), chosen))
                        .toList();
        GanConfig mended = chosen;
        for (Change change : mend) {
            mended = change.applyTo(mended);
        }
        String step = NumberDisplay.count(aftermath.calm());
        String words = words(mend, chosen);
        return new WayBack(
                mend.isEmpty()
                        ? Text.of("status.back", step)
                        : mend.size() == 1
                                ? Text.of("status.back.with", step, words)
                                : Text.of("status.back.rates", step),
                mend.isEmpty()
                        ? Text.of("status.back.tooltip", step)
                        : Text.of("status.back.with.tooltip", step, words),
                new Waypoint(aftermath.calm(), mended));
    }

    private static boolean isAsItWas(Change change, GanConfig then, GanConfig now) {
        var setting = Settings.of(change.key());
        return setting.exists(now) && setting.value(now).equals(setting.value(then));
    }

    /** Back to before the settings were last changed, if they were changed during the run. */
    public static Optional<WayBack> toBeforeLastChange(Snapshot snapshot) {
        return snapshot.ways()
                .beforeLastChange()
                .map(to -> {
                    String step = NumberDisplay.count(to.step());
                    return new WayBack(
                            Text.of("status.back.change", step),
                            Text.of("status.back.change.tooltip", step),
                            to);
                });
    }

    private static String name(Player player) {
        return Text.of(player == Player.DISCRIMINATOR ? "window.player.d" : "window.player.g");
    }
}
