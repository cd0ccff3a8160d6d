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
 * shape is fixed. Term i always goes to lane i mod 16, on any hardware: a vector of 16 floats
 * (AVX-512) holds all lanes; one of 8 (AVX2) or 4 (SSE, NEON) holds a part of them, and the sum
 * takes 2 or 4 passes. Then every four neighbours are folded as (l₀+l₂)+(l₁+l₃) and the four
 * results are added in order; last, the terms that do not fill sixteen lanes are added one by one.
 * Such partial sums also lose less to rounding than one running sum (Higham 1993, "The accuracy of
 * floating point summation").
 *
 * <p>{@link #sum}, {@link #dot} and {@link Closeness#signedSum} each write the fold out, for the
 * reason given at {@link Functions}.
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

    static final VectorShuffle<Float> SWAP_PAIRS = SPECIES.shuffleFromOp(i -> i ^ 2);
    static final VectorShuffle<Float> SWAP_NEIGHBOURS = SPECIES.shuffleFromOp(i -> i ^ 1);
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
            lanes = lanes.add(lanes.rearrange(SWAP_PAIRS));
            lanes = lanes.add(lanes.rearrange(SWAP_NEIGHBOURS));
            total += lanes.lane(0);
            if (WIDTH >= 8) {
                total += lanes.lane(4);
            }
            if (WIDTH >= 16) {
                total += lanes.lane(8);
                total += lanes.lane(12);
            }
        }
        for (int i = end; i < n; i++) {
            total += a[at + i];
        }
        return total;
    }

    /** Σ a[aAt+i]·b[bAt+i], i < n. */
    static float dot(float[] a, int aAt, float[] b, int bAt, int n) {
        int end = end(n);
        float total = 0;
        for (int first = 0; first < COUNT; first += WIDTH) {
            FloatVector lanes = FloatVector.zero(SPECIES);
            for (int i = first; i < end; i += COUNT) {
                FloatVector v = FloatVector.fromArray(SPECIES, a, aAt + i);
                lanes = v.fma(FloatVector.fromArray(SPECIES, b, bAt + i), lanes);
            }
            lanes = lanes.add(lanes.rearrange(SWAP_PAIRS));
            lanes = lanes.add(lanes.rearrange(SWAP_NEIGHBOURS));
            total += lanes.lane(0);
            if (WIDTH >= 8) {
                total += lanes.lane(4);
            }
            if (WIDTH >= 16) {
                total += lanes.lane(8);
                total += lanes.lane(12);
            }
        }
        for (int i = end; i < n; i++) {
            total = Math.fma(a[aAt + i], b[bAt + i], total);
        }
        return total;
    }

    /**
     * The lanes of v0…v3, folded at the cost of one and a half folds. On AVX-512 lane i of the
     * result is the sum of all lanes of vᵢ; on narrower machines lane 4·g+i is the sum of group g
     * of vᵢ.
     */
    static FloatVector fold(FloatVector v0, FloatVector v1, FloatVector v2, FloatVector v3) {
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
        return sums;
    }

    private static FloatVector swapped(FloatVector lower, FloatVector upper) {
        return lower.blend(upper, UPPER_PAIRS).rearrange(SWAP_PAIRS);
    }
}
