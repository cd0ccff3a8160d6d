package org.ganscope.experiment;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.StepKind;
import org.ganscope.metrics.Diagnosis;
import org.ganscope.metrics.GanMetrics;
import org.ganscope.metrics.MeasuredSteps;
import org.ganscope.metrics.RecentSteps;

import java.util.OptionalLong;
import java.util.function.LongConsumer;

/**
 * One run of a sweep. It is measured at the steps at which a run in the window is, since the
 * verdict depends on the whole past.
 *
 * @param number in the sweep
 * @param steps to make, ≥ 1
 */
public record SweepRun(int number, GanConfig config, int steps) implements Trials.Job<SweepRow> {
    /** Steps between two reports of progress: a few milliseconds. */
    private static final int STRIDE = 50;

    @Override
    public SweepRow run(LongConsumer progress) {
        GanTrainer trainer = new GanTrainer(config);
        GanMetrics metrics = GanMetrics.of(config.target(), config.latent(), config.seed());
        metrics.evaluate(trainer.generator());
        RecentSteps recent = new RecentSteps();
        Diagnosis diagnosis = Diagnosis.start();
        int reported = 0;
        while (trainer.step() < steps) {
            trainer.step(StepKind.BOTH);
            if (trainer.divergence().isPresent()) {
                metrics.evaluate(trainer.generator());
                diagnosis = diagnosis.diverged(trainer.step());
                break;
            }
            recent.add(trainer.statistics());
            if (MeasuredSteps.contain(config, trainer.step())) {
                metrics.evaluate(trainer.generator());
                diagnosis = recent.judge(diagnosis, trainer, metrics);
            }
            if (trainer.step() % STRIDE == 0) {
                progress.accept(STRIDE);
                reported += STRIDE;
            }
        }
        progress.accept(steps - reported);
        return new SweepRow(
                number,
                recent.meanJsd(),
                metrics.modeCount(),
                metrics.coveredModes(),
                trainer.divergence()
                        .map(d -> OptionalLong.of(d.step()))
                        .orElse(OptionalLong.empty()),
                diagnosis.finding());
    }
}
