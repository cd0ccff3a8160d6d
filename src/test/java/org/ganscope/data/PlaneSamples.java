package org.ganscope.data;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.RandomStream;

/** Samples over the plane, always of the same stream. */
public final class PlaneSamples {
    private PlaneSamples() {}

    public static FMatrixRMaj of(Distribution2D distribution, int n) {
        FMatrixRMaj xy = new FMatrixRMaj(2, n);
        distribution.sample(new RandomStream(7).split("data"), xy);
        return xy;
    }
}
