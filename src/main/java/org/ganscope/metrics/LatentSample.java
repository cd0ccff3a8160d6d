package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.LatentConfig;
import org.ganscope.math.RandomStream;

/**
 * Fixed latent points of a run, drawn from the "view" stream of its seed, for latent spaces where a
 * grid would need too many.
 */
final class LatentSample {
    /** Number of points. */
    static final int COUNT = 4096;

    private LatentSample() {}

    /** The mass of each point. */
    static double[] weights() {
        return ModeCoverage.evenly(COUNT);
    }

    /** The points, (dimension×COUNT). */
    static FMatrixRMaj of(LatentConfig latent, long seed) {
        FMatrixRMaj z = new FMatrixRMaj(latent.dimension(), COUNT);
        latent.prior().sample(new RandomStream(seed).split("view").split("metrics"), z);
        return z;
    }
}
