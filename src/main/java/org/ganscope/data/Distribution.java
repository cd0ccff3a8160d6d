package org.ganscope.data;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;

/** A distribution over data space that can be sampled. Immutable. */
public interface Distribution {
    /** Number of coordinates of a sample: 1 or 2. */
    int dimension();

    /**
     * Fills {@code out}, shaped (dimension×n), with n independent samples, drawn only from {@code
     * random}.
     */
    void sample(RandomStream random, FMatrixRMaj out);
}
