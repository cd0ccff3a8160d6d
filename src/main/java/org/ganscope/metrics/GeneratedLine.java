package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.LatentConfig;
import org.ganscope.nn.Mlp;

import java.util.Arrays;
import java.util.Optional;

/**
 * The distribution of G(z) for a generator with one output, computed from G itself instead of from
 * samples, so without noise.
 *
 * <p>G is evaluated on a fixed grid of the latent space and treated as linear between the nodes,
 * with the mass of a cell spread evenly over it. So a gap between two latent nodes puts its mass
 * evenly between their images, and a triangle of a 2D grid spreads it like a hat over its three
 * images. Folds add up automatically, and a flat piece is an atom. The result is F_g and its
 * integral at given edges: both exact for this distribution, and enough for masses, moments and
 * smoothed densities between the edges. The error against the true distribution is of second order
 * in the distance of the nodes.
 *
 * <p>A grid over more than two latent dimensions would need too many nodes: then the distribution
 * is that of {@value LatentSample#COUNT} fixed samples, and each gap between neighbouring images
 * holds the same mass.
 *
 * <p>Owned by one thread; updating allocates nothing.
 */
final class GeneratedLine {
    private final Optional<LatentGrid> grid;
    private final FMatrixRMaj nodes;

    /** Images in ascending order, if they are samples. */
    private final float[] sorted;

    private final FloatSorter sorter;

    private final double[] edges;
    private final double[] cumulative;
    private final double[] area;

    /**
     * For the pieces that end between edge j−1 and edge j: their mass, and their contribution to
     * the mean.
     */
    private final double[] endedMass;

    private final double[] endedMoment;
    private double mean = Double.NaN;
    private boolean finite;

    /**
     * @param nodes about how many, if they make a grid
     * @param edges ascending
     * @param seed of the run whose latent points are used, if they are samples
     */
    GeneratedLine(LatentConfig latent, int nodes, double[] edges, long seed) {
        grid =
                latent.dimension() <= 2
                        ? Optional.of(new LatentGrid(latent, nodes))
                        : Optional.empty();
        this.nodes = grid.map(LatentGrid::nodes).orElseGet(() -> LatentSample.of(latent, seed));
        sorted = new float[grid.isPresent() ? 0 : this.nodes.numCols];
        sorter = new FloatSorter(sorted.length);
        this.edges = edges.clone();
        cumulative = new double[edges.length];
        area = new double[edges.length];
        endedMass = new double[edges.length + 1];
        endedMoment = new double[edges.length + 1];
    }

    /** The nodes of the latent space, (dimension×n). Not to be modified. */
    FMatrixRMaj nodes() {
        return nodes;
    }

    /** The mass of each node. Not to be modified. */
    double[] weights() {
        return grid.map(LatentGrid::weights).orElseGet(LatentSample::weights);
    }

    /** Computes the distribution for this generator; the generator's buffers are used. */
    void update(Mlp generator) {
        update(generator.forward(nodes()));
    }

    /** Computes the distribution from the images of the nodes, (1×n). */
    void update(FMatrixRMaj x) {
        Arrays.fill(cumulative, 0);
        Arrays.fill(area, 0);
        Arrays.fill(endedMass, 0);
        Arrays.fill(endedMoment, 0);
        finite = allFinite(x);
        if (finite && grid.isEmpty()) {
            addGaps(x.data);
        } else if (finite && nodes.numRows == 1) {
            addPieces(grid.orElseThrow(), x.data);
        } else if (finite) {
            addTriangles(grid.orElseThrow(), x.data);
        }
        sumUp();
    }

    private static boolean allFinite(FMatrixRMaj x) {
        float zero = 0;
        for (int i = 0; i < x.numCols; i++) {
            zero += 0 * x.data[i];
        }
        return zero == 0;
    }

    private void addGaps(float[] x) {
        sorter.sort(x, sorted);
        double each = 1.0 / (sorted.length - 1);
        int at = 0;
        for (int i = 0; i + 1 < sorted.length; i++) {
            at = firstEdgeFrom(sorted[i], at);
            addPiece(sorted[i], sorted[i + 1], each, at);
        }
    }

