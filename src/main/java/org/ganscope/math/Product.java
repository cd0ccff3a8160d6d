package org.ganscope.math;

import static org.ganscope.math.Lanes.WIDTH;

/**
 * out = b + A·x with SIMD lanes along the columns of x, in {@link Tiles} of up to 4 rows × 4
 * vectors, or with AVX-512 in a {@link TallTile} of 6.
 *
 * <p>Where the columns are no multiple of a vector, the last tile lies over the one before it:
 * computing a column twice costs less than a loop for the rest, and yields the same bits.
 */
final class Product {
    private static final int ROWS = 4;

    /** AVX2 has 8 floats in each of only 16 registers: too few for tiles of 4 × 4 vectors. */
    private static final int VECTORS = WIDTH == 8 ? 2 : 4;

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
        int tall = tall(rows);
        int vectors = VECTORS;
        for (int j = 0; j < columns; j += vectors * WIDTH) {
            while (vectors > 1 && columns - j < vectors * WIDTH) {
                vectors /= 2;
            }
            int at = Math.min(j, columns - vectors * WIDTH);
            int i = 0;
            for (; vectors == 4 && i < tall; i += TallTile.ROWS) {
                TallTile.tile6x4(a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, at);
            }
            for (; i + ROWS <= rows; i += ROWS) {
                switch (vectors) {
                    case 4 ->
                            Tiles.tile4x4(
                                    a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, at);
                    case 2 ->
                            Tiles.tile4x2(
                                    a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, at);
                    default ->
                            Tiles.tile4x1(
                                    a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, at);
                }
            }
            for (; i < rows; i++) {
                if (vectors == 1) {
                    Tiles.tile1x1(a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, at);
                }
                for (int v = 0; v + 1 < vectors; v += 2) {
                    int pair = at + v * WIDTH;
                    Tiles.tile1x2(a, i, rowStep, depthStep, b, bStep, x, out, depth, columns, pair);
                }
            }
        }
    }

    /** The rows that tall tiles take, so that tiles of 4 rows can take all others but one. */
    private static int tall(int rows) {
        if (WIDTH < 16) {
            return 0;
        }
        int rest = rows % TallTile.ROWS;
        boolean eight = rest / 2 == 1 && rows >= 2 * ROWS;
        return rows - rest - (eight ? TallTile.ROWS : 0);
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
