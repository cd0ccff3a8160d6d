package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.nn.Mlp;

/**
 * Makes the inputs of D: batches of real and of generated samples, with instance noise, in packs.
 *
 * <p>A pack of m samples (PacGAN, Lin et al. 2018) is one column of m·d numbers: of p·m samples,
 * pack k holds numbers k, p + k, 2p + k, …; coordinate c of member j is row j·d + c. With m = 1 a
 * pack is a sample. Allocates nothing once its buffers have grown. Owned by one thread.
 */
final class SampleBatches {
    private final BatchSource source;
    private final Mlp generator;
    private final FMatrixRMaj x = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj z = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj e = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj gradient = new FMatrixRMaj(0, 0);
    private StepObserver observer = StepObserver.NONE;

    SampleBatches(BatchSource source, Mlp generator) {
        this.source = source;
        this.generator = generator;
    }

    /** Shapes a matrix for packs on the given number of sides: (m·d × sides·p). */
    static void shape(GanConfig config, int sides, FMatrixRMaj packs) {
        packs.reshape(config.design().packing() * config.dataDimension(), sides * config.packs());
    }

    /** Tells an observer what is drawn from now on. */
    void watch(StepObserver watching) {
        observer = watching;
    }

    /** Puts fresh real samples into p columns of {@code packs} from {@code at} on. */
    void real(GanConfig config, long step, FMatrixRMaj packs, int at) {
        x.reshape(config.dataDimension(), samples(config));
        source.real(x);
        observer.real(x);
        addNoise(config, step);
        pack(config, packs, at);
    }

    /** Puts G(z) for fresh z into p columns of {@code packs} from {@code at} on. */
    void generated(GanConfig config, long step, FMatrixRMaj packs, int at) {
        z.reshape(config.latent().dimension(), samples(config));
        source.latent(z);
        x.setTo(generator.forward(z));
        observer.generated(z, x);
        addNoise(config, step);
        pack(config, packs, at);
    }

    private static int samples(GanConfig config) {
        return config.packs() * config.design().packing();
    }

    /** x ← x + σ·e. */
    private void addNoise(GanConfig config, long step) {
        float sigma = (float) config.regularisers().noiseAt(step);
        if (sigma > 0) {
            e.reshape(x.numRows, x.numCols);
            source.noise(e);
            for (int i = 0; i < x.getNumElements(); i++) {
                x.data[i] += sigma * e.data[i];
            }
        }
    }

    private void pack(GanConfig config, FMatrixRMaj packs, int at) {
        int p = config.packs();
        int d = config.dataDimension();
        for (int row = 0; row < packs.numRows; row++) {
            int from = row % d * x.numCols + row / d * p;
            System.arraycopy(x.data, from, packs.data, row * packs.numCols + at, p);
        }
    }

    /**
     * ∂L/∂G(z) of the last generated samples, (d×p·m), from ∂L/∂packs of which they are the p
     * columns from {@code at} on.
     */
    FMatrixRMaj unpack(GanConfig config, FMatrixRMaj packs, int at) {
        int p = config.packs();
        int d = config.dataDimension();
        gradient.reshape(d, samples(config));
        for (int row = 0; row < packs.numRows; row++) {
            int to = row % d * gradient.numCols + row / d * p;
            System.arraycopy(packs.data, row * packs.numCols + at, gradient.data, to, p);
        }
        return gradient;
    }
}
