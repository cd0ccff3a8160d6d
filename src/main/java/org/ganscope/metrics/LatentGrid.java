package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.TargetConfig;
import org.ganscope.data.TargetKind;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;

/**
 * A fixed grid over the latent space, and how much of the prior's mass lies between its lines.
 *
 * <p>Along each axis the normal prior has its lines at √3·Φ⁻¹((i+½)/m), i < m: as dense as the cube root of
 * the prior's density, which suits interpolation between them, and reaching far into its tails (5.7 σ for
 * m = 1024, 3.7 σ for 32). What lies beyond the outermost lines is counted with the outermost gaps. The
 * uniform prior has them evenly from −1 to 1.
 */
final class LatentGrid {
    private final int lines;
    private final double[] gaps;
    private final FMatrixRMaj nodes;

    /** @param nodes about how many nodes in all: lines per axis = nodes^(1/dimension) */
    LatentGrid(LatentConfig latent, int nodes) {
        if (latent.dimension() != 1 && latent.dimension() != 2) {
            throw new IllegalArgumentException(
                    "a latent grid has dimension 1 or 2, not " + latent.dimension());
        }
        lines = latent.dimension() == 1 ? nodes : (int) Math.rint(Math.sqrt(nodes));
        float[] positions = new float[lines];
        double[] levels = new double[lines];
        if (latent.prior() == Prior.NORMAL) {
            normalLines(positions, levels);
        } else {
            uniformLines(positions, levels);
        }
        gaps = new double[lines - 1];
        for (int i = 0; i < gaps.length; i++) {
            double below = i == 0 ? 0 : levels[i];
            double above = i == gaps.length - 1 ? 1 : levels[i + 1];
            gaps[i] = above - below;
        }
        this.nodes = latent.dimension() == 1 ? row(positions) : square(positions);
    }

    private static void normalLines(float[] positions, double[] levels) {
        Distribution1D normal =
                TargetConfig.standard(TargetKind.GAUSSIAN).with(0, 0.0).with(1, 1.0).create();
        for (int i = 0; i < positions.length; i++) {
            double p = (i + 0.5) / positions.length;
            positions[i] = (float) (Math.sqrt(3) * normal.quantile(p));
            levels[i] = normal.cumulative(positions[i]);
        }
    }

    private static void uniformLines(float[] positions, double[] levels) {
        for (int i = 0; i < positions.length; i++) {
            levels[i] = i / (positions.length - 1.0);
            positions[i] = (float) (2 * levels[i] - 1);
        }
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

    /** All nodes: (dimension×nodes); in 2D, node (i, j) is in column i·lines + j. Not to be modified. */
    FMatrixRMaj nodes() {
        return nodes;
    }
}
