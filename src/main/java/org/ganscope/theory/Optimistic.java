package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Optimistic mirror descent (Daskalakis, Ilyas, Syrgkanis, Zeng 2018, "Training GANs with
 * Optimism"): the last gradient predicts the next one. The memory is the field u at each player's
 * last turn; at the start it is the field there, so that the first step is a plain one.
 *
 * <pre>
 * x ← P(x + 2h·v(x) − h·u)
 * u ← v(x) of before that step
 * </pre>
 */
public record Optimistic() implements Method {
    @Override
    public Iterate start(TwoPlayerGame game, State state) {
        return new Iterate(state, game.direction(state));
    }

    @Override
    public Iterate move(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates) {
        State x = now.state();
        State v = game.direction(x);
        return new Iterate(
                MethodSupport.moved(game, x, mover, i -> change(now, v, rates, i)),
                MethodSupport.remembered(now.memory(), mover, v::get));
    }

    private static double change(Iterate now, State v, Rates rates, int i) {
        return rates.of(v, i) * (2 * v.get(i) - now.memory().get(i));
    }

    @Override
    public boolean remembers() {
        return true;
    }

    @Override
    public DMatrixRMaj jacobian(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates) {
        State x = now.state();
        int n = x.size();
        State v = game.direction(x);
        DMatrixRMaj slope = game.jacobian(x);
        DMatrixRMaj out = CommonOps_DDRM.identity(2 * n);
        for (int i = 0; i < n; i++) {
            if (!mover.moves(x, i)) {
                continue;
            }
            MethodSupport.clear(out, n + i);
            MethodSupport.addRow(slope, i, 1, out, n + i);
            MethodSupport.addRow(slope, i, 2 * rates.of(x, i), out, i);
            out.set(i, n + i, -rates.of(x, i));
            if (MethodSupport.isClipped(game, x, i, x.get(i) + change(now, v, rates, i))) {
                MethodSupport.clear(out, i);
            }
        }
        return out;
    }
}
