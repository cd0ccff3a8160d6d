package org.ganscope.math;

import static org.ganscope.math.Lanes.GROUP;
import static org.ganscope.math.Lanes.WIDTH;

import java.util.Arrays;

/**
 * out = A·xᵀ, where the rows of both run along the batch: every element is a sum over the batch in
 * the fixed shape of {@link Lanes}, computed in {@link BatchTiles} of 4 rows of A × 4 rows of x if
 * there are enough registers (AVX-512), else of 2 × 4.
 */
final class BatchProduct {
    /** The rows of x that stay in the L1 cache while all rows of A pass by. */
    private static final int BLOCK = 16;

    /** From this batch size on there is room for half as many rows. */
    private static final int LONG_BATCH = 512;

    private BatchProduct() {}

    /** out[i,j] = Σ a[i,s]·x[j,s], s < batch; i < rows, j < columns (the rows of x). */
    static void product(float[] a, float[] x, float[] out, int rows, int columns, int batch) {
        int tiled = columns & -GROUP;
        if (tiled > 0) {
            tiles(a, x, out, rows, tiled, columns, batch);
            rest(a, x, out, rows, tiled, columns, batch);
        }
        for (int i = 0; i < rows; i++) {
            for (int j = tiled; j < columns; j++) {
                out[i * columns + j] = Lanes.dot(a, i * batch, x, j * batch, batch);
            }
        }
    }

    /**
     * The sum up to {@link Lanes#end}: one pass for AVX-512, two for AVX2, four for SSE and NEON.
     */
    private static void tiles(
            float[] a, float[] x, float[] out, int rows, int tiled, int columns, int batch) {
        Arrays.fill(out, 0, rows * columns, 0);
        int height = batch < LONG_BATCH ? BLOCK : BLOCK / 2;
        for (int first = 0; first < Lanes.COUNT; first += WIDTH) {
            for (int block = 0; block < tiled; block += height) {
                int last = Math.min(tiled, block + height);
                int i = 0;
                for (; WIDTH == 16 && i + 4 <= rows; i += 4) {
                    for (int j = block; j < last; j += GROUP) {
                        BatchTiles.tile4x4(a, x, out, i, j, first, batch, columns);
                    }
                }
                for (; i < rows; i += 2) {
                    int pair = Math.min(2, rows - i);
                    for (int j = block; j < last; j += GROUP) {
                        BatchTiles.tile2x4(a, x, out, i, pair, j, first, batch, columns);
                    }
                }
            }
        }
    }

    /** The terms from {@link Lanes#end} on. */
    private static void rest(
            float[] a, float[] x, float[] out, int rows, int tiled, int columns, int batch) {
        int end = Lanes.end(batch);
        if (end == batch) {
            return;
        }
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < tiled; j++) {
                float total = out[i * columns + j];
                for (int s = end; s < batch; s++) {
                    total = Math.fma(a[i * batch + s], x[j * batch + s], total);
                }
                out[i * columns + j] = total;
            }
        }
    }
}
