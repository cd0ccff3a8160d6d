package org.ganscope.metrics;

/**
 * Divergences between known masses and counted samples, in nats, freed of most of the bias that
 * counting brings.
 *
 * <p>With n samples in K cells the plain estimate of JSD is too large by about K/8n, so that even a
 * perfect generator would score far from 0. The jackknife (Quenouille 1956, "Notes on bias in
 * estimation") removes what is of order 1/n: with θ the plain estimate and θ₋ᵢ the one without
 * sample i, the result is n·θ − (n−1)·mean θ₋ᵢ; all samples of a cell share one θ₋ᵢ, so this costs
 * three terms per occupied cell. Counts may be fractions, for samples that are spread. A result
 * below 0, which chance allows, is 0. Empty cells of both sides add nothing.
 *
 * <p>Each KL is told up to a limit, without which a single empty cell would make it infinite: the
 * second distribution holds a share {@value #LEAST} = 2⁻¹⁰ of the first. KL is then at most ln 1024
 * = 6.93 nats, and values far below are hardly changed.
 */
final class SampleDivergences {
    private static final double LEAST = 0x1p-10;
    private static final double LN2 = StrictMath.log(2);
    private static final double LIMIT = -StrictMath.log(LEAST);

    private enum Kind {
        JSD,
        FORWARD,
        REVERSE
    }

    private SampleDivergences() {}

    /**
     * The Jensen–Shannon divergence, 0 … ln 2.
     *
     * @param p masses ≥ 0 with sum 1
     * @param counts of the samples, as many
     * @param n the sum of the counts, ≥ 2
     */
    static double jsd(double[] p, double[] counts, int n) {
        return Math.min(jackknifed(Kind.JSD, p, counts, n), LN2);
    }

    /** KL(p‖q), q being what was sampled; parameters as for {@link #jsd}. */
    static double klForward(double[] p, double[] counts, int n) {
        return Math.min(jackknifed(Kind.FORWARD, p, counts, n), LIMIT);
    }

    /** KL(q‖p), q being what was sampled; parameters as for {@link #jsd}. */
    static double klReverse(double[] p, double[] counts, int n) {
        return Math.min(jackknifed(Kind.REVERSE, p, counts, n), LIMIT);
    }

    private static double jackknifed(Kind kind, double[] p, double[] counts, int n) {
        double each = 1.0 / n;
        double without = 1.0 / (n - 1);
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            double k = counts[i];
            if (k == 0) {
                sum += term(kind, p[i], 0);
            } else {
                double others = term(kind, p[i], k * without);
                double fewer = term(kind, p[i], Math.max(k - 1, 0) * without);
                double share = k * each;
                sum +=
                        n * term(kind, p[i], share)
                                - (n - 1) * ((1 - share) * others + share * fewer);
            }
        }
        return Math.max(sum, 0);
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
