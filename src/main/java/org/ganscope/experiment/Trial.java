package org.ganscope.experiment;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Move;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;

import java.util.function.LongConsumer;

/** One run of an experiment. Everything random in it comes from the seed of its configuration. */
public record Trial(GanConfig config, Evaluation evaluation) {
    /** Steps between two reports of progress. */
    private static final int STRIDE = 50;

    /**
     * Trains and measures, on the calling thread.
     *
     * @param progress is told, now and then, how many steps were made since it was last told; in
     *     all, {@code evaluation.steps} also where training stops early
     */
    public Outcome run(LongConsumer progress) {
        GanTrainer trainer = new GanTrainer(config);
        int done = 0;
        while (done < evaluation.steps() && trainer.divergence().isEmpty()) {
            int end = Math.min(done + STRIDE, evaluation.steps());
            for (int step = done; step < end; step++) {
                trainer.step(Move.BOTH);
            }
            progress.accept(end - done);
            done = end;
        }
        progress.accept(evaluation.steps() - done);
        return measure(trainer);
    }

    private Outcome measure(GanTrainer trainer) {
        FMatrixRMaj samples = new Mlp(trainer.generator().freeze()).forward(latents());
        return new Outcome(
                config.seed(),
                ModeFigures.of(config.target().create(), evaluation, samples),
                trainer.divergence());
    }

    /** The z whose images are counted: the same whatever the seed of the run. */
    private FMatrixRMaj latents() {
        LatentConfig latent = config.latent();
        FMatrixRMaj z = new FMatrixRMaj(latent.dimension(), evaluation.samples());
        latent.prior().sample(new RandomStream(0).split("evaluation"), z);
        return z;
    }
}
