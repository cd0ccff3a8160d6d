package org.ganscope.view;

import org.ganscope.data.Range;
import org.ganscope.gan.Prior;

/** The stretch of the latent axis that is shown, and quantiles of the prior on it. */
public final class LatentRange {
    private LatentRange() {}

    /** ±2.5, which holds 98.8 % of a normal prior; ±1, which is all of a uniform one. */
    public static Range of(Prior prior) {
        return switch (prior) {
            case NORMAL -> new Range(-2.5, 2.5);
            case UNIFORM -> new Range(-1, 1);
        };
    }

    /** n latent values at equal steps of probability: the quantiles of (i + ½)/n. */
    public static float[] quantiles(Prior prior, int n) {
        float[] z = new float[n];
        for (int i = 0; i < n; i++) {
            z[i] = (float) prior.quantile((i + 0.5) / n);
        }
        return z;
    }
}
