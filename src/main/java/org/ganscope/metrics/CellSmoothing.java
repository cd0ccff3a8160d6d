package org.ganscope.metrics;

/**
 * Spreads the mass of every cell of a {@link CellGrid} over its neighbours with the binomial
 * weights 1 2 1 each way; mass that would leave the grid stays at its border, so that none is lost.
 * (With five cells, 1 4 6 4 1, the influence of chance was a quarter smaller, but modes of σ = 0.6
 * cells were blurred half as much again.) Allocates nothing.
 */
final class CellSmoothing {
    private static final int SIDE = CellGrid.SIDE;

    private final double[] line = new double[SIDE];
    private final double[] next = new double[SIDE];

    /** cells: SIDE², modified. */
    void smooth(double[] cells) {
        for (int i = 0; i < SIDE; i++) {
            smooth(cells, i * SIDE, 1);
        }
        for (int i = 0; i < SIDE; i++) {
            smooth(cells, i, SIDE);
        }
    }

    /** Smooths one row or column. */
    private void smooth(double[] cells, int at, int stride) {
        for (int i = 0; i < SIDE; i++) {
            line[i] = cells[at + i * stride];
        }
        blur(line, next);
        for (int i = 0; i < SIDE; i++) {
            cells[at + i * stride] = next[i];
        }
    }

    private static void blur(double[] in, double[] out) {
        int last = in.length - 1;
        out[0] = 0.75 * in[0] + 0.25 * in[1];
        for (int i = 1; i < last; i++) {
            out[i] = 0.25 * in[i - 1] + 0.5 * in[i] + 0.25 * in[i + 1];
        }
        out[last] = 0.75 * in[last] + 0.25 * in[last - 1];
    }
}
