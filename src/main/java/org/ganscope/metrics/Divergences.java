package org.ganscope.metrics;

/**
 * Divergences between two distributions given as masses on the same bins, in nats. Merging points
 * into bins can only lower a divergence (data-processing inequality), so these are lower bounds of
 * the divergences of the densities, and approach them as the bins shrink.
 */
public final class Divergences {
    private static final double LEAST_MASS = 1e-300;

    private Divergences() {}

    /**
     * The Jensen–Shannon divergence ½·KL(p‖m) + ½·KL(q‖m), m = (p + q)/2 (Lin 1991), in [0, ln 2].
     *
     * @param p masses ≥ 0 with sum 1
     * @param q masses ≥ 0 with sum 1, as many
     */
    public static double jsd(double[] p, double[] q) {
        checkLengths(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double m = 0.5 * (p[i] + q[i]);
            sum += term(p[i], m) + term(q[i], m);
        }
        return Math.max(0.5 * sum, 0);
    }

    /**
     * KL(p‖q) = Σ p·ln(p/q), ≥ 0; infinite where p has mass and q has none.
     *
     * @param p masses ≥ 0 with sum 1
     * @param q masses ≥ 0 with sum 1, as many
     */
    public static double kl(double[] p, double[] q) {
        checkLengths(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += term(p[i], q[i]);
        }
        return Math.max(sum, 0);
    }

    /**
     * KL(p‖(1 − ε)·q + ε·p): at most −ln ε, and hardly changed where KL(p‖q) is far below that.
     *
     * @param p masses ≥ 0 with sum 1
     * @param q masses ≥ 0 with sum 1, as many
     * @param least ε, in (0, 1)
     */
    public static double kl(double[] p, double[] q, double least) {
        checkLengths(p, q);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += term(p[i], q[i] + least * (p[i] - q[i]));
        }
        return Math.max(sum, 0);
    }

    /** p·ln(p/q); a mass so small that its half may underflow to 0 counts as none. */
    private static double term(double p, double q) {
        return p < LEAST_MASS ? 0 : p * StrictMath.log(p / q);
    }

    private static void checkLengths(double[] p, double[] q) {
        if (p.length != q.length) {
            throw new IllegalArgumentException("p has " + p.length + " bins but q has " + q.length);
        }
    }
}
