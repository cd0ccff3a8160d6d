package org.ganscope.metrics;

import org.ganscope.math.Normal;

import java.util.Arrays;

/**
 * Adds instance noise to masses along an axis: p ↦ p * N(0, σ²), on even cells that extend some σ
 * beyond the given edges.
 *
 * <p>The mass between two edges counts as spread evenly, and so does that of an even cell; a cell
 * passes to the one k places further on (s/h)·(H((k+1)h/s) − 2H(kh/s) + H((k−1)h/s)), where h is
 * the width of a cell and H(t) = t·Φ(t) + φ(t), the integral of Φ. The cells themselves add a
 * variance of h²/4, which is subtracted: s² = σ² − h²/4. Allocates nothing.
 */
final class NoisyCells {
    /** The kernel is cut off here, in units of σ. */
    static final double REACH = 4;

    private static final double ROOT_TWO_PI = StrictMath.sqrt(2 * StrictMath.PI);

    private final double[] edges;
    private final double margin;
    private final double[] source;
    private final double[] kernel;
    private int reach;
    private double sigma = Double.NaN;
    private double low;
    private double width;

    /**
     * @param edges ascending; kept
     * @param cells number of even cells
     * @param margin how far they extend beyond the first and the last edge, in units of σ, ≥ REACH
     */
    NoisyCells(double[] edges, int cells, double margin) {
        this.edges = edges;
        this.margin = margin;
        source = new double[cells];
        kernel = new double[cells];
    }

    /** Arranges the cells for noise of standard deviation σ > 0; false if they already are. */
    boolean set(double sigma) {
        if (sigma == this.sigma) {
            return false;
        }
        this.sigma = sigma;
        low = edges[0] - margin * sigma;
        width = (edges[edges.length - 1] + margin * sigma - low) / source.length;
        double s = StrictMath.sqrt(Math.max(sigma * sigma - width * width / 4, 0));
        reach = (int) (REACH * s / width);
        double sum = 0;
        for (int k = 0; k <= reach; k++) {
            kernel[k] = s == 0 ? 1 : bend(k * width / s, width / s);
            sum += (k == 0 ? 1 : 2) * kernel[k];
        }
        for (int k = 0; k <= reach; k++) {
            kernel[k] /= sum;
        }
        return true;
    }

    private static double bend(double t, double step) {
        return integralOfPhi(t + step) - 2 * integralOfPhi(t) + integralOfPhi(t - step);
    }

    private static double integralOfPhi(double t) {
        return t * Normal.cdf(t) + StrictMath.exp(-0.5 * t * t) / ROOT_TWO_PI;
    }

    int count() {
        return source.length;
    }

    double width() {
        return width;
    }

    /** The middle of cell i. */
    double middle(int i) {
        return low + (i + 0.5) * width;
    }

    /** Whether a sample at x stays within the cells when noise is added. */
    boolean holds(double x) {
        double room = (margin - REACH) * sigma;
        return x >= edges[0] - room && x <= edges[edges.length - 1] + room;
    }

    /**
     * Spreads mass i evenly between edges i and i + 1.
     *
     * @param first index of mass 0 among the masses
     * @param out cells, overwritten
     */
    void spread(double[] masses, int first, double[] out) {
        Arrays.fill(out, 0);
        int cell = cellOf(edges[0]);
        for (int i = 0; i + 1 < edges.length; i++) {
            double left = edges[i];
            double right = edges[i + 1];
            double perUnit = masses[first + i] / (right - left);
            double end = low + (cell + 1) * width;
            while (end < right) {
                out[cell] += perUnit * (end - left);
                left = end;
                cell++;
                end = low + (cell + 1) * width;
            }
            out[cell] += perUnit * (right - left);
        }
    }

    /** Adds a mass at x, which must be within the cells. */
    void point(double mass, double x, double[] out) {
        out[cellOf(x)] += mass;
    }

    private int cellOf(double x) {
        return Math.clamp((long) ((x - low) / width), 0, source.length - 1);
    }

    /** Adds the noise to the masses of the cells, in place. */
    void blur(double[] cells) {
        System.arraycopy(cells, 0, source, 0, cells.length);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = kernel[0] * source[i];
        }
        for (int k = 1; k <= reach; k++) {
            double share = kernel[k];
            int n = cells.length - k;
            for (int i = 0; i < n; i++) {
                cells[i + k] += share * source[i];
            }
            for (int i = 0; i < n; i++) {
                cells[i] += share * source[i + k];
            }
        }
    }
}
