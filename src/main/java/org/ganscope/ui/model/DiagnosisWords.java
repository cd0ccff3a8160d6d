package org.ganscope.ui.model;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.data.TargetConfig;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.PlayerConfig;
import org.ganscope.metrics.Diagnosis;
import org.ganscope.metrics.Finding;
import org.ganscope.metrics.Recent;
import org.ganscope.nn.Activation;
import org.ganscope.session.Snapshot;
import org.ganscope.text.Text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the diagnosis of a run into a sentence, with the numbers that it rests on. */
final class DiagnosisWords {
    /** More modes than this are not listed one by one. */
    private static final int MOST_LISTED = 4;

    private DiagnosisWords() {}

    /**
     * A verdict, and what kind of sentence it is.
     *
     * @param key of the sentence, in the bundle
     */
    record Said(String key, Verdict verdict) {
        private static Said of(Verdict.Mood mood, String lead, String key, Object... numbers) {
            return new Said(key, new Verdict(mood, lead, Text.of(key, numbers)));
        }

        private static Said neutral(String key, Object... numbers) {
            return of(Verdict.Mood.NEUTRAL, "", key, numbers);
        }

        private static Said good(String key, Object... numbers) {
            return of(Verdict.Mood.GOOD, Text.of("status.close"), key, numbers);
        }
    }

    static Said of(Snapshot snapshot) {
        Diagnosis diagnosis = snapshot.diagnosis();
        Recent.Fit fit = diagnosis.seen().fit();
        Recent.Play play = diagnosis.seen().play();
        String jsd = Figures.fixed(fit.jsd(), 2);
        String real = Figures.fixed(play.realScore(), 2);
        String generated = Figures.fixed(play.generatedScore(), 2);
        if (isCurve(snapshot.config()) && !Double.isNaN(fit.jsd()) && judgesByArea(diagnosis)) {
            return Said.neutral("status.curve", jsd);
        }
        return switch (diagnosis.finding()) {
            case LEARNING, CONVERGED -> progress(fit, jsd);
            case MODE_COLLAPSE -> collapse(fit, jsd);
            case DROPPED_MODES ->
                    warning(
                            "status.dropped",
                            "status.dropped.text",
                            fit.modes() - fit.coveredModes(),
                            fit.modes(),
                            dropped(fit, snapshot.config().target()),
                            jsd);
            case DISCRIMINATOR_DEAD ->
                    warning(
                            "status.dead.d",
                            isRelu(snapshot.config().discriminator())
                                    ? "status.dead.d.relu"
                                    : "status.dead.d.text",
                            Figures.score(play.generatedScore()));
            case GENERATOR_DEAD ->
                    warning(
                            "status.dead.g",
                            isRelu(snapshot.config().generator())
                                    ? "status.dead.g.relu"
                                    : "status.dead.g.text");
            case GENERATOR_STUCK ->
                    warning(
                            "status.stuck",
                            isRelu(snapshot.config().discriminator())
                                    ? "status.stuck.relu"
                                    : "status.stuck.text");
            case DISCRIMINATOR_TOO_STRONG ->
                    warning(
                            "status.strong",
                            "status.strong.text",
                            real,
                            generated,
                            gradient(play.generatorGradient()),
                            jsd);
            case DISCRIMINATOR_TOO_WEAK ->
                    warning("status.weak", "status.weak.text", real, generated, jsd);
            case OSCILLATION -> oscillation(fit.swings(), jsd);
            case WRONG_EQUILIBRIUM ->
                    warning(
                            "status.mislead",
                            "status.mislead.text",
                            Figures.fixed(play.discriminatorLoss(), 3),
                            Figures.fixed(play.generatorLoss(), 3),
                            jsd);
            case DIVERGED ->
                    new Said(
                            "status.diverged",
                            snapshot.aftermath().isPresent()
                                    ? Autopsy.of(snapshot)
                                    : new Verdict(
                                            Verdict.Mood.BAD, Text.of("status.diverged"), ""));
        };
    }

