package org.ganscope.ui.model;

import org.ganscope.data.Range;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.session.Curve;
import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Sketch;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.SavedSketch;
import org.ganscope.view.SketchScore;
import org.ganscope.view.line.LineRequest;
import org.ganscope.view.line.StageAxis;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.line.StageFrames;
import org.ganscope.view.words.GameWords;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How near sketches came to what happened: for a density the share that they have in common with
 * it, 0…1; otherwise the mean difference.
 *
 * @param own of your own sketch
 * @param median of the median of the others
 * @param best the one of the others that came nearest
 * @param count of the others
 * @param scale a difference that would be large
 * @param isInNats whether differences are in nats
 */
public record PredictionScore(
        PredictedCurve curve,
        OptionalDouble own,
        OptionalDouble median,
        Optional<Named> best,
        int count,
        double scale,
        boolean isInNats) {
    /** Points of the median: enough for any plot. */
    public static final int MEDIAN_POINTS = 400;

    /** The value of someone's sketch. */
    public record Named(Optional<String> name, double value) {}

    /** What is measured against, and what would be a large difference. */
    private record Outcome(SketchScore score, double scale, boolean isInNats) {}

    /**
     * The score; empty as long as the curve is not there, or not any more.
     *
     * @param chart the latest snapshot with curves
     */
    static Optional<PredictionScore> of(
            PredictedCurve curve,
            long from,
            long to,
            Prediction.Sketched sketched,
            Snapshot snapshot,
            Snapshot chart) {
        Optional<Outcome> outcome =
                curve.isOverSteps() ? loss(curve, from, to, chart) : line(curve, to, snapshot);
        return outcome.map(seen -> of(curve, sketched, seen));
    }

    private static PredictionScore of(
            PredictedCurve curve, Prediction.Sketched sketched, Outcome outcome) {
        List<Named> others = new ArrayList<>();
        for (SavedSketch other : sketched.others()) {
            others.add(new Named(other.name(), value(curve, outcome, other.sketch())));
        }
        Comparator<Named> order = Comparator.comparingDouble(Named::value);
        Sketch own = sketched.own();
        return new PredictionScore(
                curve,
                own.isEmpty()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(value(curve, outcome, own)),
                median(curve, sketched.others())
                        .map(sketch -> OptionalDouble.of(value(curve, outcome, sketch)))
                        .orElse(OptionalDouble.empty()),
                curve == PredictedCurve.DENSITY
                        ? others.stream().max(order)
                        : others.stream().min(order),
                others.size(),
                outcome.scale(),
                outcome.isInNats());
    }

    /** The median of several sketches; empty without any. */
    public static Optional<Sketch> median(PredictedCurve curve, List<SavedSketch> others) {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Sketch.median(
                                others.stream().map(SavedSketch::sketch).toList(),
                                curve,
                                MEDIAN_POINTS));
    }

    private static double value(PredictedCurve curve, Outcome outcome, Sketch sketch) {
        return curve == PredictedCurve.DENSITY
                ? outcome.score().overlap(sketch)
                : outcome.score().meanDifference(sketch);
    }

    private static Optional<Outcome> line(PredictedCurve curve, long to, Snapshot snapshot) {
        if (snapshot.step() != to || snapshot.config().dataDimension() == 2) {
            return Optional.empty();
        }
        StageFrames frames = new StageFrames();
        Range range = new StageAxis().update(frames.spread(snapshot));
        StageFrame frame = frames.frame(snapshot, new LineRequest(0, 0, Optional.of(range)));
        float[] values =
                curve == PredictedCurve.DENSITY
                        ? frame.densities().model()
                        : frame.beliefs().score();
        SketchScore score = new SketchScore(doubles(frame.x()), doubles(values));
        boolean isProbability = frame.beliefs().kind() == ScoreKind.PROBABILITY;
        return outcome(score, isProbability ? 1 : 0, false);
    }

    private static Optional<Outcome> loss(
            PredictedCurve curve, long from, long to, Snapshot chart) {
        // losses in nats are of the order of 1
        boolean isNats = GameWords.of(chart.config().objective()).isInNats();
        Optional<Curve> seen =
                curve.series()
                        .filter(series -> chart.step() >= to)
                        .flatMap(SameGame.of(chart)::curve);
        return seen.flatMap(values -> outcome(between(values, from, to), isNats ? 1 : 0, isNats));
    }

    private static SketchScore between(Curve curve, long from, long to) {
        int first = 0;
        while (first < curve.length() && curve.step()[first] <= from) {
            first++;
        }
        int end = first;
        while (end < curve.length() && curve.step()[end] <= to) {
            end++;
        }
        double[] x = new double[end - first];
        double[] y = new double[end - first];
        for (int i = 0; i < x.length; i++) {
            x[i] = curve.step()[first + i];
            y[i] = curve.mean()[first + i];
        }
        return new SketchScore(x, y);
    }

    private static Optional<Outcome> outcome(SketchScore score, double usual, boolean isInNats) {
        return score.hasCurve()
                ? Optional.of(new Outcome(score, Math.max(usual, score.spread()), isInNats))
                : Optional.empty();
    }

    private static double[] doubles(float[] values) {
        double[] wide = new double[values.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = values[i];
        }
        return wide;
    }
}
