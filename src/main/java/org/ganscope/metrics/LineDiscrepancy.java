package org.ganscope.metrics;

import org.ganscope.data.Distribution1D;
import org.ganscope.data.Range;

/**
 * MMD² of a target on the line and a generated distribution. Every mass is shared between the two
 * neighbouring ones of {@value #NODES} nodes over the target's range; masses beyond the range count
 * at its ends.
 */
final class LineDiscrepancy {
    private static final int NODES = MetricBins.EVEN / 4 + 1;
    private static final int SIMPSON = 16;
    private static final double SCALES = 8;

    private final GridDiscrepancy kernel;
    private final double width;
    private final double scale;
    private final int[] edges = new int[NODES];
    private final double[] masses = new double[NODES];

    LineDiscrepancy(Distribution1D distribution, MetricBins bins) {
        Range range = distribution.range();
        width = range.length() / (NODES - 1);
        scale = range.length() / SCALES;
        double[] areas = new double[NODES];
        for (int i = 0; i < NODES; i++) {
            edges[i] = bins.edgeAt(MetricBins.even(range, 4 * i));
            double x = MetricBins.even(range, 4 * i);
            areas[i] = i == 0 ? 0 : areas[i - 1] + integral(distribution, x - width, x);
        }
        for (int i = 0; i < NODES; i++) {
            double before = areas[Math.max(i - 1, 0)];
            double after = areas[Math.min(i + 1, NODES - 1)];
            masses[i] = mass(i, before, areas[i], after);
        }
        kernel = new GridDiscrepancy(1, 1, NODES, width, scale, 1 / 6.0, masses);
    }

    /** ∫ F over [from, to], by Simpson's rule. */
    private static double integral(Distribution1D distribution, double from, double to) {
        double step = (to - from) / SIMPSON;
        double sum = distribution.cumulative(from) + distribution.cumulative(to);
        for (int i = 1; i < SIMPSON; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * distribution.cumulative(from + i * step);
        }
        return sum * step / 3;
    }

    /** The mass at node i, from the integrals of F up to it and its neighbours. */
    private double mass(int i, double before, double here, double after) {
        double left = i == 0 ? 0 : (here - before) / width;
        double right = i == NODES - 1 ? 1 : (after - here) / width;
        return right - left;
    }

    /** MMD² to a distribution given at the edges of the bins. */
    double to(GeneratedLine distribution) {
        for (int i = 0; i < NODES; i++) {
            double before = distribution.area(edges[Math.max(i - 1, 0)]);
            double after = distribution.area(edges[Math.min(i + 1, NODES - 1)]);
            masses[i] = mass(i, before, distribution.area(edges[i]), after);
        }
        int samples = distribution.samples();
        return samples == 0 ? kernel.to(masses) : kernel.to(masses, samples);
    }

    /** ℓ, in units of data. */
    double scale() {
        return scale;
    }
}
