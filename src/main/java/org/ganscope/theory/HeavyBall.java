package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Polyak's momentum (1964), negative for games (Gidel et al. 2019, "Negative Momentum for Improved
 * Game Dynamics"); the memory m is the last change before clipping, 0 at the start.
 *
 * <pre>
 * m ← βm + h·v(x)
 * x ← P(x + m)
 * </pre>
 *
 * @param beta β, |β| < 1
 */
public record HeavyBall(double beta) implements Method {
    public HeavyBall {
        if (!(Math.abs(beta) < 1)) {
            throw new IllegalArgumentException("momentum " + beta);
        }
    }

    @Override
    public Iterate move(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates) {
        State x = now.state();
        State change = change(game, now, mover, rates);
        return new Iterate(MethodSupport.moved(game, x, mover, change::get), change);
    }

    private State change(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates) {
        State x = now.state();
        State v = game.direction(x);
        State m = now.memory();
        return MethodSupport.remembered(m, mover, i -> beta * m.get(i) + rates.of(x, i) * v.get(i));
    }

    @Override
    public boolean remembers() {
        return true;
    }

    @Override
    public DMatrixRMaj jacobian(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates) {
        State x = now.state();
        int n = x.size();
        State change = change(game, now, mover, rates);
        DMatrixRMaj slope = game.jacobian(x);
        DMatrixRMaj out = CommonOps_DDRM.identity(2 * n);
        for (int i = 0; i < n; i++) {
            if (!mover.moves(x, i)) {
                continue;
            }
            out.set(n + i, n + i, beta);
            MethodSupport.addRow(slope, i, rates.of(x, i), out, n + i);
            MethodSupport.addRow(out, n + i, 1, out, i);
            if (MethodSupport.isClipped(game, x, i, x.get(i) + change.get(i))) {
                MethodSupport.clear(out, i);
            }
        }
        return out;
    }
}
