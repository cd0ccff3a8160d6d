package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Region;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.nn.Mlp;
import org.ganscope.view.LatentRange;

/**
 * The lines of the latent space that are mapped through G: {@value #LINES} in each direction at
 * equal steps of probability between −2.5 and 2.5 standard deviations (all of a uniform prior), or,
 * with one latent dimension, the line itself. With more than two latent dimensions all coordinates
 * except the first two are 0.
 *
 * <p>The density of samples at the image of a mesh point is p(z)/|det ∂G/∂(z₁, z₂)|, or
 * p(z)/‖dG/dz‖ per unit of length, computed from the neighbours on the mesh.
 */
final class LatentMesh {
    static final int LINES = 25;

    /** Points of a line between one crossing and the next. */
    static final int STEPS = 4;

    private static final int CURVE = 401;
    private final Prior prior;
    private final float[] places;
    private final FMatrixRMaj nodes;

    LatentMesh(LatentConfig latent) {
        prior = latent.prior();
        int dimension = latent.dimension();
        places = dimension == 1 ? even() : lines(prior);
        int points = places.length;
        nodes = new FMatrixRMaj(dimension, dimension == 1 ? points : 2 * LINES * points);
        if (dimension == 1) {
            System.arraycopy(places, 0, nodes.data, 0, points);
            return;
        }
        for (int line = 0; line < LINES; line++) {
            for (int i = 0; i < points; i++) {
                // first the lines along z₁, each at one z₂, then those along z₂
                nodes.set(0, line * points + i, places[i]);
                nodes.set(1, line * points + i, places[line * STEPS]);
                nodes.set(0, (LINES + line) * points + i, places[line * STEPS]);
                nodes.set(1, (LINES + line) * points + i, places[i]);
            }
        }
    }

    private float[] even() {
        double end = end(prior);
        float[] z = new float[CURVE];
        for (int i = 0; i < CURVE; i++) {
            z[i] = (float) (end * (2.0 * i / (CURVE - 1) - 1));
        }
        return z;
    }

    private static double end(Prior prior) {
        return LatentRange.of(prior).high();
    }

    /** The lines at equal steps of probability, and points evenly between them. */
    private static float[] lines(Prior prior) {
        double first = prior.cumulative(-end(prior));
        float[] z = new float[(LINES - 1) * STEPS + 1];
        for (int line = 0; line < LINES; line++) {
            double p = first + (1 - 2 * first) * line / (LINES - 1);
            z[line * STEPS] = (float) prior.quantile(p);
        }
        for (int i = 0; i < z.length; i++) {
            int line = i / STEPS * STEPS;
            float share = (i - line) / (float) STEPS;
            z[i] = share == 0 ? z[i] : z[line] + share * (z[line + STEPS] - z[line]);
        }
        return z;
    }

    /** The latent points, (dimension × points). */
    FMatrixRMaj nodes() {
        return nodes;
    }

    /** The image of the mesh under G with its density. */
    PlaneLayers.Manifold through(Mlp generator, Region home) {
        FMatrixRMaj out = generator.forward(nodes);
        int n = out.numCols;
        float[] x = new float[n];
        float[] y = new float[n];
        System.arraycopy(out.data, 0, x, 0, n);
        System.arraycopy(out.data, n, y, 0, n);
        boolean isCurve = nodes.numRows == 1;
        float[] weight = isCurve ? curveWeights(x, y, home) : meshWeights(x, y, home);
        return new PlaneLayers.Manifold(places.length, x, y, weight);
    }

    private float[] curveWeights(float[] x, float[] y, Region home) {
        float[] weight = new float[x.length];
        double side = Math.sqrt(home.x().length() * home.y().length());
        for (int i = 0; i < weight.length; i++) {
            double speed = Math.hypot(slope(x, 0, i), slope(y, 0, i));
            weight[i] = (float) (density(places[i]) / speed * side);
        }
        return weight;
    }

    private float[] meshWeights(float[] x, float[] y, Region home) {
        int points = places.length;
        float[] weight = new float[x.length];
        double area = home.x().length() * home.y().length();
        for (int down = 0; down < LINES; down++) {
            for (int across = 0; across < LINES; across++) {
                int row = down * points;
                int column = (LINES + across) * points;
                double determinant =
                        slope(x, row, across * STEPS) * slope(y, column, down * STEPS)
                                - slope(y, row, across * STEPS) * slope(x, column, down * STEPS);
                double p = density(places[across * STEPS]) * density(places[down * STEPS]);
                float here = (float) (p * area / Math.abs(determinant));
                weight[row + across * STEPS] = here;
                weight[column + down * STEPS] = here;
            }
        }
        for (int i = 0; i < weight.length; i++) {
            int inLine = i % points;
            int step = inLine % STEPS;
            if (step != 0) {
                int from = i - step;
                double share = step / (double) STEPS;
                weight[i] =
                        (float)
                                (Math.pow(weight[from], 1 - share)
                                        * Math.pow(weight[from + STEPS], share));
            }
        }
        return weight;
    }

    /** The derivative along a line at its i-th point, from its neighbours. */
    private double slope(float[] values, int start, int i) {
        int before = Math.max(0, i - 1);
        int after = Math.min(places.length - 1, i + 1);
        return (values[start + after] - values[start + before])
                / (double) (places[after] - places[before]);
    }

    private double density(double z) {
        return prior.density(z);
    }
}
