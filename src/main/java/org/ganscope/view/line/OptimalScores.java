package org.ganscope.view.line;

import org.ganscope.data.Range;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.metrics.DensityCurves;
import org.ganscope.view.PackPartners;

import java.util.function.IntToDoubleFunction;

/**
 * D*(x) along the stage, from p_data and the estimate of p_g, both with the instance noise that D
 * sees. If D judges packs of independent samples, the densities of a pack are products, and D* for
 * one sample is the mean over the same {@link PackPartners} as D.
 */
final class OptimalScores {
    private OptimalScores() {}

    /** One value for each point of the curves; NaN where it is not known. */
    static float[] of(LossConfig loss, DensityCurves curves, PackPartners partners) {
        float[] optimal = new float[curves.points()];
        for (int k = 0; k < partners.sets(); k++) {
            double real = 1;
            double generated = 1;
            for (int partner : partners.partners(k)) {
                double at = place(partners.real().data[partner], curves);
                real *= between(curves::seenTarget, at);
                generated *= between(curves::seenGenerated, at);
            }
            for (int i = 0; i < optimal.length; i++) {
                double best =
                        loss.optimalScore(
                                real * curves.seenTarget(i), generated * curves.seenGenerated(i));
                optimal[i] += (float) (best / partners.sets());
            }
        }
        for (int i = 0; i < optimal.length; i++) {
            if (Double.isNaN(curves.optimalDiscriminator(i))) {
                optimal[i] = Float.NaN;
            }
        }
        return optimal;
    }

    /** The position of x among the points; that of the nearest end if it is outside. */
    private static double place(double x, DensityCurves curves) {
        Range range = curves.range();
        double last = curves.points() - 1;
        return Math.clamp((x - range.low()) / range.length() * last, 0, last);
    }

    private static double between(IntToDoubleFunction values, double at) {
        int left = (int) Math.floor(at);
        double share = at - left;
        double value = values.applyAsDouble(left);
        return share == 0 ? value : value + share * (values.applyAsDouble(left + 1) - value);
    }
}
