package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Mode2D;

import java.util.Arrays;
import java.util.List;

/**
 * The shares of samples in the modes of a target: every sample belongs to its nearest mode, and is
 * valid there (of high quality, as papers say) if it is within 3σ of the centre.
 *
 * <p>Of the target's own samples 98.889 % are valid in 2D, since P(r > 3σ) = e^(−9/2), and 99.730 %
 * on the line: a generator that scores higher is collapsing within its modes.
 *
 * <p>On the line a mode's samples are those in its extent, and those in the central 99.730 % of its
 * mass are valid; for an isolated Gaussian that is within 3σ.
 */
public final class ModeCoverage {
    private final double[] weights;
    private final Finder finder;
    private final int[] nearest;
    private final int[] valid;
    private final double[] shares;
    private int samples;

    /** Finds the mode of a sample: its number, or −1 − number if the sample is not valid there. */
    private sealed interface Finder permits InThePlane, OnTheLine {
        int find(FMatrixRMaj samples, int i);
    }

    private record InThePlane(double[] x, double[] y, double[] reach) implements Finder {
        @Override
        public int find(FMatrixRMaj samples, int i) {
            float px = samples.data[i];
            float py = samples.data[samples.numCols + i];
            int best = 0;
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < x.length; k++) {
                double dx = px - x[k];
                double dy = py - y[k];
                double square = dx * dx + dy * dy;
                if (square < least) {
                    least = square;
                    best = k;
                }
            }
            return least <= reach[best] * reach[best] ? best : -1 - best;
        }
    }

    private record OnTheLine(LineModes modes) implements Finder {
        @Override
        public int find(FMatrixRMaj samples, int i) {
            double x = samples.data[i];
            int mode = modes.at(x);
            return modes.isValid(mode, x) ? mode : -1 - mode;
        }
    }

    private ModeCoverage(double[] weights, Finder finder) {
        this.weights = weights;
        this.finder = finder;
        nearest = new int[weights.length];
        valid = new int[weights.length];
        shares = new double[weights.length];
    }

    /** Nothing counted yet; K ≥ 1 modes of a target over the plane. */
    ModeCoverage(List<Mode2D> modes) {
        this(
                modes.stream().mapToDouble(Mode2D::weight).toArray(),
                new InThePlane(
                        modes.stream().mapToDouble(Mode2D::x).toArray(),
                        modes.stream().mapToDouble(Mode2D::y).toArray(),
                        modes.stream().mapToDouble(mode -> 3 * mode.sigma()).toArray()));
        if (modes.isEmpty()) {
            throw new IllegalArgumentException("a target without modes has no coverage");
        }
    }

    /**
     * Counts samples of a generator for a target over the plane.
     *
     * @param modes at least one
     * @param samples (2×n), n ≥ 1
     */
    public static ModeCoverage of(List<Mode2D> modes, FMatrixRMaj samples) {
        ModeCoverage coverage = new ModeCoverage(modes);
        coverage.count(samples, evenly(samples.numCols), 2);
        return coverage;
    }

    /**
     * Counts samples of a generator for a target on the line.
     *
     * @param samples (1×n), n ≥ 1
     */
    public static ModeCoverage of(Distribution1D target, FMatrixRMaj samples) {
        LineModes modes = new LineModes(target);
        ModeCoverage coverage = new ModeCoverage(modes.weights(), new OnTheLine(modes));
        coverage.count(samples, evenly(samples.numCols), 1);
        return coverage;
    }

    /** {@code count} equal masses with sum 1. */
    static double[] evenly(int count) {
        double[] even = new double[count];
        Arrays.fill(even, 1.0 / count);
        return even;
    }

    /**
     * Counts again, from points of the plane that hold a mass each; allocates nothing.
     *
     * @param weights their masses, with sum 1, of which {@link #share} is a part
     */
    void count(FMatrixRMaj x, double[] weights) {
        count(x, weights, 2);
    }

    private void count(FMatrixRMaj x, double[] weights, int dimension) {
        if (x.numRows != dimension || x.numCols < 1) {
            throw new IllegalArgumentException(
                    "samples are %d×%d but must be %d×n, n ≥ 1"
                            .formatted(x.numRows, x.numCols, dimension));
        }
        Arrays.fill(nearest, 0);
        Arrays.fill(valid, 0);
        Arrays.fill(shares, 0);
        samples = x.numCols;
        for (int i = 0; i < samples; i++) {
            int found = finder.find(x, i);
            if (found >= 0) {
                valid[found]++;
                shares[found] += weights[i];
            }
            nearest[found >= 0 ? found : -1 - found]++;
        }
    }

    /** K, the number of modes. */
    public int modes() {
        return weights.length;
    }

    /** The number of samples counted. */
    public int samples() {
        return samples;
    }

    /** Share of the target's mass in mode i. */
    public double weight(int i) {
        return weights[i];
    }

    /** The number of samples whose nearest mode is i; a NaN sample counts at 0. */
    public int nearest(int i) {
        return nearest[i];
    }

    /** The number of samples valid at mode i. */
    public int valid(int i) {
        return valid[i];
    }

    /** Samples valid at mode i as a share of all samples. */
    public double share(int i) {
        return shares[i];
    }

    /** The share of all samples that are valid at some mode: of high quality. */
    public double highQualityShare() {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum;
    }

    /** The number of modes that are covered under a definition. */
    public int covered(CoverageDefinition definition) {
        int covered = 0;
        for (int i = 0; i < valid.length; i++) {
            covered += definition.isCovered(this, i) ? 1 : 0;
        }
        return covered;
    }

    /** Whether mode i is covered under a definition. */
    public boolean isCovered(int i, CoverageDefinition definition) {
        return definition.isCovered(this, i);
    }

    /**
     * Total variation between the shares of the modes, ½(Σ|mᵢ − wᵢ| + invalid), where mᵢ is the
     * share of all samples valid at mode i, wᵢ its weight in the target (1/K where all are equal),
     * and invalid the share of all others; in [0, 1].
     */
    public double totalVariation() {
        double sum = 1 - highQualityShare();
        for (int i = 0; i < weights.length; i++) {
            sum += Math.abs(share(i) - weights[i]);
        }
        return 0.5 * sum;
    }
}
