package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.nn.Mlp;

/**
 * One look of G at what D says of fresh generated samples, with D fixed: sets L_G and its gradient.
 * Owned by one thread; allocates nothing once its buffers have grown.
 */
final class GeneratorPass {
    private final Mlp discriminator;
    private final Mlp generator;
    private final SampleBatches batches;

    /** Packs of generated samples; before them as many real ones, if the game compares the two. */
    private final FMatrixRMaj packs = new FMatrixRMaj(0, 0);

    private final FMatrixRMaj ds = new FMatrixRMaj(0, 0);
    private float[] scores = new float[0];

    GeneratorPass(Mlp discriminator, Mlp generator, SampleBatches batches) {
        this.discriminator = discriminator;
        this.generator = generator;
        this.batches = batches;
    }

    /** Writes what it sees into {@code statistics}. */
    void run(GanConfig config, Game game, long step, StepStatistics statistics) {
        int p = config.packs();
        int real = game.isRelativistic() ? p : 0;
        int sides = game.isRelativistic() ? 2 : 1;
        SampleBatches.shape(config, sides, packs);
        if (real > 0) {
            batches.real(config, step, packs, 0);
        }
        batches.generated(config, step, packs, real);

        discriminator.powerIterate();
        FMatrixRMaj s = discriminator.forward(packs, sides);
        ds.reshape(1, s.numCols);
        statistics.generatorLoss = game.generatorLoss(s, real, ds);
        if (Double.isNaN(statistics.generatedScore)) {
            if (scores.length < p) {
                scores = new float[p];
            }
            statistics.generatedScore = game.meanScore(s.data, real, scores, p);
        }
        FMatrixRMaj gradient = discriminator.inputGradient(ds);
        generator.backward(batches.unpack(config, gradient, real));
        generator.completeGradients();
        statistics.generatorGradient = generator.gradientNorm();
    }
}
