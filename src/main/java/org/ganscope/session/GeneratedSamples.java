package org.ganscope.session;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.gan.LatentConfig;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Mlp;

/**
 * Samples of a run's generator, drawn from the seed's "view" stream: drawing them never affects the
 * run, and the same run gives the same samples.
 */
public final class GeneratedSamples {
    private final FMatrixRMaj z;
    private final FMatrixRMaj x;

    private GeneratedSamples(FMatrixRMaj z, FMatrixRMaj x) {
        this.z = z;
        this.x = x;
    }

    /**
     * Draws {@code count} samples from the generator in its current state; call between two steps.
     */
    public static GeneratedSamples draw(Run run, int count) {
        LatentConfig latent = run.config().latent();
        FMatrixRMaj z = new FMatrixRMaj(latent.dimension(), count);
        latent.prior().sample(new RandomStream(run.config().seed()).split("view"), z);
        // a copy of the network: the buffers of the original would grow to this batch permanently
        Mlp generator = new Mlp(run.trainer().generator().freeze());
        return new GeneratedSamples(z, generator.forward(z).copy());
    }

    /** The share of samples outside the range of a target, infinite ones among them. */
    double shareBeyond(Distribution target) {
        int inside = 0;
        for (int i = 0; i < count(); i++) {
            float first = x(0, i);
            boolean isInside =
                    switch (target) {
                        case Distribution1D line -> line.range().contains(first);
                        case Distribution2D plane ->
                                plane.range().x().contains(first)
                                        && plane.range().y().contains(x(1, i));
                        default -> throw new IllegalArgumentException(target.toString());
                    };
            inside += isInside ? 1 : 0;
        }
        return 1 - inside / (double) count();
    }

    public int count() {
        return z.numCols;
    }

    /** Number of coordinates of z. */
    public int latentDimension() {
        return z.numRows;
    }

    /** Number of coordinates of G(z). */
    public int dimension() {
        return x.numRows;
    }

    /** A coordinate of the latent value of a sample. */
    public float z(int coordinate, int sample) {
        return z.get(coordinate, sample);
    }

    /** A coordinate of G(z) of a sample. */
    public float x(int coordinate, int sample) {
        return x.get(coordinate, sample);
    }
}
