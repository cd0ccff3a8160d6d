package org.ganscope.metrics;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.data.Region;

import java.util.Arrays;

/**
 * The sliced Wasserstein-1 distance: the mean of W1 over projections onto lines through the origin
 * (Rabin et al. 2011, "Wasserstein barycenter and its application to texture mixing"; Bonneel et
 * al. 2015), here {@value #DIRECTIONS} fixed ones, evenly turned. For a shift by v it is 2/π·|v|,
 * to 1 %.
 *
 * <p>Along each line the samples are shared between the neighbouring two of {@value #NODES} nodes
 * over the projected region, which keeps their mean, and W1 = ∫|F_g − F| is exact for masses at the
 * nodes; what lies beyond the ends counts with its distance to them. n samples of the target itself
 * score about 0.6·σ/√n per separate line of spread σ, not 0.
 */
final class SlicedWasserstein {
    private static final int DIRECTIONS = 8;
    private static final int NODES = 257;

    /** Of the target's sample, which moves a distance by σ/400 or so. */
    private static final int MOST = 1 << 16;

    private final Line[] lines = new Line[DIRECTIONS];

    /** @param target a large sample of the target, (2×N), whose first 65,536 are used; not kept */
    SlicedWasserstein(Region region, FMatrixRMaj target) {
        for (int i = 0; i < DIRECTIONS; i++) {
            lines[i] = new Line(StrictMath.PI * (i + 0.5) / DIRECTIONS, region, target);
        }
    }

    /** The distance of the target to samples x, (2×n), in units of data. Allocates nothing. */
    double to(FMatrixRMaj x) {
        double sum = 0;
        for (Line line : lines) {
            sum += line.distance(x);
        }
        return sum / DIRECTIONS;
    }

    private static final class Line {
        private final float across;
        private final float up;
        private final double low;
        private final double step;
        private final double[] target;
        private final double targetBeyond;
        private final double[] masses = new double[NODES + 1];
        private double beyond;

        Line(double angle, Region region, FMatrixRMaj samples) {
            across = (float) StrictMath.cos(angle);
            up = (float) StrictMath.sin(angle);
            double reach =
                    0.5 * Math.abs(across) * region.x().length()
                            + 0.5 * Math.abs(up) * region.y().length();
            low = across * middle(region.x()) + up * middle(region.y()) - reach;
            step = 2 * reach / (NODES - 1);
            share(samples, Math.min(samples.numCols, MOST));
            target = masses.clone();
            targetBeyond = beyond;
        }

        private static double middle(Range range) {
            return 0.5 * (range.low() + range.high());
        }

        double distance(FMatrixRMaj x) {
            share(x, x.numCols);
            double sum = Math.abs(beyond - targetBeyond);
            double difference = 0;
            for (int i = 0; i + 1 < NODES; i++) {
                difference += masses[i] - target[i];
                sum += Math.abs(difference) * step;
            }
            return sum;
        }

        /** Masses at the nodes of the first n samples, and their mean distance beyond the ends. */
        private void share(FMatrixRMaj x, int n) {
            Arrays.fill(masses, 0);
            double outside = 0;
            double perStep = 1 / step;
            for (int i = 0; i < n; i++) {
                double t = (across * x.data[i] + up * x.data[x.numCols + i] - low) * perStep;
                double inside = Math.clamp(t, 0, NODES - 1);
                outside += Math.abs(t - inside);
                int node = (int) inside;
                double right = inside - node;
                masses[node] += 1 - right;
                masses[node + 1] += right;
            }
            for (int i = 0; i < NODES; i++) {
                masses[i] /= n;
            }
            beyond = outside * step / n;
        }
    }
}
