package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * Densities over a part of the plane, smoothed with a Gaussian kernel (Parzen 1962): samples are
 * shared among the four nodes around them, and the nodes are smoothed. The nodes extend beyond the
 * region by the reach of the kernel, so that its edges are correct too.
 */
final class KernelDensity {
    /** The kernel reaches this many standard deviations. */
    private static final double REACH = 3.5;

    private final FieldGrid grid;
    private final double[] kernelX;
    private final double[] kernelY;
    private final int marginX;
    private final int marginY;
    private final int columns;
    private final int rows;
    private final double[] cells;
    private final double[] half;

    /** @param bandwidth standard deviation of the kernel, in units of the data, > 0 */
    KernelDensity(FieldGrid grid, double bandwidth) {
        this.grid = grid;
        kernelX = kernel(bandwidth / grid.stepX());
        kernelY = kernel(bandwidth / grid.stepY());
        marginX = kernelX.length / 2;
        marginY = kernelY.length / 2;
        columns = grid.columns() + 2 * marginX;
        rows = grid.rows() + 2 * marginY;
        cells = new double[columns * rows];
        half = new double[columns * rows];
    }

    private static double[] kernel(double deviation) {
        int reach = Math.max(1, (int) Math.ceil(REACH * deviation));
        double[] weights = new double[2 * reach + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double t = (i - reach) / deviation;
            weights[i] = Math.exp(-0.5 * t * t);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    /** The density of samples, (2×n), per unit of area. A sample that is not finite is left out. */
    PlaneField of(FMatrixRMaj samples) {
        Arrays.fill(cells, 0);
        int n = samples.numCols;
        double each = 1 / (n * grid.stepX() * grid.stepY());
        for (int i = 0; i < n; i++) {
            double across = (samples.data[i] - grid.x(0)) / grid.stepX() + marginX;
            double up = (samples.data[n + i] - grid.y(0)) / grid.stepY() + marginY;
            if (across >= 0 && across < columns - 1 && up >= 0 && up < rows - 1) {
                share(across, up, each);
            }
        }
        return smooth();
    }

    private void share(double across, double up, double each) {
        int column = (int) across;
        int row = (int) up;
        double right = across - column;
        double above = up - row;
        int at = row * columns + column;
        cells[at] += (1 - right) * (1 - above) * each;
        cells[at + 1] += right * (1 - above) * each;
        cells[at + columns] += (1 - right) * above * each;
        cells[at + columns + 1] += right * above * each;
    }

    /** A known density, smoothed with the same kernel. */
    PlaneField of(DoubleBinaryOperator density) {
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                cells[row * columns + column] =
                        density.applyAsDouble(grid.x(column - marginX), grid.y(row - marginY));
            }
        }
        return smooth();
    }

    private PlaneField smooth() {
        Arrays.fill(half, 0);
        for (int row = 0; row < rows; row++) {
            int start = row * columns;
            for (int k = 0; k < kernelX.length; k++) {
                double weight = kernelX[k];
                for (int column = 0; column < grid.columns(); column++) {
                    half[start + column] += weight * cells[start + column + k];
                }
            }
        }
        float[] values = new float[grid.nodes()];
        double[] line = new double[grid.columns()];
        for (int row = 0; row < grid.rows(); row++) {
            Arrays.fill(line, 0);
            for (int k = 0; k < kernelY.length; k++) {
                int start = (row + k) * columns;
                double weight = kernelY[k];
                for (int column = 0; column < line.length; column++) {
                    line[column] += weight * half[start + column];
                }
            }
            for (int column = 0; column < line.length; column++) {
                values[row * line.length + column] = (float) line[column];
            }
        }
        return new PlaneField(grid.region(), grid.columns(), grid.rows(), values);
    }
}
