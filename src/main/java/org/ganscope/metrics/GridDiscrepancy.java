package org.ganscope.metrics;

import java.util.Arrays;

/**
 * The squared maximum mean discrepancy MMD² = E k(x, x') − 2·E k(x, y) + E k(y, y') with the kernel
 * k = e^(−d²/2ℓ²), d the distance (Gretton et al. 2012, "A kernel two-sample test"), between
 * distributions given as masses on an even grid, with each mass in the middle of its cell.
 *
 * <p>With δ = q − p and K the kernel between cells, MMD² = δᵀKδ; over the plane the kernel is a
 * product of one for the rows and one for the columns, so a grid of m×m takes 2m³ operations.
 * Moving masses to the middles adds a variance v to every coordinate, so 2v to every difference:
 * the kernel is made narrower by this amount and higher accordingly, so that its mean over the
 * added variance is k.
 */
final class GridDiscrepancy {
    private final int rows;
    private final int columns;
    private final double[] rowKernel;
    private final double[] columnKernel;
    private final double[] half;
    private final double[] whole;
    private final double[] targetMean;
    private final double[] target;
    private final double targetPairs;
    private final double self;
    private final double[] difference;

    /**
     * @param rows number of rows of cells
     * @param height of a cell, in units of data
     * @param columns number of columns of cells
     * @param width of a cell
     * @param scale ℓ, in units of data
     * @param added v along an axis, in squares of a cell's side there: 1/12 for masses counted in
     *     cells, 1/6 for masses shared between the neighbouring two nodes
     * @param target p, the masses row by row, with sum 1
     */
    GridDiscrepancy(
            int rows,
            double height,
            int columns,
            double width,
            double scale,
            double added,
            double[] target) {
        this.rows = rows;
        this.columns = columns;
        rowKernel = kernel(rows, height / scale, added);
        columnKernel = kernel(columns, width / scale, added);
        self = rowKernel[0] * columnKernel[0];
        half = new double[rows * columns];
        whole = new double[rows * columns];
        this.target = target.clone();
        difference = new double[target.length];
        multiply(target);
        targetMean = whole.clone();
        targetPairs = dot(target, targetMean);
    }

    /** Entry (i, j) = e^(−(i − j)²·step²/2r)/√r, r = 1 − 2v/ℓ²; a single row needs no kernel. */
    private static double[] kernel(int size, double step, double added) {
        double[] kernel = new double[size * size];
        double rest = size == 1 ? 1 : 1 - 2 * added * step * step;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double d = (i - j) * step;
                kernel[i * size + j] = StrictMath.exp(-0.5 * d * d / rest) / StrictMath.sqrt(rest);
            }
        }
        return kernel;
    }

    /** MMD² between the target and the masses q, with sum 1. */
    double to(double[] q) {
        for (int i = 0; i < difference.length; i++) {
            difference[i] = q[i] - target[i];
        }
        multiply(difference);
        return dot(difference, whole);
    }

    /**
     * MMD² between the target and the distribution of n samples, where q are their shares: without
     * the pairs of a sample with itself, so unbiased (Gretton et al. 2012, lemma 6).
     */
    double to(double[] q, int n) {
        double plain = to(q);
        double pairs = plain + 2 * dot(q, targetMean) - targetPairs;
        return plain - (self - pairs) / (n - 1);
    }

    /** whole = K·masses. */
    private void multiply(double[] masses) {
        Arrays.fill(half, 0);
        Arrays.fill(whole, 0);
        for (int row = 0; row < rows; row++) {
            for (int from = 0; from < columns; from++) {
                double mass = masses[row * columns + from];
                if (mass != 0) {
                    add(mass, columnKernel, from * columns, half, row * columns, columns);
                }
            }
        }
        for (int to = 0; to < rows; to++) {
            for (int from = 0; from < rows; from++) {
                double weight = rowKernel[to * rows + from];
                add(weight, half, from * columns, whole, to * columns, columns);
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** out[outAt+i] += factor·in[inAt+i], i < n. */
    private static void add(double factor, double[] in, int inAt, double[] out, int outAt, int n) {
        for (int i = 0; i < n; i++) {
            out[outAt + i] += factor * in[inAt + i];
        }
    }
}
