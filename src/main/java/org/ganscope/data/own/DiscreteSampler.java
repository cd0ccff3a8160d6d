package org.ganscope.data.own;

/**
 * Chooses one of many things by their weights. A guide table says where to begin for each of about
 * as many equal stretches of [0, 1), so that a choice takes one or two steps on average (Chen and
 * Asau 1974, "On generating random variates from an empirical distribution").
 */
final class DiscreteSampler {
    /** P(thing ≤ k). */
    private final double[] upTo;

    /** For stretch j, the first k with P(thing ≤ k) > j/n. */
    private final int[] guide;

    /** @param weights ≥ 0, not all 0 */
    DiscreteSampler(double[] weights) {
        int n = weights.length;
        upTo = new double[n];
        guide = new int[Integer.highestOneBit(n)]; // so that u·n and j/n are exact
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += weights[k];
            upTo[k] = sum;
        }
        if (!(sum > 0 && Double.isFinite(sum))) {
            throw new IllegalArgumentException("the weights have the sum " + sum);
        }
        for (int k = 0; k < n; k++) {
            upTo[k] /= sum;
        }
        int k = 0;
        for (int j = 0; j < guide.length; j++) {
            while (upTo[k] <= (double) j / guide.length) {
                k++;
            }
            guide[j] = k;
        }
    }

    /** The first k with u < P(thing ≤ k), 0 ≤ u < 1; its weight is > 0. */
    int at(double u) {
        int k = guide[(int) (u * guide.length)];
        while (u >= upTo[k]) {
            k++;
        }
        return k;
    }
}
