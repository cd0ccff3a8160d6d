package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.LatentConfig;
import org.ganscope.math.BatchColumns;
import org.ganscope.nn.Mlp;

import java.util.Arrays;
import java.util.Optional;

/**
 * The distribution of G(z) for a generator with two outputs.
 *
 * <p>With one or two latent dimensions it is computed from G itself, so without sampling noise: G
 * is evaluated at {@value #NODES} nodes of a {@link LatentGrid} and treated as (bi)linear between
 * them, and the mass of a gap is split into {@value #PARTS} equal parts along each of its axes.
 * More latent dimensions would need too many nodes: then the distribution is that of {@value
 * LatentSample#COUNT} fixed samples.
 *
 * <p>Owned by one thread; updating allocates nothing once G's buffers have grown.
 */
final class GeneratedPlane {
    private static final int NODES = LatentSample.COUNT;

    /** A perfect generator of a Gaussian has a JSD of 0.001 with 3 parts, of 0.0002 with 4. */
    private static final int PARTS = 4;

    /**
     * Points that G is evaluated on at a time, which keeps its buffers in the processor's cache.
     */
    private static final int CHUNK = 512;

    private final Optional<LatentGrid> grid;
    private final FMatrixRMaj nodes;
    private final FMatrixRMaj[] chunks = new FMatrixRMaj[NODES / CHUNK];
    private final FMatrixRMaj images = new FMatrixRMaj(2, NODES);
    private final double[] weights;

    /** The positions of the images, see {@link CellGrid#places}. */
    private final double[] places = new double[2 * NODES];

    /**
     * Sums of masses, several for each cell: neighbours fall into the same cell, and the additions
     * would wait for each other.
     */
    private final double[][] banks = new double[PARTS][CellGrid.FINE * CellGrid.FINE];

    private boolean finite;

    /** @param seed of the run whose latent points are used, if they are samples */
    GeneratedPlane(LatentConfig latent, long seed) {
        grid =
                latent.dimension() <= 2
                        ? Optional.of(new LatentGrid(latent, NODES))
                        : Optional.empty();
        nodes = grid.map(LatentGrid::nodes).orElseGet(() -> LatentSample.of(latent, seed));
        for (int i = 0; i < chunks.length; i++) {
            chunks[i] = BatchColumns.of(nodes, i * CHUNK, CHUNK);
        }
        weights = grid.map(LatentGrid::weights).orElseGet(LatentSample::weights);
    }

    /** Computes the distribution for this generator; the generator's buffers are used. */
    void update(Mlp generator) {
        for (int i = 0; i < chunks.length; i++) {
            FMatrixRMaj x = generator.forward(chunks[i]);
            System.arraycopy(x.data, 0, images.data, i * CHUNK, CHUNK);
            System.arraycopy(x.data, CHUNK, images.data, NODES + i * CHUNK, CHUNK);
        }
        check();
    }

    /** Computes the distribution from the images of the nodes, (2×NODES). */
    void update(FMatrixRMaj images) {
        System.arraycopy(images.data, 0, this.images.data, 0, this.images.data.length);
        check();
    }

    private void check() {
        float zero = 0;
        for (float coordinate : images.data) {
            zero += 0 * coordinate;
        }
        finite = zero == 0;
    }

    /** The latent nodes, (dimension×NODES). Not to be modified. */
    FMatrixRMaj nodes() {
        return nodes;
    }

    /** Whether all images of the last generator were finite. */
    boolean isFinite() {
        return finite;
    }

    /** The number of samples that make up the distribution; 0 if it is computed from G. */
    int samples() {
        return grid.isPresent() ? 0 : NODES;
    }

    /** The images of the nodes, (2×NODES). Not to be modified. */
    FMatrixRMaj images() {
        return images;
    }

    /** The share of the mass at each node; they sum to 1. Not to be modified. */
    double[] weights() {
        return weights;
    }

    /**
     * masses[cell] = share of the distribution in it, if it is finite. masses: one for each cell,
     * modified.
     */
    void spread(CellGrid cells, double[] masses) {
        for (double[] bank : banks) {
            Arrays.fill(bank, 0);
        }
        cells.places(images, places);
        if (grid.isEmpty()) {
            spreadSamples(cells);
        } else if (nodes.numRows == 1) {
            spreadCurve(grid.get(), cells);
        } else {
            spreadSurface(grid.get(), cells);
        }
        for (int cell = 0; cell < masses.length; cell++) {
            masses[cell] = banks[0][cell] + banks[1][cell] + banks[2][cell] + banks[3][cell];
        }
    }

    private void spreadSamples(CellGrid cells) {
        for (int i = 0; i < NODES; i++) {
            banks[0][cells.at(places[i], places[NODES + i])] += weights[i];
        }
    }

    private void spreadCurve(LatentGrid grid, CellGrid cells) {
        double[] x = places;
        for (int i = 0; i + 1 < NODES; i++) {
            double alongX = x[i + 1] - x[i];
            double alongY = x[NODES + i + 1] - x[NODES + i];
            double mass = grid.gap(i) / PARTS;
            for (int part = 0; part < PARTS; part++) {
                double t = (part + 0.5) / PARTS;
                banks[part][cells.at(x[i] + t * alongX, x[NODES + i] + t * alongY)] += mass;
            }
        }
    }

    /** Every square between four nodes, in PARTS² parts that share no row or column. */
    private void spreadSurface(LatentGrid grid, CellGrid cells) {
        double[] x = places;
        int m = grid.lines();
        for (int i = 0; i + 1 < m; i++) {
            for (int j = 0; j + 1 < m; j++) {
                double mass = grid.gap(i) * grid.gap(j) / (PARTS * PARTS);
                int here = i * m + j;
                double x0 = x[here];
                double y0 = x[NODES + here];
                double alongX = x[here + 1] - x0;
                double alongY = x[NODES + here + 1] - y0;
                double upX = x[here + m] - x0;
                double upY = x[NODES + here + m] - y0;
                double bendX = x[here + m + 1] - x[here + m] - alongX;
                double bendY = x[NODES + here + m + 1] - x[NODES + here + m] - alongY;
                for (int a = 0; a < PARTS; a++) {
                    for (int b = 0; b < PARTS; b++) {
                        double u = (a + (b + 0.5) / PARTS) / PARTS;
                        double v = (b + (a + 0.5) / PARTS) / PARTS;
                        double px = x0 + v * alongX + u * (upX + v * bendX);
                        double py = y0 + v * alongY + u * (upY + v * bendY);
                        banks[b][cells.at(px, py)] += mass;
                    }
                }
            }
        }
    }
}
