package org.ganscope.math;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * The tile of {@link Product} for machines with 32 vector registers: 6 rows × 4 vectors.
 *
 * <p>The idea is that of {@link Tiles}, carried to the end: 24 sums, 4 vectors of x and a scalar
 * fill the registers of AVX-512, and ten loads feed 24 multiply-adds. Fewer passes over x matter
 * most where a batch is long: the rows of x then lie a power of two apart, share a few sets of the
 * first cache, and every pass fetches them from the second.
 */
final class TallTile {
    /** The rows of a tile. */
    static final int ROWS = 6;

    private TallTile() {}

    static void tile6x4(
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
        FloatVector s40 = FloatVector.broadcast(SPECIES, b[(i + 4) * bStep]);
        FloatVector s41 = s40;
        FloatVector s42 = s40;
        FloatVector s43 = s40;
        FloatVector s50 = FloatVector.broadcast(SPECIES, b[(i + 5) * bStep]);
        FloatVector s51 = s50;
        FloatVector s52 = s50;
        FloatVector s53 = s50;
        int at = i * rowStep;
        int xAt = j;
        for (int k = 0; k < depth; k++) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt);
            FloatVector x1 = FloatVector.fromArray(SPECIES, x, xAt + WIDTH);
            FloatVector x2 = FloatVector.fromArray(SPECIES, x, xAt + 2 * WIDTH);
            FloatVector x3 = FloatVector.fromArray(SPECIES, x, xAt + 3 * WIDTH);
            FloatVector a0 = FloatVector.broadcast(SPECIES, a[at]);
            s00 = a0.fma(x0, s00);
            s01 = a0.fma(x1, s01);
            s02 = a0.fma(x2, s02);
            s03 = a0.fma(x3, s03);
            FloatVector a1 = FloatVector.broadcast(SPECIES, a[at + rowStep]);
            s10 = a1.fma(x0, s10);
            s11 = a1.fma(x1, s11);
            s12 = a1.fma(x2, s12);
            s13 = a1.fma(x3, s13);
            FloatVector a2 = FloatVector.broadcast(SPECIES, a[at + 2 * rowStep]);
            s20 = a2.fma(x0, s20);
            s21 = a2.fma(x1, s21);
            s22 = a2.fma(x2, s22);
            s23 = a2.fma(x3, s23);
            FloatVector a3 = FloatVector.broadcast(SPECIES, a[at + 3 * rowStep]);
            s30 = a3.fma(x0, s30);
            s31 = a3.fma(x1, s31);
            s32 = a3.fma(x2, s32);
            s33 = a3.fma(x3, s33);
            FloatVector a4 = FloatVector.broadcast(SPECIES, a[at + 4 * rowStep]);
            s40 = a4.fma(x0, s40);
            s41 = a4.fma(x1, s41);
            s42 = a4.fma(x2, s42);
            s43 = a4.fma(x3, s43);
            FloatVector a5 = FloatVector.broadcast(SPECIES, a[at + 5 * rowStep]);
            s50 = a5.fma(x0, s50);
            s51 = a5.fma(x1, s51);
            s52 = a5.fma(x2, s52);
            s53 = a5.fma(x3, s53);
            at += depthStep;
            xAt += columns;
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
        s40.intoArray(out, outAt + 4 * columns);
        s41.intoArray(out, outAt + 4 * columns + WIDTH);
        s42.intoArray(out, outAt + 4 * columns + 2 * WIDTH);
        s43.intoArray(out, outAt + 4 * columns + 3 * WIDTH);
        s50.intoArray(out, outAt + 5 * columns);
        s51.intoArray(out, outAt + 5 * columns + WIDTH);
        s52.intoArray(out, outAt + 5 * columns + 2 * WIDTH);
        s53.intoArray(out, outAt + 5 * columns + 3 * WIDTH);
    }
}
