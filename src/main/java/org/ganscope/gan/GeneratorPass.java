package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.Game;
import org.ganscope.nn.Mlp;

import java.util.Optional;

/**
 * One pass of G: D judges fresh generated samples, with D fixed or looking a few steps ahead
 * ({@link Unrolling}); sets L_G and its gradient. Owned by one thread; allocates nothing once its
 * buffers have grown.
 */
final class GeneratorPass {
    private final Mlp discriminator;
    private final Mlp generator;
    private final SampleBatches batches;

    /** Empty for a D that sees whole batches. */
    private final Optional<Unrolling> unrolling;

    /** Packs of generated samples, preceded by as many real ones if the loss needs them. */
    private final FMatrixRMaj packs = new FMatrixRMaj(0, 0);

    private final FMatrixRMaj ds = new FMatrixRMaj(0, 0);
    private StepObserver observer = StepObserver.NONE;

    GeneratorPass(Mlp discriminator, Mlp generator, SampleBatches batches) {
        this.discriminator = discriminator;
        this.generator = generator;
        this.batches = batches;
        unrolling =
                discriminator.shape().minibatch().exists()
                        ? Optional.empty()
                        : Optional.of(new Unrolling(discriminator));
    }

    /** Tells an observer what is computed from now on. */
    void watch(StepObserver watching) {
        observer = watching;
    }

    /** Writes its measurements into {@code statistics}. */
    void run(GanConfig config, Game game, long step, StepStatistics statistics) {
        boolean ahead = config.updates().unrolledSteps() > 0;
        int p = config.packs();
        int real = ahead || game.isRelativistic() ? p : 0;
        int sides = real > 0 ? 2 : 1;
        SampleBatches.shape(config, sides, packs);
        if (real > 0) {
            batches.real(config, step, packs, 0);
        }
        batches.generated(config, step, packs, real);

        discriminator.powerIterate();
        FMatrixRMaj s = discriminator.forward(packs, sides);
        observer.judged(discriminator, packs, real, s);
        ds.reshape(1, s.numCols);
        statistics.note(s.data, real, p);
        if (Double.isNaN(statistics.generatedScore)) {
            statistics.generatedScore = game.meanScore(s.data, real, ds.data, p);
        }
        FMatrixRMaj dx;
        if (ahead) {
            Unrolling steps = unrolling.orElseThrow();
            statistics.generatorLoss = steps.run(game, config.updates(), packs, real, observer);
            ds.setTo(steps.slopes());
            dx = batches.unpack(config, steps.gradient(), 0);
        } else {
            statistics.generatorLoss = game.generatorLoss(s, real, ds);
            dx = batches.unpack(config, discriminator.inputGradient(ds), real);
        }
        generator.backward(dx);
        generator.completeGradients();
        statistics.generatorGradient = generator.gradientNorm();
        observer.generatorGradient(ds, dx, statistics);
    }
}
