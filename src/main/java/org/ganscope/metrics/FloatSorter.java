package org.ganscope.metrics;

import java.util.Arrays;

/**
 * Sorts finite floats without allocating, which {@link Arrays#sort(float[])} does not promise: by
 * their bits, 11 at a time from the lowest on (radix sort; Knuth, "The Art of Computer
 * Programming", volume 3, 5.2.5).
 */
final class FloatSorter {
    private static final int BITS = 11;
    private static final int BUCKETS = 1 << BITS;

    private int[] keys;
    private int[] other;
    private final int[] starts = new int[BUCKETS + 1];

    FloatSorter(int count) {
        keys = new int[count];
        other = new int[count];
    }

    /** sorted = the first elements of x in ascending order, as many as the sorter was made for. */
    void sort(float[] x, float[] sorted) {
        for (int i = 0; i < keys.length; i++) {
            int bits = Float.floatToRawIntBits(x[i]);
            keys[i] = bits ^ (bits >> 31 | Integer.MIN_VALUE);
        }
        for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
            pass(shift);
        }
        for (int i = 0; i < keys.length; i++) {
            int key = keys[i];
            sorted[i] = Float.intBitsToFloat(key ^ (~key >> 31 | Integer.MIN_VALUE));
        }
    }

    private void pass(int shift) {
        Arrays.fill(starts, 0);
        for (int key : keys) {
            starts[(key >>> shift & BUCKETS - 1) + 1]++;
        }
        for (int i = 0; i < BUCKETS; i++) {
            starts[i + 1] += starts[i];
        }
        for (int key : keys) {
            other[starts[key >>> shift & BUCKETS - 1]++] = key;
        }
        int[] done = other;
        other = keys;
        keys = done;
    }
}
