package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Gradient descent of each player on its own loss: x ← P(x + h·v(x)). Has no memory. */
public record GradientStep() implements Method {
    @Override
    public Iterate move(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates) {
        return new Iterate(step(game, now.state(), mover, rates), now.memory());
    }

    @Override
    public boolean remembers() {
        return false;
    }

    @Override
    public DMatrixRMaj jacobian(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates) {
        return derivative(game, now.state(), mover, rates);
    }

    static State step(TwoPlayerGame game, State x, ActivePlayers mover, Rates rates) {
        State v = game.direction(x);
        return MethodSupport.moved(game, x, mover, i -> rates.of(x, i) * v.get(i));
    }

    /** I + h·v'(x) in the rows of the parameters that move. */
    static DMatrixRMaj derivative(TwoPlayerGame game, State x, ActivePlayers mover, Rates rates) {
        State v = game.direction(x);
        DMatrixRMaj slope = game.jacobian(x);
        DMatrixRMaj out = CommonOps_DDRM.identity(x.size());
        for (int i = 0; i < x.size(); i++) {
            double rate = rates.of(x, i);
            if (!mover.moves(x, i)) {
                continue;
            }
            MethodSupport.addRow(slope, i, rate, out, i);
            if (MethodSupport.isClipped(game, x, i, x.get(i) + rate * v.get(i))) {
                MethodSupport.clear(out, i);
            }
        }
        return out;
    }
}
