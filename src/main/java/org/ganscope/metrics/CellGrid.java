package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Region;

import java.util.Arrays;

/**
 * A part of the plane in {@value #INNER}×{@value #INNER} equal cells, and a rim of unbounded cells
 * around it, so that every sample has its cell; a sample that is no number has none. Cell (row,
 * column) has the number row·{@value #SIDE} + column, rows from the bottom, columns from the left.
 */
final class CellGrid {
    /** Cells of the region along each axis; even. */
    static final int INNER = 32;

    /** Cells along each axis, with the rim. */
    static final int SIDE = INNER + 2;

    private final double left;
    private final double bottom;
    private final double width;
    private final double height;

    CellGrid(Region region) {
        left = region.x().low();
        bottom = region.y().low();
        width = region.x().length() / INNER;
        height = region.y().length() / INNER;
    }

    /** counts[cell] = number of samples in it. x: (2×n); counts: SIDE², modified. */
    void count(FMatrixRMaj x, double[] counts) {
        Arrays.fill(counts, 0);
        int n = x.numCols;
        double perWidth = 1 / width;
        double perHeight = 1 / height;
        for (int i = 0; i < n; i++) {
            double across = (x.data[i] - left) * perWidth;
            double up = (x.data[n + i] - bottom) * perHeight;
            if (!Double.isNaN(across) && !Double.isNaN(up)) {
                counts[place(up) * SIDE + place(across)]++;
            }
        }
    }

    private static int place(double t) {
        return t < 0 ? 0 : t >= INNER ? INNER + 1 : 1 + (int) t;
    }

    /**
     * The cells joined two by two, and the rim with itself: out[(SIDE/2 + 1)²] is modified, and
     * holds the same sum.
     */
    static void join(double[] cells, double[] out) {
        Arrays.fill(out, 0);
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                out[joined(row) * JOINED + joined(column)] += cells[row * SIDE + column];
            }
        }
    }

    /** Cells along each axis after {@link #join}. */
    static final int JOINED = INNER / 2 + 2;

    private static int joined(int place) {
        return (place + 1) / 2;
    }

    /** The middles of all cells, (2×SIDE²); those of the rim lie half a cell beyond the region. */
    FMatrixRMaj middles() {
        FMatrixRMaj middles = new FMatrixRMaj(2, SIDE * SIDE);
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                int cell = row * SIDE + column;
                middles.set(0, cell, (float) (left + (column - 0.5) * width));
                middles.set(1, cell, (float) (bottom + (row - 0.5) * height));
            }
        }
        return middles;
    }

    /** The SIDE + 1 edges of the columns, those of the rim one cell beyond the region. */
    double[] columnEdges() {
        return edges(left, width);
    }

    /** The SIDE + 1 edges of the rows, those of the rim one cell beyond the region. */
    double[] rowEdges() {
        return edges(bottom, height);
    }

    private static double[] edges(double low, double step) {
        double[] edges = new double[SIDE + 1];
        Arrays.setAll(edges, i -> low + (i - 1) * step);
        return edges;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }
}
