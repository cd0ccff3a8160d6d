package org.ganscope.math;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * out = b + A·x with SIMD lanes along the columns of x.
 *
 * <p>The idea is register blocking (Goto and van de Geijn 2008, "Anatomy of high-performance matrix
 * multiplication"): a tile of 4 rows × 2 vectors of the result stays in registers while k runs, so
 * that two vectors and four scalars loaded feed eight multiply-adds, not one. Where the columns are
 * no multiple of a vector, the last tile lies over the one before it: computing a column twice
 * costs less than a loop for the rest, and yields the same bits.
 */
final class Product {
    private static final int ROWS = 4;

    private Product() {}

    /**
     * out[i,j] = b[i·bStep] + Σₖ a[i·rowStep + k·depthStep]·x[k,j], in the order of k; i < rows, k
     * < depth, j < columns. Steps let A be a matrix or its transpose, and b absent (a zero, step
     * 0).
     */
    static void product(
            float[] a,
            int rowStep,
            int depthStep,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int rows,
            int depth,
            int columns) {
        if (columns < WIDTH) {
            narrow(a, rowStep, depthStep, b, bStep, x, out, rows, depth, columns);
            return;
        }
        int j = 0;
        for (; j <= columns - 2 * WIDTH; j += 2 * WIDTH) {
            int i = 0;
            for (; i <= rows - ROWS; i += ROWS) {
                tile4x2(a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, j);
            }
            for (; i < rows; i++) {
                tile1x2(a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, j);
            }
        }
        for (; j < columns; j += WIDTH) {
            int at = Math.min(j, columns - WIDTH);
            int i = 0;
            for (; i <= rows - ROWS; i += ROWS) {
                tile4x1(a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, at);
            }
            for (; i < rows; i++) {
                tile1x1(a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, at);
            }
        }
    }

    private static void tile4x2(
            float[] a,
            int i,
            int rowStep,
            int depthStep,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int depth,
            int columns,
            int j) {
        FloatVector s00 = FloatVector.broadcast(SPECIES, b[i * bStep]);
        FloatVector s01 = s00;
        FloatVector s10 = FloatVector.broadcast(SPECIES, b[(i + 1) * bStep]);
        FloatVector s11 = s10;
        FloatVector s20 = FloatVector.broadcast(SPECIES, b[(i + 2) * bStep]);
        FloatVector s21 = s20;
        FloatVector s30 = FloatVector.broadcast(SPECIES, b[(i + 3) * bStep]);
        FloatVector s31 = s30;
        int at = i * rowStep;
        int xAt = j;
        for (int k = 0; k < depth; k++) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt);
            FloatVector x1 = FloatVector.fromArray(SPECIES, x, xAt + WIDTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[at]);
            s00 = a0.fma(x0, s00);
            s01 = a0.fma(x1, s01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[at + rowStep]);
            s10 = a1.fma(x0, s10);
            s11 = a1.fma(x1, s11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[at + 2 * rowStep]);
            s20 = a2.fma(x0, s20);
            s21 = a2.fma(x1, s21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[at + 3 * rowStep]);
            s30 = a3.fma(x0, s30);
            s31 = a3.fma(x1, s31);
            at += depthStep;
            xAt += columns;
        }
        int outAt = i * columns + j;
        s00.intoArray(out, outAt);
        s01.intoArray(out, outAt + WIDTH);
        s10.intoArray(out, outAt + columns);
        s11.intoArray(out, outAt + columns + WIDTH);
        s20.intoArray(out, outAt + 2 * columns);
        s21.intoArray(out, outAt + 2 * columns + WIDTH);
        s30.intoArray(out, outAt + 3 * columns);
        s31.intoArray(out, outAt + 3 * columns + WIDTH);
    }

    private static void tile4x1(
            float[] a,
            int i,
            int rowStep,
            int depthStep,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int depth,
            int columns,
            int j) {
        FloatVector s0 = FloatVector.broadcast(SPECIES, b[i * bStep]);
        FloatVector s1 = FloatVector.broadcast(SPECIES, b[(i + 1) * bStep]);
        FloatVector s2 = FloatVector.broadcast(SPECIES, b[(i + 2) * bStep]);
        FloatVector s3 = FloatVector.broadcast(SPECIES, b[(i + 3) * bStep]);
        int at = i * rowStep;
        int xAt = j;
        for (int k = 0; k < depth; k++) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt);
            s0 = FloatVector.broadcast(SPECIES, a[at]).fma(x0, s0);
            s1 = FloatVector.broadcast(SPECIES, a[at + rowStep]).fma(x0, s1);
            s2 = FloatVector.broadcast(SPECIES, a[at + 2 * rowStep]).fma(x0, s2);
            s3 = FloatVector.broadcast(SPECIES, a[at + 3 * rowStep]).fma(x0, s3);
            at += depthStep;
            xAt += columns;
        }
        int outAt = i * columns + j;
        s0.intoArray(out, outAt);
        s1.intoArray(out, outAt + columns);
        s2.intoArray(out, outAt + 2 * columns);
        s3.intoArray(out, outAt + 3 * columns);
    }

    private static void tile1x2(
            float[] a,
            int i,
            int rowStep,
            int depthStep,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int depth,
            int columns,
            int j) {
        FloatVector s0 = FloatVector.broadcast(SPECIES, b[i * bStep]);
        FloatVector s1 = s0;
        int at = i * rowStep;
        int xAt = j;
        for (int k = 0; k < depth; k++) {
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[at]);
            s0 = a0.fma(FloatVector.fromArray(SPECIES, x, xAt), s0);
            s1 = a0.fma(FloatVector.fromArray(SPECIES, x, xAt + WIDTH), s1);
            at += depthStep;
            xAt += columns;
        }
        s0.intoArray(out, i * columns + j);
        s1.intoArray(out, i * columns + j + WIDTH);
    }

    private static void tile1x1(
            float[] a,
            int i,
            int rowStep,
            int depthStep,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int depth,
            int columns,
            int j) {
        FloatVector s = FloatVector.broadcast(SPECIES, b[i * bStep]);
        int at = i * rowStep;
        int xAt = j;
        for (int k = 0; k < depth; k++) {
            s =
                    FloatVector.broadcast(SPECIES, a[at])
                            .fma(FloatVector.fromArray(SPECIES, x, xAt), s);
            at += depthStep;
            xAt += columns;
        }
        s.intoArray(out, i * columns + j);
    }

    /** The same chains one by one, where there are fewer columns than lanes. */
    private static void narrow(
            float[] a,
            int rowStep,
            int depthStep,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int rows,
            int depth,
            int columns) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                float s = b[i * bStep];
                for (int k = 0; k < depth; k++) {
                    s = Math.fma(a[i * rowStep + k * depthStep], x[k * columns + j], s);
                }
                out[i * columns + j] = s;
            }
        }
    }
}
