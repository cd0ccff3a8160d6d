package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;

import java.util.function.IntToDoubleFunction;

/** Code shared by the update methods. */
final class MethodSupport {
    private MethodSupport() {}

    /** P(x + change) of the parameters that move. */
    static State moved(
            TwoPlayerGame game, State x, ActivePlayers mover, IntToDoubleFunction change) {
        double[] next = x.toArray();
        for (int i = 0; i < next.length; i++) {
            if (mover.moves(x, i)) {
                double to = x.get(i) + change.applyAsDouble(i);
                next[i] = isClipped(game, x, i, to) ? Math.copySign(game.clip(), to) : to;
            }
        }
        return x.with(next);
    }

    /** New memory for the parameters that move. */
    static State remembered(State memory, ActivePlayers mover, IntToDoubleFunction value) {
        double[] next = memory.toArray();
        for (int i = 0; i < next.length; i++) {
            if (mover.moves(memory, i)) {
                next[i] = value.applyAsDouble(i);
            }
        }
        return memory.with(next);
    }

    /** Whether P clips parameter i when a turn would move it to this value. */
    static boolean isClipped(TwoPlayerGame game, State x, int i, double to) {
        return x.isDiscriminators(i) && Math.abs(to) > game.clip();
    }

    /** Row {@code to} += scale·row {@code from}, on the columns of the latter. */
    static void addRow(DMatrixRMaj from, int fromRow, double scale, DMatrixRMaj to, int toRow) {
        for (int j = 0; j < from.numCols; j++) {
            to.add(toRow, j, scale * from.get(fromRow, j));
        }
    }

    /** Row ← 0. */
    static void clear(DMatrixRMaj matrix, int row) {
        for (int j = 0; j < matrix.numCols; j++) {
            matrix.set(row, j, 0);
        }
    }
}
