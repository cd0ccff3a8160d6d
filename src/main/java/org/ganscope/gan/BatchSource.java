package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;

/** The source of a trainer's samples: the run's own random streams, or given batches in tests. */
public interface BatchSource {
    /** Fills x: (data dimension×n) with real samples. */
    void real(FMatrixRMaj x);

    /** Fills z: (latent dimension×n) with draws from the prior. */
    void latent(FMatrixRMaj z);

    /** Fills e with standard normal instance noise. */
    default void noise(FMatrixRMaj e) {
        throw new UnsupportedOperationException("this source has no instance noise");
    }

    /**
     * Fills u[0 … n) with uniform numbers in [0, 1): positions between a real and a generated
     * sample.
     */
    default void positions(float[] u, int n) {
        throw new UnsupportedOperationException("this source has no positions");
    }

    /**
     * Fills u[0 … n) with uniform numbers in [0, 1): labels are flipped where u is small enough.
     */
    default void flips(float[] u, int n) {
        throw new UnsupportedOperationException("this source has no flips");
    }
}
