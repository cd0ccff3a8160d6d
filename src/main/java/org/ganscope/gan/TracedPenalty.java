package org.ganscope.gan;

import org.ganscope.math.FrozenBatch;

/**
 * What a penalty on the slope of D added to L_D. Immutable.
 *
 * @param points where the slope was punished, in packs, (m·d×columns)
 */
public record TracedPenalty(Kind kind, FrozenBatch points, double value) {
    /** See {@link Regularisers}. */
    public enum Kind {
        /** Towards slope 0 at real samples. */
        R1,
        /** Towards slope 0 at generated samples. */
        R2,
        /** Towards slope 1 between real and generated samples. */
        GRADIENT_PENALTY
    }
}
