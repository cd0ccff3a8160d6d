package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.GanConfig;
import org.ganscope.nn.Mlp;

/**
 * The distance of D from D* over the plane when instance noise is added to all samples: both
 * densities then include the noise (Sønderby et al. 2017), over {@value #CELLS}² cells that cover
 * the {@link CellGrid} and the noise around it.
 *
 * <p>Noise finer than {@value #FINEST} of a cell of the grid is raised to that, since only the cell
 * of a mass is known. (With a whole cell a best D was up to 0.16 from D*, for modes of σ = 0.6
 * cells, and is now 0.08; with half a cell the influence of chance was greater where the
 * generator's masses are counted.)
 */
final class NoisyPlane {
    private static final int CELLS = 40;
    private static final double FINEST = 0.7;
    private static final int SIDE = CellGrid.SIDE;

    private final CellGrid grid;
    private final NoisyCells across;
    private final NoisyCells up;
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
     * @param generated masses of the generator in the same cells
     */
    double of(
            Mlp discriminator,
            GanConfig config,
            double noise,
            double[] target,
            double[] generated) {
        boolean columnsMoved = across.set(besidesCell(noise, grid.width()));
        boolean rowsMoved = up.set(besidesCell(noise, grid.height()));
        if (columnsMoved || rowsMoved) {
            place();
            spread(target, p);
        }
        spread(generated, q);
        return optimum.of(discriminator, config, p, q);
    }

    /** The σ still to be added to samples that were counted in cells and spread over them. */
    private static double besidesCell(double noise, double width) {
        double whole = Math.max(noise, FINEST * width);
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
