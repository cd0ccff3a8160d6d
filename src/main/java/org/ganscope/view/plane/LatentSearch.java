package org.ganscope.view.plane;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Range;
import org.ganscope.nn.Mlp;

/**
 * Finds a latent point that G maps to a point of the plane, or as close to it as possible: from the
 * present z and, if that fails, from the nearest node of a latent grid, by damped Gauss–Newton
 * steps (Levenberg 1944, Marquardt 1963) inside the shown range. From the third on, coordinates
 * stay 0.
 */
final class LatentSearch {
    private static final int GRID = 41;
    private static final int STEPS = 20;

    /** A residual below this share of the plane's range is good enough not to look elsewhere. */
    private static final double GOOD = 0.01;

    private final FMatrixRMaj one = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj nodes = new FMatrixRMaj(0, 0);
    private final FMatrixRMaj row = new FMatrixRMaj(2, 1);

    /** A latent point, the residual, and the two rows of the Jacobian. */
    private record Guess(double[] z, double dx, double dy, double[] jx, double[] jy) {
        double error() {
            return dx * dx + dy * dy;
        }
    }

    /**
     * The latent point.
     *
     * @param z where the search starts; not modified
     * @param range of each latent coordinate
     * @param size of the plane, in units of the data
     * @return as many coordinates as {@code z}
     */
    double[] find(Mlp generator, double[] z, Range range, double x, double y, double size) {
        Guess near = descend(generator, z, range, x, y);
        double good = GOOD * size;
        if (near.error() <= good * good) {
            return near.z();
        }
        Guess far = descend(generator, nearest(generator, z.length, range, x, y), range, x, y);
        return far.error() < 0.5 * near.error() ? far.z() : near.z();
    }

    private Guess descend(Mlp generator, double[] start, Range range, double x, double y) {
        Guess best = guess(generator, start, x, y);
        double damping = 1e-3;
        for (int i = 0; i < STEPS; i++) {
            Guess next = guess(generator, step(best, damping, range), x, y);
            if (next.error() < best.error()) {
                boolean settled = best.error() - next.error() < 1e-9 * best.error();
                best = next;
                damping = Math.max(1e-9, damping / 5);
                if (settled) {
                    break;
                }
            } else {
                damping *= 10;
            }
        }
        return best;
    }

    /** δ solves (JᵀJ + μ·diag)·δ = Jᵀ·r over the first two coordinates. */
    private static double[] step(Guess at, double damping, Range range) {
        double[] z = at.z().clone();
        boolean isLine = z.length == 1;
        double x2 = isLine ? 0 : at.jx()[1];
        double y2 = isLine ? 0 : at.jy()[1];
        double a = at.jx()[0] * at.jx()[0] + at.jy()[0] * at.jy()[0];
        double b = at.jx()[0] * x2 + at.jy()[0] * y2;
        double d = x2 * x2 + y2 * y2;
        double damped = damping * (a + d) + 1e-12;
        double p = at.jx()[0] * at.dx() + at.jy()[0] * at.dy();
        double q = x2 * at.dx() + y2 * at.dy();
        double determinant = (a + damped) * (d + damped) - b * b;
        z[0] = into(range, z[0] + ((d + damped) * p - b * q) / determinant);
        if (!isLine) {
            z[1] = into(range, z[1] + ((a + damped) * q - b * p) / determinant);
        }
        return z;
    }

    private static double into(Range range, double value) {
        return Double.isNaN(value) ? 0 : Math.clamp(value, range.low(), range.high());
    }

    private Guess guess(Mlp generator, double[] z, double x, double y) {
        one.reshape(z.length, 1);
        for (int i = 0; i < z.length; i++) {
            one.data[i] = (float) z[i];
        }
        float[] out = generator.forward(one).data;
        double dx = x - out[0];
        double dy = y - out[1];
        return new Guess(z, dx, dy, slope(generator, z.length, 0), slope(generator, z.length, 1));
    }

    private double[] slope(Mlp generator, int dimension, int coordinate) {
        row.zero();
        row.data[coordinate] = 1;
        float[] gradient = generator.inputGradient(row).data;
        return dimension == 1
                ? new double[] {gradient[0]}
                : new double[] {gradient[0], gradient[1]};
    }

    /** The node of a latent grid that G maps nearest to the point. */
    private double[] nearest(Mlp generator, int dimension, Range range, double x, double y) {
        int count = dimension == 1 ? GRID * 10 : GRID * GRID;
        nodes.reshape(dimension, count);
        nodes.zero();
        for (int i = 0; i < count; i++) {
            int last = dimension == 1 ? count - 1 : GRID - 1;
            double first = dimension == 1 ? i : i % GRID;
            nodes.data[i] = (float) (range.low() + first / last * range.length());
            if (dimension > 1) {
                int second = i / GRID;
                nodes.data[count + i] =
                        (float) (range.low() + (double) second / last * range.length());
            }
        }
        float[] out = generator.forward(nodes).data;
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double distance = Math.hypot(out[i] - x, out[count + i] - y);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        double[] z = new double[dimension];
        for (int k = 0; k < Math.min(2, dimension); k++) {
            z[k] = nodes.data[k * count + best];
        }
        return z;
    }
}
