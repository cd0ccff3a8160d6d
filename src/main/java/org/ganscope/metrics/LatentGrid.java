package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.math.Normal;

import java.util.Arrays;

/**
 * A fixed grid over the latent space with the prior's mass between its lines.
 *
 * <p>Along each axis the normal prior has its lines at √3·Φ⁻¹((i+½)/m), i < m: as dense as the cube
 * root of the prior's density, which suits interpolation between them, and reaching far into its
 * tails (5.7 σ for m = 1024, 3.7 σ for 32). The mass beyond the outermost lines is counted with the
 * outermost gaps. Since spreading mass evenly over a gap widens a bell curve, the masses are those
 * of a slightly narrower one, so that the variance is 1 again. The uniform prior has evenly spaced
 * lines from −1 to 1.
 */
final class LatentGrid {
    private static final int VARIANCE_STEPS = 2;

    private final int lines;
    private final double[] gaps;
    private final FMatrixRMaj nodes;

    /** @param nodes approximate total number of nodes: lines per axis = nodes^(1/dimension) */
    LatentGrid(LatentConfig latent, int nodes) {
        if (latent.dimension() != 1 && latent.dimension() != 2) {
            throw new IllegalArgumentException(
                    "a latent grid has dimension 1 or 2, not " + latent.dimension());
        }
        lines = latent.dimension() == 1 ? nodes : (int) Math.rint(Math.sqrt(nodes));
        boolean normal = latent.prior() == Prior.NORMAL;
        float[] positions = normal ? normalLines(lines) : evenLines(lines);
        gaps = normal ? normalGaps(positions) : evenGaps(lines - 1);
        this.nodes = latent.dimension() == 1 ? row(positions) : square(positions);
    }

    private static float[] normalLines(int count) {
        float[] lines = new float[count];
        for (int i = 0; i < count; i++) {
            lines[i] = (float) (Math.sqrt(3) * Normal.quantile((i + 0.5) / count));
        }
        return lines;
    }

    private static double[] normalGaps(float[] lines) {
        double sigma = 1;
        double[] gaps = gapsUnder(sigma, lines);
        for (int i = 0; i < VARIANCE_STEPS; i++) {
            sigma /= Math.sqrt(varianceSpreadEvenly(gaps, lines));
            gaps = gapsUnder(sigma, lines);
        }
        return gaps;
    }

    private static double[] gapsUnder(double sigma, float[] lines) {
        double[] gaps = new double[lines.length - 1];
        double below = 0;
        for (int i = 0; i < gaps.length; i++) {
            double upTo = i + 1 < gaps.length ? Normal.cdf(lines[i + 1] / sigma) : 1;
            gaps[i] = upTo - below;
            below = upTo;
        }
        return gaps;
    }

    private static double varianceSpreadEvenly(double[] gaps, float[] lines) {
        double sum = 0;
        for (int i = 0; i < gaps.length; i++) {
            double a = lines[i];
            double b = lines[i + 1];
            sum += gaps[i] * (a * a + a * b + b * b) / 3;
        }
        return sum;
    }

    private static float[] evenLines(int count) {
        float[] lines = new float[count];
        for (int i = 0; i < count; i++) {
            lines[i] = (float) (2.0 * i / (count - 1) - 1);
        }
        return lines;
    }

    private static double[] evenGaps(int count) {
        double[] gaps = new double[count];
        Arrays.fill(gaps, 1.0 / count);
        return gaps;
    }

    private static FMatrixRMaj row(float[] positions) {
        FMatrixRMaj z = new FMatrixRMaj(1, positions.length);
        System.arraycopy(positions, 0, z.data, 0, positions.length);
        return z;
    }

    private static FMatrixRMaj square(float[] positions) {
        int m = positions.length;
        FMatrixRMaj z = new FMatrixRMaj(2, m * m);
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < m; j++) {
                z.data[i * m + j] = positions[i];
                z.data[m * m + i * m + j] = positions[j];
            }
        }
        return z;
    }

    /** Number of lines along each axis. */
    int lines() {
        return lines;
    }

    /** Share of an axis's mass between line i and line i+1; these sum to 1. */
    double gap(int i) {
        return gaps[i];
    }

    /**
     * The share of the prior's mass at each node, in the order of {@link #nodes}; they sum to 1.
     */
    double[] weights() {
        double[] weights = new double[nodes.numCols];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = nodes.numRows == 1 ? beside(i) : beside(i / lines) * beside(i % lines);
        }
        return weights;
    }

    /** Half of the mass of the gaps on either side of a line. */
    private double beside(int line) {
        double left = line == 0 ? 0 : gaps[line - 1];
        double right = line == lines - 1 ? 0 : gaps[line];
        return 0.5 * (left + right);
    }

    /**
     * All nodes: (dimension×nodes); in 2D, node (i, j) is in column i·lines + j. Not to be
     * modified.
     */
    FMatrixRMaj nodes() {
        return nodes;
    }
}
