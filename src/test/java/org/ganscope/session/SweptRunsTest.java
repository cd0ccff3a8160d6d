package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.experiment.SweepRow;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.metrics.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

@DisplayName("A run of a sweep")
class SweptRunsTest {
    /** The latest measurements that a mean covers, see {@code RecentSteps}. */
    private static final int FEW = 8;

    private static Sweep sweep(GanConfig base, int steps, String key, String... values) {
        SweepAxis axis = new SweepAxis(Settings.of(key), List.of(values));
        return new Sweep(base, List.of(axis), 2, steps);
    }

    private static void agrees(Sweep sweep) {
        for (int run = 0; run < sweep.runs(); run++) {
            SweepRow row = sweep.run(run).run(steps -> {});
            assertEquals(plain(sweep, run), row, sweep.config(run).toString());
        }
    }

    /** What a session shows that has made the same steps. */
    private static SweepRow plain(Sweep sweep, int number) {
        Run run = new Run(sweep.config(number));
        List<Double> jsds = new ArrayList<>();
        for (int step = 1; step <= sweep.steps() && run.divergence().isEmpty(); step++) {
            run.step(StepKind.BOTH);
            if (run.isMeasured() && run.divergence().isEmpty()) {
                jsds.add(run.latest(Series.JSD));
            }
        }
        List<Double> latest = jsds.reversed().subList(0, Math.min(FEW, jsds.size()));
        double sum = 0;
        for (double jsd : latest) {
            sum += jsd;
        }
        double covered = run.latest(Series.MODES_COVERED);
        return new SweepRow(
                number,
                latest.isEmpty() ? Double.NaN : sum / latest.size(),
                run.snapshot(FrameRequest.all(2), 0, SessionState.PAUSED, 0).modeShares().size(),
                Double.isNaN(covered) ? 0 : (int) covered,
                run.divergence().map(d -> OptionalLong.of(d.step())).orElse(OptionalLong.empty()),
                run.diagnosis().finding());
    }

    @Test
    void showsWhatTheSameRunInTheWindowShows() {
        agrees(sweep(GanConfig.standard(), 450, "discriminator.learningRate", "0.0001", "0.01"));
    }

    @Test
    void showsTheLatestMeasurementsWhereTheLastStepHasNone() {
        agrees(sweep(Scenarios.of("two-modes").config(), 207, "batch", "16"));
    }

    @Test
    void doesSoOverThePlaneToo() {
        agrees(sweep(Scenarios.of("ring").config().withBatchSize(16), 90, "objective", "hinge"));
    }

    @Test
    void doesSoWhereTheTargetHasNoModes() {
        agrees(sweep(Scenarios.of("spiral").config().withBatchSize(16), 40, "objective", "hinge"));
    }

    @Test
    void endsWhereItDivergesAsInTheWindow() {
        GanConfig wild =
                set(
                        set(GanConfig.standard(), "objective", "least-squares"),
                        "generator.optimiser",
                        "sgd");
        Sweep sweep =
                sweep(
                        set(set(wild, "discriminator.optimiser", "sgd"), "batch", "16"),
                        300,
                        "discriminator.learningRate",
                        "1");
        assertTrue(plain(sweep, 0).finding() == Finding.DIVERGED, "it diverges");
        agrees(sweep);
    }

    private static GanConfig set(GanConfig config, String key, String value) {
        return Settings.of(key).parse(config, value);
    }
}
