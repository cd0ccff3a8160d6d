package org.ganscope.math;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The innermost loops of {@link BatchProduct}: R × 4 elements of the result at row i and column j.
 *
 * <p>Register blocking as in {@link Tiles}: in tile4x4 eight vectors loaded feed sixteen
 * multiply-adds, in tile2x4, which fits 16 registers, six feed eight. Every element has its own
 * vector of lanes, and the four of a row are folded at once.
 *
 * <p>The rows are folded in a loop that moves the next row's sums into the first row's variables:
 * the compiler inlines only a limited amount of code into one method, and with the fold written out
 * for each row it would give up and keep vectors on the heap.
 */
final class BatchTiles {
    private static final VectorSpecies<Float> FOUR = FloatVector.SPECIES_128;

    /** As in {@link Tiles}: the greatest number of steps of an innermost loop. */
    private static final int BLOCK = 64;

    private BatchTiles() {}

    /** Adds one pass to 4 × 4 elements. */
    static void tile4x4(
            float[] a, float[] x, float[] out, int i, int j, int first, int batch, int columns) {
        int end = Lanes.end(batch);
        int aAt = i * batch;
        int xAt = j * batch;
        FloatVector s00 = FloatVector.zero(SPECIES);
        FloatVector s01 = s00;
        FloatVector s02 = s00;
        FloatVector s03 = s00;
        FloatVector s10 = s00;
        FloatVector s11 = s00;
        FloatVector s12 = s00;
        FloatVector s13 = s00;
        FloatVector s20 = s00;
        FloatVector s21 = s00;
        FloatVector s22 = s00;
        FloatVector s23 = s00;
        FloatVector s30 = s00;
        FloatVector s31 = s00;
        FloatVector s32 = s00;
        FloatVector s33 = s00;
        for (int from = first; from < end; from += BLOCK * Lanes.COUNT) {
            int steps = Math.min(BLOCK, (end - from + Lanes.COUNT - 1) / Lanes.COUNT);
            for (int step = 0; step < steps; step++) {
                int s = from + step * Lanes.COUNT;
                FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt + s);
                FloatVector x1 = FloatVector.fromArray(SPECIES, x, xAt + batch + s);
                FloatVector x2 = FloatVector.fromArray(SPECIES, x, xAt + 2 * batch + s);
                FloatVector x3 = FloatVector.fromArray(SPECIES, x, xAt + 3 * batch + s);
                FloatVector a0 = FloatVector.fromArray(SPECIES, a, aAt + s);
                s00 = a0.fma(x0, s00);
                s01 = a0.fma(x1, s01);
                s02 = a0.fma(x2, s02);
                s03 = a0.fma(x3, s03);
                FloatVector a1 = FloatVector.fromArray(SPECIES, a, aAt + batch + s);
                s10 = a1.fma(x0, s10);
                s11 = a1.fma(x1, s11);
                s12 = a1.fma(x2, s12);
                s13 = a1.fma(x3, s13);
                FloatVector a2 = FloatVector.fromArray(SPECIES, a, aAt + 2 * batch + s);
                s20 = a2.fma(x0, s20);
                s21 = a2.fma(x1, s21);
                s22 = a2.fma(x2, s22);
                s23 = a2.fma(x3, s23);
                FloatVector a3 = FloatVector.fromArray(SPECIES, a, aAt + 3 * batch + s);
                s30 = a3.fma(x0, s30);
                s31 = a3.fma(x1, s31);
                s32 = a3.fma(x2, s32);
                s33 = a3.fma(x3, s33);
            }
        }
        for (int r = 0; r < 4; r++) {
            FloatVector sums = Lanes.fold(s00, s01, s02, s03);
            int at = (i + r) * columns + j;
            FloatVector total = FloatVector.fromArray(FOUR, out, at);
            total = total.add(sums.reinterpretShape(FOUR, 0));
            if (WIDTH == 8) {
                total = total.add(sums.reinterpretShape(FOUR, 1));
            }
            total.intoArray(out, at);
            s00 = s10;
            s01 = s11;
            s02 = s12;
            s03 = s13;
            s10 = s20;
            s11 = s21;
            s12 = s22;
            s13 = s23;
            s20 = s30;
            s21 = s31;
            s22 = s32;
            s23 = s33;
        }
    }

    /** Adds one pass to {@code height} × 4 elements, where height is 1 or 2. */
    static void tile2x4(
            float[] a,
            float[] x,
            float[] out,
            int i,
            int height,
            int j,
            int first,
            int batch,
            int columns) {
        int end = Lanes.end(batch);
        int aAt = i * batch;
        int xAt = j * batch;
        int step = (height - 1) * batch;
        FloatVector s00 = FloatVector.zero(SPECIES);
        FloatVector s01 = s00;
        FloatVector s02 = s00;
        FloatVector s03 = s00;
        FloatVector s10 = s00;
        FloatVector s11 = s00;
        FloatVector s12 = s00;
        FloatVector s13 = s00;
        for (int s = first; s < end; s += Lanes.COUNT) {
            FloatVector x0 = FloatVector.fromArray(SPECIES, x, xAt + s);
            FloatVector x1 = FloatVector.fromArray(SPECIES, x, xAt + batch + s);
            FloatVector x2 = FloatVector.fromArray(SPECIES, x, xAt + 2 * batch + s);
            FloatVector x3 = FloatVector.fromArray(SPECIES, x, xAt + 3 * batch + s);
            FloatVector a0 = FloatVector.fromArray(SPECIES, a, aAt + s);
            s00 = a0.fma(x0, s00);
            s01 = a0.fma(x1, s01);
            s02 = a0.fma(x2, s02);
            s03 = a0.fma(x3, s03);
            FloatVector a1 = FloatVector.fromArray(SPECIES, a, aAt + step + s);
            s10 = a1.fma(x0, s10);
            s11 = a1.fma(x1, s11);
            s12 = a1.fma(x2, s12);
            s13 = a1.fma(x3, s13);
        }
        for (int r = 0; r < height; r++) {
            FloatVector sums = Lanes.fold(s00, s01, s02, s03);
            int at = (i + r) * columns + j;
            FloatVector total = FloatVector.fromArray(FOUR, out, at);
            total = total.add(sums.reinterpretShape(FOUR, 0));
            if (WIDTH == 8) {
                total = total.add(sums.reinterpretShape(FOUR, 1));
            }
            total.intoArray(out, at);
            s00 = s10;
            s01 = s11;
            s02 = s12;
            s03 = s13;
        }
    }
}
