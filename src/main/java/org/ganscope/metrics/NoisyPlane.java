package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.nn.Mlp;

/**
 * How far D is from D* over the plane when instance noise is added to all that it sees: both are
 * then the densities with the noise (Sønderby et al. 2017), over {@value #CELLS}² cells that cover
 * the {@link CellGrid} and the noise around it.
 *
 * <p>Noise finer than a cell of the grid counts as noise of a cell's width: so much smoothing is
 * needed anyway, since the generator's masses are counted.
 */
final class NoisyPlane {
    private static final int CELLS = 40;
    private static final int SIDE = CellGrid.SIDE;

    private final CellGrid grid;
    private final NoisyCells across;
    private final NoisyCells up;
    private final double[] share = new double[SIDE * SIDE];
    private final double[] sideways = new double[SIDE * CELLS];
    private final double[] line = new double[SIDE];
    private final double[] cells = new double[CELLS];
    private final double[] p = new double[CELLS * CELLS];
    private final double[] q = new double[CELLS * CELLS];
    private final DiscriminatorDistance optimum =
            new DiscriminatorDistance(new FMatrixRMaj(2, CELLS * CELLS));

    NoisyPlane(CellGrid grid) {
        this.grid = grid;
        across = new NoisyCells(grid.columnEdges(), CELLS, NoisyCells.REACH);
        up = new NoisyCells(grid.rowEdges(), CELLS, NoisyCells.REACH);
    }

    /**
     * The distance, see {@link DiscriminatorDistance}.
     *
     * @param noise σ > 0
     * @param target masses of the grid's cells, with sum 1
     * @param counts how many of n generated samples are in each cell
     */
    double of(
            Mlp discriminator,
            GanConfig config,
            double noise,
            double[] target,
            double[] counts,
            int n) {
        boolean columnsMoved = across.set(besidesCell(noise, grid.width()));
        boolean rowsMoved = up.set(besidesCell(noise, grid.height()));
        if (columnsMoved || rowsMoved) {
            place();
            spread(target, p);
        }
        for (int i = 0; i < share.length; i++) {
            share[i] = counts[i] / n;
        }
        spread(share, q);
        return optimum.of(discriminator, config, p, q);
    }

    /** The σ still to be added to samples that were counted in cells and spread over them. */
    private static double besidesCell(double noise, double width) {
        double whole = Math.max(noise, width);
        return StrictMath.sqrt(whole * whole - width * width / 6);
    }

    private void place() {
        for (int row = 0; row < CELLS; row++) {
            for (int column = 0; column < CELLS; column++) {
                optimum.place(row * CELLS + column, across.middle(column), up.middle(row));
            }
        }
    }

    /** Masses of the grid with noise along both axes. out: CELLS², modified. */
    private void spread(double[] masses, double[] out) {
        for (int row = 0; row < SIDE; row++) {
            across.spread(masses, row * SIDE, cells);
            across.blur(cells);
            System.arraycopy(cells, 0, sideways, row * CELLS, CELLS);
        }
        for (int column = 0; column < CELLS; column++) {
            for (int row = 0; row < SIDE; row++) {
                line[row] = sideways[row * CELLS + column];
            }
            up.spread(line, 0, cells);
            up.blur(cells);
            for (int row = 0; row < CELLS; row++) {
                out[row * CELLS + column] = cells[row];
            }
        }
    }
}
