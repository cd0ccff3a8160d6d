package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.loss.Game;
import org.ganscope.nn.Mlp;

/**
 * One pass of D over fresh real and generated samples, with G fixed: sets L_D, its penalties and
 * their gradients. Owned by one thread; allocates nothing once its buffers have grown.
 */
final class DiscriminatorPass {
    private final Mlp discriminator;
    private final SampleBatches batches;
    private final LabelFlips flips;
    private final Penalties penalties;

    /** Packs of real samples in the first half of the columns, of generated ones in the second. */
    private final FMatrixRMaj both = new FMatrixRMaj(0, 0);

    private final FMatrixRMaj ds = new FMatrixRMaj(0, 0);
    private StepObserver observer = StepObserver.NONE;

    DiscriminatorPass(Mlp discriminator, SampleBatches batches, BatchSource source) {
        this.discriminator = discriminator;
        this.batches = batches;
        flips = new LabelFlips(source);
        penalties = new Penalties(discriminator, source);
    }

    /** Tells an observer what is computed from now on. */
    void watch(StepObserver watching) {
        observer = watching;
    }

    /** Writes its measurements into {@code statistics}. */
    void run(GanConfig config, Game game, long step, StepStatistics statistics) {
        int p = config.packs();
        SampleBatches.shape(config, 2, both);
        batches.real(config, step, both, 0);
        batches.generated(config, step, both, p);

        discriminator.powerIterate();
        FMatrixRMaj s = discriminator.forward(both, 2);
        observer.judged(discriminator, both, p, s);
        ds.reshape(1, 2 * p);
        statistics.realScore = game.meanScore(s.data, 0, ds.data, p);
        statistics.generatedScore = game.meanScore(s.data, p, ds.data, p);
        statistics.note(s.data, p, p);
        flips.draw(config.loss().flips(), p);
        flips.exchange(s);
        statistics.generatedLoss = game.generatedLoss(s, p, ds);
        statistics.discriminatorLoss = game.discriminatorLoss(s, p, ds);
        flips.exchange(ds);

        discriminator.backward(ds, game.hasFreeLevel() ? 2 : 1);
        statistics.discriminatorPenalty =
                penalties.add(config.regularisers(), game, both, observer);
        discriminator.completeGradients();
        statistics.discriminatorGradient = discriminator.gradientNorm();
        observer.discriminatorGradient(flips, ds, statistics);
    }
}
