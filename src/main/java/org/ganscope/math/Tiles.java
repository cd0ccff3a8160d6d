package org.ganscope.math;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * The innermost loops of {@link Product}: R rows × C vectors of the result at row i and column j.
 *
 * <p>The idea is register blocking (Goto and van de Geijn 2008, "Anatomy of high-performance matrix
 * multiplication"): a tile stays in registers while k runs. In tile4x4 four vectors and four
 * scalars loaded feed sixteen multiply-adds; one by one, each would need its own two loads. The
 * smaller tiles serve the edges of a matrix. Every element is the same chain of fused multiply-adds
 * in all of them.
 */
final class Tiles {
    /** The columns of x that are side by side in the panel of {@link #tile4x4}. */
    static final int PANEL = 4 * WIDTH;

    /**
     * The greatest number of steps of an innermost loop that has nothing else in it: in a longer
     * one the compiler would insert safepoint polls, and these need the registers of the addresses,
     * which it would then keep in vector registers and fetch through the very unit that multiplies.
     */
    private static final int BLOCK = 64;

    private Tiles() {}

    /** Reads x from a panel: depth rows of {@link #PANEL} columns, of which the first is j. */
    static void tile4x4(
            float[] a,
            int i,
            float[] b,
            int bStep,
            float[] panel,
            float[] out,
            int depth,
            int columns,
            int j) {
        FloatVector s00 = FloatVector.broadcast(SPECIES, b[i * bStep]);
        FloatVector s01 = s00;
        FloatVector s02 = s00;
        FloatVector s03 = s00;
        FloatVector s10 = FloatVector.broadcast(SPECIES, b[(i + 1) * bStep]);
        FloatVector s11 = s10;
        FloatVector s12 = s10;
        FloatVector s13 = s10;
        FloatVector s20 = FloatVector.broadcast(SPECIES, b[(i + 2) * bStep]);
        FloatVector s21 = s20;
        FloatVector s22 = s20;
        FloatVector s23 = s20;
        FloatVector s30 = FloatVector.broadcast(SPECIES, b[(i + 3) * bStep]);
        FloatVector s31 = s30;
        FloatVector s32 = s30;
        FloatVector s33 = s30;
        int row0 = i * depth;
        int row1 = row0 + depth;
        int row2 = row0 + 2 * depth;
        int row3 = row0 + 3 * depth;
        for (int first = 0; first < depth; first += BLOCK) {
            int steps = Math.min(BLOCK, depth - first);
            for (int step = 0; step < steps; step++) {
                int k = first + step;
                int at = k * PANEL;
                FloatVector x0 = FloatVector.fromArray(SPECIES, panel, at);
                FloatVector x1 = FloatVector.fromArray(SPECIES, panel, at + WIDTH);
                FloatVector x2 = FloatVector.fromArray(SPECIES, panel, at + 2 * WIDTH);
                FloatVector x3 = FloatVector.fromArray(SPECIES, panel, at + 3 * WIDTH);
                FloatVector a0 = FloatVector.broadcast(SPECIES, a[row0 + k]);
                s00 = a0.fma(x0, s00);
                s01 = a0.fma(x1, s01);
                s02 = a0.fma(x2, s02);
                s03 = a0.fma(x3, s03);
                FloatVector a1 = FloatVector.broadcast(SPECIES, a[row1 + k]);
                s10 = a1.fma(x0, s10);
                s11 = a1.fma(x1, s11);
                s12 = a1.fma(x2, s12);
                s13 = a1.fma(x3, s13);
                FloatVector a2 = FloatVector.broadcast(SPECIES, a[row2 + k]);
                s20 = a2.fma(x0, s20);
                s21 = a2.fma(x1, s21);
                s22 = a2.fma(x2, s22);
                s23 = a2.fma(x3, s23);
                FloatVector a3 = FloatVector.broadcast(SPECIES, a[row3 + k]);
                s30 = a3.fma(x0, s30);
                s31 = a3.fma(x1, s31);
                s32 = a3.fma(x2, s32);
                s33 = a3.fma(x3, s33);
            }
        }
        int outAt = i * columns + j;
        s00.intoArray(out, outAt);
        s01.intoArray(out, outAt + WIDTH);
        s02.intoArray(out, outAt + 2 * WIDTH);
        s03.intoArray(out, outAt + 3 * WIDTH);
        s10.intoArray(out, outAt + columns);
        s11.intoArray(out, outAt + columns + WIDTH);
        s12.intoArray(out, outAt + columns + 2 * WIDTH);
        s13.intoArray(out, outAt + columns + 3 * WIDTH);
        s20.intoArray(out, outAt + 2 * columns);
        s21.intoArray(out, outAt + 2 * columns + WIDTH);
        s22.intoArray(out, outAt + 2 * columns + 2 * WIDTH);
        s23.intoArray(out, outAt + 2 * columns + 3 * WIDTH);
        s30.intoArray(out, outAt + 3 * columns);
        s31.intoArray(out, outAt + 3 * columns + WIDTH);
        s32.intoArray(out, outAt + 3 * columns + 2 * WIDTH);
        s33.intoArray(out, outAt + 3 * columns + 3 * WIDTH);
    }

    static void tile4x2(
            float[] a,
            int i,
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
        int at = i * depth;
        int xAt = j;
        for (int k = 0; k < depth; k++) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt);
            FloatVector x1 = FloatVector.fromArray(SPECIES, x, xAt + WIDTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[at + k]);
            s00 = a0.fma(x0, s00);
            s01 = a0.fma(x1, s01);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[at + depth + k]);
            s10 = a1.fma(x0, s10);
            s11 = a1.fma(x1, s11);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[at + 2 * depth + k]);
            s20 = a2.fma(x0, s20);
            s21 = a2.fma(x1, s21);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[at + 3 * depth + k]);
            s30 = a3.fma(x0, s30);
            s31 = a3.fma(x1, s31);
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

    static void tile4x1(
            float[] a,
            int i,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int depth,
            int columns,
            int j) {
        FloatVector s00 = FloatVector.broadcast(SPECIES, b[i * bStep]);
        FloatVector s10 = FloatVector.broadcast(SPECIES, b[(i + 1) * bStep]);
        FloatVector s20 = FloatVector.broadcast(SPECIES, b[(i + 2) * bStep]);
        FloatVector s30 = FloatVector.broadcast(SPECIES, b[(i + 3) * bStep]);
        int at = i * depth;
        int xAt = j;
        for (int k = 0; k < depth; k++) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[at + k]);
            s00 = a0.fma(x0, s00);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[at + depth + k]);
            s10 = a1.fma(x0, s10);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[at + 2 * depth + k]);
            s20 = a2.fma(x0, s20);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[at + 3 * depth + k]);
            s30 = a3.fma(x0, s30);
            xAt += columns;
        }
        int outAt = i * columns + j;
        s00.intoArray(out, outAt);
        s10.intoArray(out, outAt + columns);
        s20.intoArray(out, outAt + 2 * columns);
        s30.intoArray(out, outAt + 3 * columns);
    }

    static void tile1x2(
            float[] a,
            int i,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int depth,
            int columns,
            int j) {
        FloatVector s00 = FloatVector.broadcast(SPECIES, b[i * bStep]);
        FloatVector s01 = s00;
        int at = i * depth;
        int xAt = j;
        for (int k = 0; k < depth; k++) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt);
            FloatVector x1 = FloatVector.fromArray(SPECIES, x, xAt + WIDTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[at + k]);
            s00 = a0.fma(x0, s00);
            s01 = a0.fma(x1, s01);
            xAt += columns;
        }
        int outAt = i * columns + j;
        s00.intoArray(out, outAt);
        s01.intoArray(out, outAt + WIDTH);
    }

    static void tile1x1(
            float[] a,
            int i,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int depth,
            int columns,
            int j) {
        FloatVector s00 = FloatVector.broadcast(SPECIES, b[i * bStep]);
        int at = i * depth;
        int xAt = j;
        for (int k = 0; k < depth; k++) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[at + k]);
            s00 = a0.fma(x0, s00);
            xAt += columns;
        }
        int outAt = i * columns + j;
        s00.intoArray(out, outAt);
    }
}
