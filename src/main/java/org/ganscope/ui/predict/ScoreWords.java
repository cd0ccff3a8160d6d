package org.ganscope.ui.predict;

import org.ganscope.session.PredictedCurve;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.PredictionScore;

import java.util.Optional;

/** What a score says, and what it measures. */
final class ScoreWords {
    /** Shares of a large difference below which a sketch is close, and still roughly right. */
    private static final double CLOSE = 0.08;

    private static final double ROUGH = 0.25;

    private ScoreWords() {}

    /** The score in words. */
    static String of(PredictionScore score) {
        StringBuilder words = new StringBuilder();
        if (score.own().isPresent()) {
            words.append(own(score, score.own().getAsDouble()));
        }
        if (score.median().isPresent()) {
            words.append(words.isEmpty() ? "" : " ").append(median(score));
        }
        return words.toString();
    }

    private static String own(PredictionScore score, double value) {
        if (isShare(score)) {
            return Text.of("predict.score.density", amount(score, value));
        }
        double share = score.scale() > 0 ? value / score.scale() : value > 0 ? 1 : 0;
        String key =
                share <= CLOSE
                        ? "predict.score.close"
                        : share <= ROUGH ? "predict.score.rough" : "predict.score.far";
        return Text.of(key, amount(score, value));
    }

    private static String median(PredictionScore score) {
        double median = score.median().orElseThrow();
        if (score.count() == 1) {
            Optional<String> name = score.best().flatMap(PredictionScore.Named::name);
            String who = name.orElseGet(() -> Text.of("predict.nameless"));
            String key = isShare(score) ? "predict.score.one.density" : "predict.score.one";
            return Text.of(key, who, amount(score, median));
        }
        PredictionScore.Named best = score.best().orElseThrow();
        return Text.of(
                isShare(score) ? "predict.score.class.density" : "predict.score.class",
                NumberDisplay.count(score.count()),
                amount(score, median),
                best.name().orElseGet(() -> Text.of("predict.nameless")),
                amount(score, best.value()));
    }

    private static boolean isShare(PredictionScore score) {
        return score.curve() == PredictedCurve.DENSITY;
    }

    private static String amount(PredictionScore score, double value) {
        if (isShare(score)) {
            return NumberDisplay.percent(value);
        }
        String number = NumberDisplay.value(value);
        return score.isInNats() ? Text.of("predict.nats", number) : number;
    }

    /** What is measured. */
    static String measure(PredictedCurve curve) {
        return switch (curve) {
            case DENSITY -> Text.of("predict.measure.density");
            case SCORE -> Text.of("predict.measure.score");
            case LOSS_D, LOSS_G -> Text.of("predict.measure.loss");
        };
    }
}
