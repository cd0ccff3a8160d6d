package org.ganscope.math;

import static org.ganscope.math.Lanes.GROUP;
import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

import java.util.Arrays;

/**
 * out = A·xᵀ, where both run along the batch: every element is a sum over the batch in the fixed
 * shape of {@link Lanes}. A tile of 2 rows of A × 4 rows of x keeps eight vectors of lanes in
 * registers, so that six vectors loaded feed eight multiply-adds.
 */
final class BatchProduct {
    private static final int ROWS = 2;

    /** The rows of x that stay in the first cache while all rows of A pass by. */
    private static final int BLOCK = 16;

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
        for (int first = 0; first < Lanes.COUNT; first += WIDTH) {
            for (int block = 0; block < tiled; block += BLOCK) {
                int last = Math.min(tiled, block + BLOCK);
                for (int i = 0; i < rows; i += ROWS) {
                    boolean both = i + 1 < rows;
                    for (int j = block; j < last; j += GROUP) {
                        int at = i * columns + j;
                        tile(a, i * batch, both, x, j * batch, first, batch, out, at, columns);
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

    /** Adds one pass to 2 × 4 elements, or to the upper four only. */
    private static void tile(
            float[] a,
            int aAt,
            boolean both,
            float[] x,
            int xAt,
            int first,
            int batch,
            float[] out,
            int outAt,
            int columns) {
        int end = Lanes.end(batch);
        int step = both ? batch : 0;
        FloatVector s00 = FloatVector.zero(SPECIES);
        FloatVector s01 = s00;
        FloatVector s02 = s00;
        FloatVector s03 = s00;
        FloatVector s10 = s00;
        FloatVector s11 = s00;
        FloatVector s12 = s00;
        FloatVector s13 = s00;
        for (int s = first; s < end; s += Lanes.COUNT) {
            FloatVector a0 = FloatVector.fromArray(SPECIES, a, aAt + s);
            FloatVector a1 = FloatVector.fromArray(SPECIES, a, aAt + step + s);
            FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt + s);
            s00 = a0.fma(x0, s00);
            s10 = a1.fma(x0, s10);
            FloatVector x1 = FloatVector.fromArray(SPECIES, x, xAt + batch + s);
            s01 = a0.fma(x1, s01);
            s11 = a1.fma(x1, s11);
            FloatVector x2 = FloatVector.fromArray(SPECIES, x, xAt + 2 * batch + s);
            s02 = a0.fma(x2, s02);
            s12 = a1.fma(x2, s12);
            FloatVector x3 = FloatVector.fromArray(SPECIES, x, xAt + 3 * batch + s);
            s03 = a0.fma(x3, s03);
            s13 = a1.fma(x3, s13);
        }
        FloatVector upper = Lanes.fold(s00, s01, s02, s03);
        FloatVector lower = Lanes.fold(s10, s11, s12, s13);
        out[outAt] += upper.lane(0);
        out[outAt + 1] += upper.lane(1);
        out[outAt + 2] += upper.lane(2);
        out[outAt + 3] += upper.lane(3);
        if (WIDTH == 8) {
            out[outAt] += upper.lane(4);
            out[outAt + 1] += upper.lane(5);
            out[outAt + 2] += upper.lane(6);
            out[outAt + 3] += upper.lane(7);
        }
        if (both) {
            int next = outAt + columns;
            out[next] += lower.lane(0);
            out[next + 1] += lower.lane(1);
            out[next + 2] += lower.lane(2);
            out[next + 3] += lower.lane(3);
            if (WIDTH == 8) {
                out[next] += lower.lane(4);
                out[next + 1] += lower.lane(5);
                out[next + 2] += lower.lane(6);
                out[next + 3] += lower.lane(7);
            }
        }
    }
}