    private void addPieces(LatentGrid grid, float[] x) {
        int at = 0;
        for (int i = 0; i + 1 < grid.lines(); i++) {
            double low = Math.min(x[i], x[i + 1]);
            double high = Math.max(x[i], x[i + 1]);
            at = firstEdgeFrom(low, at);
            addPiece(low, high, grid.gap(i), at);
        }
    }

    /** Adds mass m spread evenly over [a, b]; edge j is the first one ≥ a. */
    private void addPiece(double a, double b, double m, int j) {
        double perUnit = m / (b - a);
        int k = j;
        for (; k < edges.length && edges[k] < b; k++) {
            double inside = edges[k] - a;
            double part = perUnit * inside;
            cumulative[k] += part;
            area[k] += 0.5 * part * inside;
        }
        endedMass[k] += m;
        endedMoment[k] += m * 0.5 * (a + b);
    }

    private void addTriangles(LatentGrid grid, float[] x) {
        int m = grid.lines();
        int at = 0;
        for (int i = 0; i + 1 < m; i++) {
            for (int j = 0; j + 1 < m; j++) {
                double half = 0.5 * grid.gap(i) * grid.gap(j);
                int node = i * m + j;
                at = addTriangle(x[node], x[node + 1], x[node + m + 1], half, at);
                at = addTriangle(x[node], x[node + m], x[node + m + 1], half, at);
            }
        }
    }

    private int addTriangle(double x, double y, double z, double mass, int near) {
        double a = Math.min(x, Math.min(y, z));
        double c = Math.max(x, Math.max(y, z));
        double b = Math.max(Math.min(x, y), Math.min(Math.max(x, y), z));
        int at = firstEdgeFrom(a, near);
        addHat(a, b, c, mass, at);
        return at;
    }

    /**
     * Adds mass m with a density that rises linearly from a to b and falls to c; edge j is the
     * first ≥ a.
     */
    private void addHat(double a, double b, double c, double m, int j) {
        double rise = m / ((b - a) * (c - a));
        double fall = m / ((c - b) * (c - a));
        double moment = m * ((a + b + c) / 3);
        int k = j;
        for (; k < edges.length && edges[k] < b; k++) {
            double inside = edges[k] - a;
            double part = rise * inside * inside;
            cumulative[k] += part;
            area[k] += part * inside / 3;
        }
        for (; k < edges.length && edges[k] < c; k++) {
            double left = c - edges[k];
            double rest = fall * left * left;
            cumulative[k] += m - rest;
            area[k] += m * edges[k] - moment + rest * left / 3;
        }
        endedMass[k] += m;
        endedMoment[k] += moment;
    }

    /**
     * The first edge ≥ x, searched from edge {@code near} on, since neighbours have near images.
     */
    private int firstEdgeFrom(double x, int near) {
        int j = near;
        while (j > 0 && edges[j - 1] >= x) {
            j--;
        }
        while (j < edges.length && edges[j] < x) {
            j++;
        }
        return j;
    }

    private void sumUp() {
        double mass = finite ? 0 : Double.NaN;
        double moment = mass;
        for (int j = 0; j < edges.length; j++) {
            mass += endedMass[j];
            moment += endedMoment[j];
            cumulative[j] += mass;
            area[j] += mass * edges[j] - moment;
        }
        mean = moment + endedMoment[edges.length];
    }

    /** The number of samples that make up the distribution; 0 if it is computed. */
    int samples() {
        return sorted.length;
    }

    /** Whether all images of the last generator were finite; if not, every number here is NaN. */
    boolean isFinite() {
        return finite;
    }

    /** F_g at edge j: the share of generated samples ≤ edges[j]. */
    double cumulative(int j) {
        return cumulative[j];
    }

    /** ∫ F_g(x) dx up to edge j, = E[max(edges[j] − G(z), 0)], in units of x. */
    double area(int j) {
        return area[j];
    }

    /** E[G(z)]. */
    double mean() {
        return mean;
    }
}