    private static boolean isRelu(PlayerConfig player) {
        return player.network().activation() == Activation.RELU;
    }

    /** Whether what G makes has no area, so that no D and no JSD can call it near the data. */
    private static boolean isCurve(GanConfig config) {
        return config.latent().dimension() < config.dataDimension();
    }

    private static boolean judgesByArea(Diagnosis diagnosis) {
        return switch (diagnosis.finding()) {
            case LEARNING, CONVERGED, DISCRIMINATOR_TOO_WEAK, WRONG_EQUILIBRIUM -> true;
            default -> false;
        };
    }

    /** There is none if only D has been trained. */
    private static String gradient(double length) {
        return Double.isFinite(length) ? Figures.rate(length) : "–";
    }

    private static Said warning(String lead, String key, Object... numbers) {
        return Said.of(Verdict.Mood.WARNING, Text.of(lead), key, numbers);
    }

    private static Said progress(Recent.Fit fit, String jsd) {
        if (Double.isNaN(fit.jsd())) {
            return Said.neutral("status.begun");
        } else if (fit.jsd() > Finding.APART) {
            return Said.neutral("status.apart", jsd);
        }
        int modes = fit.modes();
        boolean close = fit.jsd() < Finding.CLOSE;
        if (modes < 2) {
            return close ? Said.good("status.one.close", jsd) : Said.neutral("status.one.far", jsd);
        } else if (modes > MOST_LISTED) {
            int covered = fit.coveredModes();
            return close && covered == modes
                    ? Said.good("status.many.close", modes, jsd)
                    : Said.neutral("status.many", covered, modes, jsd);
        } else if (fit.coveredModes() < modes) {
            return Said.neutral(
                    "status.modes.missing", fit.coveredModes(), modes, shares(fit), jsd);
        } else if (!close) {
            return Said.neutral("status.modes.shape", shares(fit), jsd);
        }
        return modes == 2
                ? Said.good("status.modes.both", shares(fit), jsd)
                : Said.good("status.modes.all", modes, shares(fit), jsd);
    }

    /** Told by what moved most often. */
    private static Said oscillation(Recent.Swings swings, String jsd) {
        int most = swings.most();
        if (swings.turns() == most) {
            return warning("status.swings", "status.swings.turns", most, jsd);
        } else if (swings.hops() == most) {
            return warning("status.swings", "status.swings.hops", most, jsd);
        }
        return warning(
                "status.swings",
                "status.swings.leaps",
                most,
                Figures.fixed(swings.lowest(), 2),
                Figures.fixed(swings.highest(), 2));
    }

    private static Said collapse(Recent.Fit fit, String jsd) {
        String share = Figures.percent(fit.coveredShare());
        return fit.coveredModes() == 1
                ? warning("status.collapse", "status.collapse.one", fit.modes(), share, jsd)
                : warning(
                        "status.collapse",
                        "status.collapse.many",
                        fit.coveredModes(),
                        fit.modes(),
                        share,
                        jsd);
    }

    private static String shares(Recent.Fit fit) {
        return fit.modeShares().stream().map(Figures::percent).collect(Collectors.joining(" / "));
    }

    /** Where the modes are that are not covered. */
    private static String dropped(Recent.Fit fit, TargetConfig target) {
        List<String> places =
                switch (target.create()) {
                    case Distribution1D line ->
                            line.modes().stream().map(mode -> place(mode.center())).toList();
                    case Distribution2D plane ->
                            plane.modes().stream().map(DiagnosisWords::place).toList();
                    default -> List.of();
                };
        List<String> missing =
                IntStream.range(0, Math.min(fit.modes(), places.size()))
                        .filter(i -> !fit.isCovered(i))
                        .mapToObj(places::get)
                        .toList();
        String listed = missing.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return missing.size() > MOST_LISTED ? listed + ", …" : listed;
    }

    private static String place(double x) {
        return Figures.fixed(x, 1);
    }

    private static String place(Mode2D mode) {
        return "(" + place(mode.x()) + " | " + place(mode.y()) + ")";
    }
}
