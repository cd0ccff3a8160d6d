package org.ganscope.data;

import org.ejml.data.FMatrixRMaj;

import java.util.Arrays;

/** Masses and moments of a density, by points on a grid wider than the distribution. */
public final class PlaneGrid {
    private final double low1;
    private final double low2;
    private final double width;
    private final int side;
    private final double[] masses;
    private final double[] moments = new double[5];

    /**
     * @param side bins along each axis
     * @param points points along each axis of a bin
     */
    PlaneGrid(Distribution2D distribution, int side, int points) {
        Region range = distribution.range();
        this.side = side;
        // Half as much again as is shown: the tails of a wide Gaussian reach beyond the picture.
        width = 1.5 * range.x().length() / side;
        low1 = range.x().low() - 0.25 * range.x().length();
        low2 = range.y().low() - 0.25 * range.y().length();
        masses = new double[side * side];
        double step = width / points;
        for (int j = 0; j < side * points; j++) {
            double y = low2 + step * (j + 0.5);
            for (int i = 0; i < side * points; i++) {
                double x = low1 + step * (i + 0.5);
                double mass = distribution.density(x, y) * step * step;
                masses[j / points * side + i / points] += mass;
                addMoments(moments, x, y, mass);
            }
        }
    }

    /** Adds mass·(x, y, x², xy, y²). */
    public static void addMoments(double[] sum, double x, double y, double mass) {
        sum[0] += mass * x;
        sum[1] += mass * y;
        sum[2] += mass * x * x;
        sum[3] += mass * x * y;
        sum[4] += mass * y * y;
    }

    double mass() {
        return Arrays.stream(masses).sum();
    }

    double mass(int bin) {
        return masses[bin];
    }

    double[] moments() {
        return moments;
    }

    /** Samples per bin; those beyond the grid are in none. */
    int[] counts(FMatrixRMaj xy) {
        int n = xy.numCols;
        int[] counts = new int[side * side];
        for (int i = 0; i < n; i++) {
            double column = Math.floor((xy.data[i] - low1) / width);
            double row = Math.floor((xy.data[n + i] - low2) / width);
            if (column >= 0 && column < side && row >= 0 && row < side) {
                counts[(int) row * side + (int) column]++;
            }
        }
        return counts;
    }
}
