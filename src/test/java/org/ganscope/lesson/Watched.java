package org.ganscope.lesson;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.metrics.GanMetrics;
import org.ganscope.session.GeneratedSamples;
import org.ganscope.session.Goal;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.Watch;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;

/**
 * A run of a scenario, as you watch it: trained to a step, with settings changed during the run.
 */
final class Watched {
    private static final int SAMPLES = 10_000;

    private final Run run;

    Watched(GanConfig config) {
        run = new Run(config);
    }

    /** Trains up to a step. */
    Watched to(long step) {
        while (run.step() < step && run.divergence().isEmpty()) {
            run.step(StepKind.BOTH);
        }
        return this;
    }

    /** Trains until a goal is reached, but not beyond a step. */
    Watched until(Goal goal, long step) {
        Watch watch = Watch.of(List.of(goal)).after(run);
        while (run.step() < step && !watch.isComplete()) {
            run.step(StepKind.BOTH);
            watch = watch.after(run);
        }
        return this;
    }

    /** Changes a setting, as you do on the left. */
    Watched set(String key, String value) {
        run.configure(Settings.of(key).parse(run.config(), value));
        return this;
    }

    /** Undoes every change. */
    Watched asItCame() {
        run.configure(run.start());
        return this;
    }

    Run run() {
        return run;
    }

    /** The distances of the current networks. */
    GanMetrics metrics() {
        GanMetrics metrics =
                GanMetrics.of(run.config().target(), run.config().latent(), run.config().seed());
        metrics.evaluate(run.trainer().generator());
        return metrics;
    }

    double jsd() {
        return metrics().jsd();
    }

    double wasserstein() {
        return metrics().wasserstein();
    }

    int modes() {
        return metrics().coveredModes();
    }

    /** The smallest and the largest value of a series from here to a step. */
    Span over(Series series, long step) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        double sum = 0;
        long from = run.step();
        while (run.step() < step) {
            run.step(StepKind.BOTH);
            double value = run.latest(series);
            least = Math.min(least, value);
            most = Math.max(most, value);
            sum += value;
        }
        return new Span(least, most, sum / (step - from));
    }

    /** The course of a series over some steps. */
    record Span(double least, double most, double mean) {}

    /** Generated samples of a game on the line, in order. */
    double[] sorted() {
        GeneratedSamples samples = GeneratedSamples.draw(run, SAMPLES);
        return IntStream.range(0, SAMPLES).mapToDouble(i -> samples.x(0, i)).sorted().toArray();
    }

    /** The mean over the generated samples (x, y) of a game over the plane. */
    double mean(DoubleBinaryOperator value) {
        GeneratedSamples samples = GeneratedSamples.draw(run, SAMPLES);
        return IntStream.range(0, SAMPLES)
                .mapToDouble(i -> value.applyAsDouble(samples.x(0, i), samples.x(1, i)))
                .average()
                .orElseThrow();
    }

    /** The share of the samples between two distances from 0. */
    double between(double inner, double outer) {
        return mean((x, y) -> {
            double radius = Math.hypot(x, y);
            return radius > inner && radius < outer ? 1 : 0;
        });
    }
}
