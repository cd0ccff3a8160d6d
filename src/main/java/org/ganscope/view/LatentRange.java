package org.ganscope.view;

import org.ganscope.data.Range;
import org.ganscope.data.TargetConfig;
import org.ganscope.data.TargetKind;
import org.ganscope.gan.Prior;

import java.util.List;

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

    /** n latent values at equal steps of probability: (i + ½)/n. */
    public static float[] quantiles(Prior prior, int n) {
        float[] z = new float[n];
        var normal = new TargetConfig(TargetKind.GAUSSIAN, List.of(0.0, 1.0)).create1D();
        for (int i = 0; i < n; i++) {
            double p = (i + 0.5) / n;
            z[i] =
                    switch (prior) {
                        case NORMAL -> (float) normal.quantile(p);
                        case UNIFORM -> (float) (2 * p - 1);
                    };
        }
        return z;
    }
}
