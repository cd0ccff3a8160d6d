package org.ganscope.math;

import static org.ganscope.math.Lanes.SPECIES;
import static org.ganscope.math.Lanes.WIDTH;

import jdk.incubator.vector.FloatVector;

/**
 * out = b + A·x with SIMD lanes along the columns of x, in {@link Tiles} of up to 4 rows × 4
 * vectors.
 *
 * <p>For the largest tiles four vectors of every row of x are first copied side by side into a
 * panel (Goto and van de Geijn 2008), which all rows of A then read from the L1 cache. In x itself,
 * where a batch is long, they are a power of two apart and share a few sets of that cache.
 *
 * <p>Where A has few columns, there is more to write than to multiply: then, if the rows are long,
 * a few rows of the result are finished before the next, since memory is written fastest in order.
 *
 * <p>Where the number of columns is no multiple of a vector, the last tile overlaps the one before
 * it: computing a column twice costs less than a loop for the rest, and yields the same bits.
 *
 * <p>The buffers grow to the largest product seen and are then reused. Owned by one thread.
 */
final class Product {
    private static final float[] ZERO = {0};
    private static final int ROWS = 4;

    /** With fewer rows a panel is not read often enough to be worth its copy. */
    private static final int PANEL_ROWS = 2 * ROWS;

    private static final int SHALLOW = 8;
    private static final int LONG_ROW = 512;

    /** AVX2 has 8 floats in each of only 16 registers: too few for tiles of 4 × 4 vectors. */
    private static final boolean PANELS = WIDTH != 8;

    private float[] panel = new float[0];
    private float[] transposed = new float[0];

    /** out = Aᵀ·x. A: (depth×rows), x: (depth×columns), out: (rows×columns). */
    void transposed(float[] a, float[] x, float[] out, int rows, int depth, int columns) {
        if (transposed.length < rows * depth) {
            transposed = new float[rows * depth];
        }
        Transposition.transpose(a, 0, rows, depth, rows, transposed, 0, depth);
        product(transposed, ZERO, 0, x, out, rows, depth, columns);
    }

    /** out = A·x: {@link #product} without b. */
    void product(float[] a, float[] x, float[] out, int rows, int depth, int columns) {
        product(a, ZERO, 0, x, out, rows, depth, columns);
    }

    /**
     * out[i,j] = b[i·bStep] + Σₖ a[i,k]·x[k,j], in the order of k; i < rows, k < depth, j <
     * columns.
     */
    void product(
            float[] a,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int rows,
            int depth,
            int columns) {
        if (columns < WIDTH) {
            narrow(a, b, bStep, x, out, rows, depth, columns);
            return;
        }
        if (depth < SHALLOW && columns >= LONG_ROW) {
            for (int i = 0; i < rows; i += ROWS) {
                strip(2, i, Math.min(rows, i + ROWS), a, b, bStep, x, out, depth, columns);
            }
        } else {
            int vectors = PANELS && rows >= PANEL_ROWS ? 4 : 2;
            strip(vectors, 0, rows, a, b, bStep, x, out, depth, columns);
        }
    }

    /**
     * The rows from {@code first} to {@code last}, in tiles of at most the given number of vectors.
     */
    private void strip(
            int widest,
            int first,
            int last,
            float[] a,
            float[] b,
            int bStep,
            float[] x,
            float[] out,
            int depth,
            int columns) {
        int vectors = widest;
        for (int j = 0; j < columns; j += vectors * WIDTH) {
            while (vectors > 1 && columns - j < vectors * WIDTH) {
                vectors /= 2;
            }
            int at = Math.min(j, columns - vectors * WIDTH);
            if (vectors == 4) {
                fillPanel(x, at, depth, columns);
            }
            int i = first;
            for (; i + ROWS <= last; i += ROWS) {
                switch (vectors) {
                    case 4 -> Tiles.tile4x4(a, i, b, bStep, panel, out, depth, columns, at);
                    case 2 -> Tiles.tile4x2(a, i, b, bStep, x, out, depth, columns, at);
                    default -> Tiles.tile4x1(a, i, b, bStep, x, out, depth, columns, at);
                }
            }
            for (; i < last; i++) {
                if (vectors == 1) {
                    Tiles.tile1x1(a, i, b, bStep, x, out, depth, columns, at);
                }
                for (int v = 0; v + 1 < vectors; v += 2) {
                    int pair = at + v * WIDTH;
                    Tiles.tile1x2(a, i, b, bStep, x, out, depth, columns, pair);
                }
            }
        }
    }

    private void fillPanel(float[] x, int at, int depth, int columns) {
        if (panel.length < depth * Tiles.PANEL) {
            panel = new float[depth * Tiles.PANEL];
        }
        for (int k = 0; k < depth; k++) {
            int from = at + k * columns;
            int to = k * Tiles.PANEL;
            for (int v = 0; v < Tiles.PANEL; v += WIDTH) {
                FloatVector.fromArray(SPECIES, x, from + v).intoArray(panel, to + v);
            }
        }
    }

    /** The same chains one by one, where there are fewer columns than lanes. */
    private static void narrow(
            float[] a,
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
                    s = Math.fma(a[i * depth + k], x[k * columns + j], s);
                }
                out[i * columns + j] = s;
            }
        }
    }
}
