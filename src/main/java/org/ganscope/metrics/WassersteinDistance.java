package org.ganscope.metrics;

import org.ganscope.data.Distribution1D;

/**
 * The Wasserstein-1 distance between a target and a generated distribution, W1 = ∫|F_g − F| dx
 * (Vallender 1974).
 *
 * <p>Between two edges, the integral of F_g − F is known exactly for both distributions, and is
 * ±W1's share unless F_g crosses F in between. There the crossing is modelled as a jump of F_g at
 * the place that this integral implies; the error is of second order in the width of the bin, and 0
 * for an atom among little data.
 */
final class WassersteinDistance {
    private final double[] edges;
    private final double[] cumulative;
    private final double[] area;
    private final double mean;

    WassersteinDistance(Distribution1D target, double[] edges) {
        this.edges = edges.clone();
        cumulative = new double[edges.length];
        area = new double[edges.length];
        for (int j = 0; j < edges.length; j++) {
            cumulative[j] = target.cumulative(edges[j]);
            area[j] = edges[j] * cumulative[j] - target.meanUpTo(edges[j]);
        }
        mean = target.meanUpTo(Double.POSITIVE_INFINITY);
    }

    /** W1 in units of x; NaN if the target has no mean. */
    double to(GeneratedLine distribution) {
        int last = edges.length - 1;
        double before = distribution.area(0) - area[0];
        double sum = Math.abs(before);
        for (int j = 1; j <= last; j++) {
            double here = distribution.area(j) - area[j];
            sum +=
                    between(
                            distribution.cumulative(j - 1) - cumulative[j - 1],
                            distribution.cumulative(j) - cumulative[j],
                            here - before,
                            edges[j] - edges[j - 1]);
            before = here;
        }
        return sum + Math.abs(mean - distribution.mean() - before);
    }

    /** ∫|d| over a bin, from d at both ends, ∫d, and the width. */
    private static double between(double left, double right, double integral, double width) {
        if (left * right >= 0) {
            return Math.abs(integral);
        }
        double jump = Math.clamp((right * width - integral) / (right - left), 0, width);
        return Math.abs(left) * jump + Math.abs(right) * (width - jump);
    }
}
