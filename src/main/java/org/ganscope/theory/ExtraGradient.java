package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Extra-gradient (Korpelevich 1976; for GANs Gidel et al. 2019, "A Variational Inequality
 * Perspective on Generative Adversarial Networks"): a step with the field at the point that a plain
 * step would reach. Has no memory.
 *
 * <pre>
 * y = P(x + h·v(x))
 * x ← P(x + h·v(y))
 * </pre>
 */
public record ExtraGradient() implements Method {
    @Override
    public Iterate move(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates) {
        State x = now.state();
        State ahead = game.direction(GradientStep.step(game, x, mover, rates));
        State next = MethodSupport.moved(game, x, mover, i -> rates.of(x, i) * ahead.get(i));
        return new Iterate(next, now.memory());
    }

    @Override
    public boolean remembers() {
        return false;
    }

    @Override
    public DMatrixRMaj jacobian(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates) {
        State x = now.state();
        int n = x.size();
        State y = GradientStep.step(game, x, mover, rates);
        State ahead = game.direction(y);
        DMatrixRMaj slope = new DMatrixRMaj(n, n);
        DMatrixRMaj lookAhead = GradientStep.derivative(game, x, mover, rates);
        CommonOps_DDRM.mult(game.jacobian(y), lookAhead, slope);
        DMatrixRMaj out = CommonOps_DDRM.identity(n);
        for (int i = 0; i < n; i++) {
            double rate = rates.of(x, i);
            if (!mover.moves(x, i)) {
                continue;
            }
            MethodSupport.addRow(slope, i, rate, out, i);
            if (MethodSupport.isClipped(game, x, i, x.get(i) + rate * ahead.get(i))) {
                MethodSupport.clear(out, i);
            }
        }
        return out;
    }
}
