package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * One step of training as a discrete operator F on the parameters (and the memory) of both players:
 * the turns of a step, all with the same method.
 *
 * @param method how a player steps
 * @param turns the order in which players move
 * @param rates the learning rates
 */
public record UpdateRule(Method method, TurnOrder turns, Rates rates) {
    /** Gradient descent of both players at once, with one rate. */
    public static UpdateRule simultaneous(double rate) {
        return new UpdateRule(new GradientStep(), TurnOrder.simultaneous(), Rates.both(rate));
    }

    /** Gradient descent, first G and then D a number of times, with one rate. */
    public static UpdateRule alternating(double rate, int discriminatorSteps) {
        TurnOrder turns = TurnOrder.generatorFirst(discriminatorSteps);
        return new UpdateRule(new GradientStep(), turns, Rates.both(rate));
    }

    /** These turns and rates with another method. */
    public UpdateRule with(Method other) {
        return new UpdateRule(other, turns, rates);
    }

    /** F(now). */
    public Iterate step(TwoPlayerGame game, Iterate now) {
        Iterate next = now;
        for (ActivePlayers mover : turns.movers()) {
            next = method.move(game, next, mover, rates);
        }
        return next;
    }

    /**
     * F'(now), n×n for n parameters, or 2n×2n (parameters before memory) if the method has a
     * memory: the product of the derivatives of the turns. The caller gets a copy.
     */
    public DMatrixRMaj jacobian(TwoPlayerGame game, Iterate now) {
        int n = now.state().size();
        DMatrixRMaj product = CommonOps_DDRM.identity(method.remembers() ? 2 * n : n);
        Iterate at = now;
        for (ActivePlayers mover : turns.movers()) {
            DMatrixRMaj turn = method.jacobian(game, at, mover, rates);
            DMatrixRMaj longer = new DMatrixRMaj(turn.numRows, turn.numCols);
            CommonOps_DDRM.mult(turn, product, longer);
            product = longer;
            at = method.move(game, at, mover, rates);
        }
        return product;
    }

    /** The eigenvalues of F at a state, with the memory at the start of training there. */
    public Linearisation linearisedAt(TwoPlayerGame game, State state) {
        return Linearisation.of(jacobian(game, method.start(game, state)));
    }
}
