package org.ganscope.data.own;

/**
 * Smooths values on a regular grid by a Gaussian, cut off at {@value #REACH} standard deviations
 * and scaled to sum 1. The grid is mirrored at its edge, so that the sum of the values does not
 * change.
 */
final class GaussianBlur {
    private static final double REACH = 4.5;

    /** Weight of the value itself, then of those 1, 2, … cells away. */
    private final double[] weights;

    private GaussianBlur(double[] weights) {
        this.weights = weights;
    }

    /** @param sigma standard deviation in cells, ≥ 0 */
    static GaussianBlur of(double sigma) {
        double[] weights = new double[1 + (int) Math.floor(REACH * sigma)];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = i == 0 ? 1 : StrictMath.exp(-0.5 * i * i / (sigma * sigma));
            sum += i == 0 ? weights[i] : 2 * weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return new GaussianBlur(weights);
    }

    /** Smooths {@code values} along a line. */
    void apply(double[] values) {
        along(values, 0, 1, values.length, line(values.length));
    }

    /**
     * Smooths {@code values}, (height × width) row by row, along both of its sides.
     *
     * @param x along rows
     * @param y along columns
     */
    static void apply(GaussianBlur x, GaussianBlur y, double[] values, int width, int height) {
        double[] line = x.line(width);
        for (int row = 0; row < height; row++) {
            x.along(values, row * width, 1, width, line);
        }
        double[] upright = y.line(height);
        for (int column = 0; column < width; column++) {
            y.along(values, column, width, height, upright);
        }
    }

    private void along(double[] values, int from, int stride, int n, double[] line) {
        int reach = weights.length - 1;
        for (int i = 0; i < n + 2 * reach; i++) {
            line[i] = values[from + mirrored(i - reach, n) * stride];
        }
        for (int i = 0; i < n; i++) {
            int centre = i + reach;
            double sum = weights[0] * line[centre];
            for (int d = 1; d <= reach; d++) {
                sum += weights[d] * (line[centre - d] + line[centre + d]);
            }
            values[from + i * stride] = sum;
        }
    }

    /** A line of n values with room for its mirror images beyond both ends. */
    private double[] line(int n) {
        return new double[n + 2 * (weights.length - 1)];
    }

    /** The grid continues as its mirror image beyond each edge: −1 is 0, n is n − 1. */
    private static int mirrored(int i, int n) {
        int at = Math.floorMod(i, 2 * n);
        return at < n ? at : 2 * n - 1 - at;
    }
}
