package org.ganscope.math;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sixteen logical lanes of every sum over a batch, and the tree that folds them into one
 * number.
 *
 * <p>Float addition is not associative, so a sum has the same bits on every machine only if its
 * shape is fixed. Term i always goes to lane i mod 16, whatever the hardware has: a vector of 16
 * floats (AVX-512) holds all lanes; one of 8 (AVX2) or 4 (SSE, NEON) holds a part of them, and the
 * sum takes 2 or 4 passes. Then every four neighbours are folded as (l₀+l₂)+(l₁+l₃) and the four
 * results are added in order; last, one by one, come the terms that do not fill sixteen lanes. Such
 * partial sums also lose less to rounding than one running sum (Higham 1993, "The accuracy of
 * floating point summation").
 */
final class Lanes {
    /** The number of logical lanes; the terms of one step of a sum. */
    static final int COUNT = 16;

    /** The vectors that the machine prefers, but of no more than 16 floats and no fewer than 4. */
    static final VectorSpecies<Float> SPECIES = species(FloatVector.SPECIES_PREFERRED);

    /** The floats in a vector: 16, 8 or 4. */
    static final int WIDTH = SPECIES.length();

    /** Neighbouring lanes that are folded first; also the vectors that are folded at a time. */
    static final int GROUP = 4;

    private static final VectorShuffle<Float> SWAP_PAIRS = SPECIES.shuffleFromOp(i -> i ^ 2);
    private static final VectorShuffle<Float> SWAP_NEIGHBOURS = SPECIES.shuffleFromOp(i -> i ^ 1);
    private static final VectorShuffle<Float> SECOND = SPECIES.shuffleFromOp(i -> (i + 4) % WIDTH);
    private static final VectorShuffle<Float> THIRD = SPECIES.shuffleFromOp(i -> (i + 8) % WIDTH);
    private static final VectorShuffle<Float> FOURTH = SPECIES.shuffleFromOp(i -> (i + 12) % WIDTH);
    private static final VectorMask<Float> UPPER_PAIRS =
            VectorMask.fromLong(SPECIES, 0b1100_1100_1100_1100L & (-1L >>> -WIDTH));
    private static final VectorMask<Float> ODD =
            VectorMask.fromLong(SPECIES, 0b1010_1010_1010_1010L & (-1L >>> -WIDTH));

    private Lanes() {}

    private static VectorSpecies<Float> species(VectorSpecies<Float> preferred) {
        if (preferred.length() > COUNT) {
            return FloatVector.SPECIES_512;
        }
        return preferred.length() < GROUP ? FloatVector.SPECIES_128 : preferred;
    }

    /** The number of terms, of n, that fill all lanes equally; the rest is added one by one. */
    static int end(int n) {
        return n & -COUNT;
    }

    /** Σ a[at+i], i < n. */
    static float sum(float[] a, int at, int n) {
        int end = end(n);
        float total = 0;
        for (int first = 0; first < COUNT; first += WIDTH) {
            FloatVector lanes = FloatVector.zero(SPECIES);
            for (int i = first; i < end; i += COUNT) {
                lanes = lanes.add(FloatVector.fromArray(SPECIES, a, at + i));
            }
            total = fold(lanes, total);
        }
        for (int i = end; i < n; i++) {
            total += a[at + i];
        }
        return total;
    }

    /** Σ a[i]², i < n. */
    static float sumOfSquares(float[] a, int n) {
        int end = end(n);
        float total = 0;
        for (int first = 0; first < COUNT; first += WIDTH) {
            FloatVector lanes = FloatVector.zero(SPECIES);
            for (int i = first; i < end; i += COUNT) {
                FloatVector v = FloatVector.fromArray(SPECIES, a, i);
                lanes = v.fma(v, lanes);
            }
            total = fold(lanes, total);
        }
        for (int i = end; i < n; i++) {
            total = Math.fma(a[i], a[i], total);
        }
        return total;
    }

    /** total plus the lanes of v, group after group. */
    static float fold(FloatVector v, float total) {
        v = v.add(v.rearrange(SWAP_PAIRS));
        v = v.add(v.rearrange(SWAP_NEIGHBOURS));
        total += v.lane(0);
        if (WIDTH >= 8) {
            total += v.lane(4);
        }
        if (WIDTH >= 16) {
            total += v.lane(8);
            total += v.lane(12);
        }
        return total;
    }

    /** totals[at…at+3] plus the lanes of v0…v3: four folds at the price of one and a half. */
    static void fold(
            FloatVector v0,
            FloatVector v1,
            FloatVector v2,
            FloatVector v3,
            float[] totals,
            int at) {
        FloatVector pairs0 = v0.blend(v2, UPPER_PAIRS).add(swapped(v2, v0));
        FloatVector pairs1 = v1.blend(v3, UPPER_PAIRS).add(swapped(v3, v1));
        FloatVector sums =
                pairs0.blend(pairs1, ODD).add(pairs1.blend(pairs0, ODD).rearrange(SWAP_NEIGHBOURS));
        if (WIDTH == 16) {
            sums =
                    sums.add(sums.rearrange(SECOND))
                            .add(sums.rearrange(THIRD))
                            .add(sums.rearrange(FOURTH));
        }
        totals[at] += sums.lane(0);
        totals[at + 1] += sums.lane(1);
        totals[at + 2] += sums.lane(2);
        totals[at + 3] += sums.lane(3);
        if (WIDTH == 8) {
            totals[at] += sums.lane(4);
            totals[at + 1] += sums.lane(5);
            totals[at + 2] += sums.lane(6);
            totals[at + 3] += sums.lane(7);
        }
    }

    private static FloatVector swapped(FloatVector lower, FloatVector upper) {
        return lower.blend(upper, UPPER_PAIRS).rearrange(SWAP_PAIRS);
    }
}
