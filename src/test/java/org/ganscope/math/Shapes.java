package org.ganscope.math;

import org.ejml.data.FMatrixRMaj;

import java.util.Random;

/** Matrices for tests, and sums spelled out term by term as the documentation defines them. */
final class Shapes {
    private Shapes() {}

    static FMatrixRMaj matrix(int rows, int columns, long seed) {
        Random random = new Random(seed);
        FMatrixRMaj a = new FMatrixRMaj(rows, columns);
        for (int i = 0; i < rows * columns; i++) {
            a.data[i] = random.nextFloat() * 2 - 1;
        }
        return a;
    }

    /** Σ a[at+i]·b[bt+i] as {@link Lanes} defines it, one lane after the other. */
    static float dot(float[] a, int at, float[] b, int bt, int n) {
        float[] lane = new float[16];
        int full = n / 16 * 16;
        for (int i = 0; i < full; i++) {
            lane[i % 16] = Math.fma(a[at + i], b[bt + i], lane[i % 16]);
        }
        float total = 0;
        for (int g = 0; g < 16; g += 4) {
            total += (lane[g] + lane[g + 2]) + (lane[g + 1] + lane[g + 3]);
        }
        for (int i = full; i < n; i++) {
            total = Math.fma(a[at + i], b[bt + i], total);
        }
        return total;
    }
}
