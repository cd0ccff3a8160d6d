package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;

/**
 * Where a trainer takes its samples from: the run's own random streams, or given batches in tests.
 */
public interface BatchSource {
    /** Fills x: (data dimension×n) with real samples. */
    void real(FMatrixRMaj x);

    /** Fills z: (latent dimension×n) with draws from the prior. */
    void latent(FMatrixRMaj z);
}
