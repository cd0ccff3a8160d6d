package org.ganscope.math;

import static org.ganscope.math.Lanes.GROUP;
import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

import java.util.Arrays;

/**
 * out = A·xᵀ, where both run along the batch: every element is a sum over the batch in the fixed
 * shape of {@link Lanes}. A tile of 2 rows of A × 4 rows of x keeps eight vectors of lanes in
 * registers, so that six vectors loaded feed eight multiply-adds, not four.
 */
final class BatchProduct {
    private static final int ROWS = 2;

    private BatchProduct() {}

    /** out[i,j] = Σ a[i,s]·x[j,s], s < batch; i < rows, j < columns (the rows of x). */
    static void product(float[] a, float[] x, float[] out, int rows, int columns, int batch) {
        int end = Lanes.end(batch);
        Arrays.fill(out, 0, rows * columns, 0);
        for (int first = 0; first < Lanes.COUNT; first += WIDTH) {
            int j = 0;
            for (; j <= columns - GROUP; j += GROUP) {
                int i = 0;
                for (; i <= rows - ROWS; i += ROWS) {
                    int at = i * columns + j;
                    tile2x4(a, i * batch, x, j * batch, first, end, batch, out, at, columns);
                }
                for (; i < rows; i++) {
                    tile1x4(a, i * batch, x, j * batch, first, end, batch, out, i * columns + j);
                }
            }
            for (; j < columns; j++) {
                for (int i = 0; i < rows; i++) {
                    tile1x1(a, i * batch, x, j * batch, first, end, out, i * columns + j);
                }
            }
        }
        if (end < batch) {
            addRest(a, x, out, rows, columns, end, batch);
        }
    }

    private static void addRest(
            float[] a, float[] x, float[] out, int rows, int columns, int end, int batch) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float total = out[i * columns + j];
                for (int s = end; s < batch; s++) {
                    total = Math.fma(a[i * batch + s], x[j * batch + s], total);
                }
                out[i * columns + j] = total;
            }
        }
    }

    private static void tile2x4(
            float[] a,
            int aAt,
            float[] x,
            int xAt,
            int first,
            int end,
            int batch,
            float[] out,
            int outAt,
            int columns) {
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
            FloatVector a1 = FloatVector.fromArray(SPECIES, a, aAt + batch + s);
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
        Lanes.fold(s00, s01, s02, s03, out, outAt);
        Lanes.fold(s10, s11, s12, s13, out, outAt + columns);
    }

    private static void tile1x4(
            float[] a,
            int aAt,
            float[] x,
            int xAt,
            int first,
            int end,
            int batch,
            float[] out,
            int outAt) {
        FloatVector s0 = FloatVector.zero(SPECIES);
        FloatVector s1 = s0;
        FloatVector s2 = s0;
        FloatVector s3 = s0;
        for (int s = first; s < end; s += Lanes.COUNT) {
            FloatVector a0 = FloatVector.fromArray(SPECIES, a, aAt + s);
            s0 = a0.fma(FloatVector.fromArray(SPECIES, x, xAt + s), s0);
            s1 = a0.fma(FloatVector.fromArray(SPECIES, x, xAt + batch + s), s1);
            s2 = a0.fma(FloatVector.fromArray(SPECIES, x, xAt + 2 * batch + s), s2);
            s3 = a0.fma(FloatVector.fromArray(SPECIES, x, xAt + 3 * batch + s), s3);
        }
        Lanes.fold(s0, s1, s2, s3, out, outAt);
    }

    private static void tile1x1(
            float[] a, int aAt, float[] x, int xAt, int first, int end, float[] out, int outAt) {
        FloatVector lanes = FloatVector.zero(SPECIES);
        for (int s = first; s < end; s += Lanes.COUNT) {
            FloatVector a0 = FloatVector.fromArray(SPECIES, a, aAt + s);
            lanes = a0.fma(FloatVector.fromArray(SPECIES, x, xAt + s), lanes);
        }
        out[outAt] = Lanes.fold(lanes, out[outAt]);
    }
}
