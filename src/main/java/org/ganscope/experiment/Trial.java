package org.ganscope.experiment;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution2D;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.math.RandomStream;
import org.ganscope.metrics.GanMetrics;
import org.ganscope.nn.Mlp;

import java.util.Optional;
import java.util.function.LongConsumer;

/** One run of an experiment. Everything random in it comes from the seed of its configuration. */
public record Trial(GanConfig config, Evaluation evaluation) implements Trials.Job<Outcome> {
    /** Steps between two reports of progress. */
    private static final int STRIDE = 50;

    /** The seed of the latent points with which every run is measured. */
    private static final long EVALUATION_SEED = 0;

    @Override
    public Outcome run(LongConsumer progress) {
        GanTrainer trainer = new GanTrainer(config);
        int done = 0;
        while (done < evaluation.steps() && trainer.divergence().isEmpty()) {
            int end = Math.min(done + STRIDE, evaluation.steps());
            for (int step = done; step < end; step++) {
                trainer.step(StepKind.BOTH);
            }
            progress.accept(end - done);
            done = end;
        }
        progress.accept(evaluation.steps() - done);
        return measure(trainer);
    }

    private Outcome measure(GanTrainer trainer) {
        Mlp generator = new Mlp(trainer.generator().freeze());
        Distribution target = config.target().create();
        FMatrixRMaj samples = generator.forward(latents()).copy();
        GanMetrics metrics = GanMetrics.of(config.target(), config.latent(), EVALUATION_SEED);
        metrics.evaluate(generator);
        return new Outcome(
                config.seed(),
                ModeFigures.of(target, evaluation, samples),
                metrics.wasserstein(),
                trainer.divergence(),
                target instanceof Distribution2D plane
                        ? Optional.of(FinalPlanePicture.of(plane, trainer, samples))
                        : Optional.empty());
    }

    /** The z whose images are counted: the same for every seed of the run. */
    private FMatrixRMaj latents() {
        LatentConfig latent = config.latent();
        FMatrixRMaj z = new FMatrixRMaj(latent.dimension(), evaluation.samples());
        latent.prior().sample(new RandomStream(EVALUATION_SEED).split("evaluation"), z);
        return z;
    }
}
