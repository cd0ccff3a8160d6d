package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Region;

import java.util.Arrays;

/**
 * A part of the plane in equal cells, {@value #INNER}×{@value #INNER} or twice as many each way,
 * with a border of unbounded cells around it, so that every sample has a cell; only a sample that
 * is NaN has none. Cell (row, column) has the number row·side + column, rows from the bottom,
 * columns from the left.
 */
final class CellGrid {
    /** Cells of the region along each axis; even. */
    static final int INNER = 32;

    /** Cells along each axis, including the border. */
    static final int SIDE = INNER + 2;

    /** The same with twice as many cells. */
    static final int FINE = 2 * INNER + 2;

    /** The same with half as many cells. */
    static final int COARSE = INNER / 2 + 2;

    private final int side;
    private final double left;
    private final double bottom;
    private final double width;
    private final double height;
    private final double perWidth;
    private final double perHeight;

    CellGrid(Region region) {
        this(region, INNER);
    }

    private CellGrid(Region region, int inner) {
        side = inner + 2;
        left = region.x().low();
        bottom = region.y().low();
        width = region.x().length() / inner;
        height = region.y().length() / inner;
        perWidth = 1 / width;
        perHeight = 1 / height;
    }

    /** A grid with twice as many cells along each axis. */
    static CellGrid fine(Region region) {
        return new CellGrid(region, 2 * INNER);
    }

    /** counts[cell] = number of samples in it. x: (2×n); counts: side², modified. */
    void count(FMatrixRMaj x, double[] counts) {
        Arrays.fill(counts, 0);
        int n = x.numCols;
        for (int i = 0; i < n; i++) {
            double across = across(x.data[i]);
            double up = up(x.data[n + i]);
            if (!Double.isNaN(across) && !Double.isNaN(up)) {
                counts[at(across, up)]++;
            }
        }
    }

    private double across(double x) {
        return (x - left) * perWidth + 1;
    }

    private double up(double y) {
        return (y - bottom) * perHeight + 1;
    }

    /**
     * The positions of points, in cells from the outer corner of the border. x: (2×n); out: 2n,
     * modified.
     */
    void places(FMatrixRMaj x, double[] out) {
        int n = x.numCols;
        for (int i = 0; i < n; i++) {
            out[i] = across(x.data[i]);
            out[n + i] = up(x.data[n + i]);
        }
    }

    /** The number of the cell at a position, see {@link #places}. */
    int at(double across, double up) {
        int last = side - 1;
        int column = Math.min(Math.max((int) across, 0), last);
        int row = Math.min(Math.max((int) up, 0), last);
        return row * side + column;
    }

    /**
     * The cells joined two by two, except across the border: side² cells become (side/2 + 1)² with
     * the same sum. out: modified.
     */
    static void join(double[] cells, int side, double[] out) {
        Arrays.fill(out, 0);
        int joined = side / 2 + 1;
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                out[(row + 1) / 2 * joined + (column + 1) / 2] += cells[row * side + column];
            }
        }
    }

    /**
     * The middles of the cells of SIDE×SIDE, (2×SIDE²); those of the border are half a cell beyond
     * the region.
     */
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

    /** The SIDE + 1 edges of the columns, those of the border one cell beyond the region. */
    double[] columnEdges() {
        return edges(left, width);
    }

    /** The SIDE + 1 edges of the rows, those of the border one cell beyond the region. */
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
