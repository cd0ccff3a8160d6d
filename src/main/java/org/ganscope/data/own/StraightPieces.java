package org.ganscope.data.own;

import org.ganscope.data.Mode;

import java.util.List;

/**
 * A density made of straight pieces: p(x) is linear between neighbouring nodes and 0 beyond the
 * outer ones. The cumulative distribution, its inverse and the mean are exact, by the formulas of
 * the pieces.
 */
final class StraightPieces {
    private final double[] x;
    private final double[] p;

    /** P(X ≤ x[i]), and the contribution of the samples up to there to the mean. */
    private final double[] mass;

    private final double[] moment;

    /**
     * The density in proportion to given heights.
     *
     * @param x rising
     * @param heights ≥ 0, one for each node, not all 0
     */
    StraightPieces(double[] x, double[] heights) {
        this.x = x.clone();
        p = heights.clone();
        mass = new double[x.length];
        moment = new double[x.length];
        double total = 0;
        for (int i = 1; i < x.length; i++) {
            total += (x[i] - x[i - 1]) * 0.5 * (heights[i] + heights[i - 1]);
        }
        if (!(total > 0 && Double.isFinite(total))) {
            throw new IllegalArgumentException("the heights have the sum " + total);
        }
        for (int i = 0; i < x.length; i++) {
            p[i] /= total;
        }
        for (int i = 1; i < x.length; i++) {
            mass[i] = mass[i - 1] + massFrom(i - 1, x[i]);
            moment[i] = moment[i - 1] + momentFrom(i - 1, x[i]);
        }
        double rounding = mass[x.length - 1];
        for (int i = 0; i < x.length; i++) {
            p[i] /= rounding;
            mass[i] /= rounding;
            moment[i] /= rounding;
        }
    }

    private double slope(int i) {
        return (p[i + 1] - p[i]) / (x[i + 1] - x[i]);
    }

    /** ∫ p from node i to a place in the piece to its right. */
    private double massFrom(int i, double to) {
        double d = to - x[i];
        return d * (p[i] + 0.5 * d * slope(i));
    }

    /** ∫ t·p(t) dt from node i to a place in the piece to its right. */
    private double momentFrom(int i, double to) {
        double d = to - x[i];
        return x[i] * massFrom(i, to) + d * d * (0.5 * p[i] + d * slope(i) / 3);
    }

    double density(double at) {
        if (at < x[0] || at > x[x.length - 1]) {
            return 0;
        }
        int i = pieceAt(x, at);
        return Double.isNaN(at) ? at : p[i] + (at - x[i]) * slope(i);
    }

    double cumulative(double at) {
        if (at <= x[0]) {
            return 0;
        } else if (at >= x[x.length - 1]) {
            return 1;
        }
        int i = pieceAt(x, at);
        return Double.isNaN(at) ? at : Math.min(mass[i] + massFrom(i, at), mass[i + 1]);
    }

    double meanUpTo(double at) {
        if (at <= x[0]) {
            return 0;
        } else if (at >= x[x.length - 1]) {
            return moment[x.length - 1];
        }
        int i = pieceAt(x, at);
        return Double.isNaN(at) ? at : moment[i] + momentFrom(i, at);
    }

    /** The x with P(X ≤ x) = level, 0 ≤ level ≤ 1: the root of the quadratic of its piece. */
    double quantile(double level) {
        int i = pieceAt(mass, level);
        double rest = level - mass[i];
        double s = slope(i);
        double root = Math.sqrt(Math.max(p[i] * p[i] + 2 * s * rest, 0));
        double d = rest <= 0 ? 0 : 2 * rest / (p[i] + root);
        return Math.min(x[i] + d, x[i + 1]);
    }

    /** The last piece that does not begin after {@code at}. */
    private static int pieceAt(double[] begins, double at) {
        int low = 0;
        int high = begins.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (begins[middle] <= at) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** See {@link Peaks}. */
    List<Mode> modes() {
        return Peaks.of(x, p, this::cumulative);
    }
}
