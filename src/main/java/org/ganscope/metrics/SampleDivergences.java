package org.ganscope.metrics;

/**
 * Divergences between known masses and counted samples, in nats, without most of the bias that
 * counting causes.
 *
 * <p>With n samples in K cells the plain estimate of JSD is too large by about K/8n, so that even a
 * perfect generator would score far from 0. The jackknife (Quenouille 1956, "Notes on bias in
 * estimation") removes the terms of order 1/n: with θ the plain estimate and θ₋ᵢ the one without
 * sample i, the result is n·θ − (n−1)·mean θ₋ᵢ; all samples of a cell share one θ₋ᵢ, so this costs
 * three terms per occupied cell. Counts may be fractions, for samples that are spread. Cells that
 * are empty on both sides contribute nothing. Where many cells hold less than a sample or two the
 * jackknife leaves a remainder: 0.003 nats of JSD for 4096 samples of a Gaussian in cells of σ/4.
 *
 * <p>Each KL has a limit, without which a single empty cell would make it infinite: the second
 * distribution holds a share {@value #LEAST} = 2⁻¹⁰ of the first. KL is then at most ln 1024 = 6.93
 * nats, and values far below are hardly changed.
 */
final class SampleDivergences {
    /** The share of the first distribution in the second, for the KLs. */
    static final double LEAST = 0x1p-10;

    private static final double LIMIT = -StrictMath.log(LEAST);

    private enum Kind {
        JSD,
        FORWARD,
        REVERSE
    }

    private SampleDivergences() {}

    /**
     * The Jensen–Shannon divergence; by chance it may be a little below 0 or above ln 2.
     *
     * @param p masses ≥ 0 with sum 1
     * @param shares of the samples, as many, with sum 1
     * @param n number of samples, ≥ 2
     */
    static double jsd(double[] p, double[] shares, int n) {
        return jackknifed(Kind.JSD, p, shares, n);
    }

    /**
     * KL(p‖q), 0 … the limit, where q is the sampled distribution; parameters as for {@link #jsd}.
     */
    static double klForward(double[] p, double[] shares, int n) {
        return Math.clamp(jackknifed(Kind.FORWARD, p, shares, n), 0, LIMIT);
    }

    /**
     * KL(q‖p), 0 … the limit, where q is the sampled distribution; parameters as for {@link #jsd}.
     */
    static double klReverse(double[] p, double[] shares, int n) {
        return Math.clamp(jackknifed(Kind.REVERSE, p, shares, n), 0, LIMIT);
    }

    private static double jackknifed(Kind kind, double[] p, double[] shares, int n) {
        double each = 1.0 / n;
        double without = 1.0 / (n - 1);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double share = shares[i];
            if (share == 0) {
                sum += term(kind, p[i], 0);
            } else {
                double others = term(kind, p[i], share * n * without);
                double fewer = term(kind, p[i], Math.max(share - each, 0) * n * without);
                sum +=
                        n * term(kind, p[i], share)
                                - (n - 1) * ((1 - share) * others + share * fewer);
            }
        }
        return sum;
    }

    private static double term(Kind kind, double p, double q) {
        return switch (kind) {
            case JSD -> 0.5 * (part(p, 0.5 * (p + q)) + part(q, 0.5 * (p + q)));
            case FORWARD -> part(p, q + LEAST * (p - q));
            case REVERSE -> part(q, p + LEAST * (q - p));
        };
    }

    private static double part(double p, double q) {
        return p <= 0 ? 0 : p * StrictMath.log(p / q);
    }
}
