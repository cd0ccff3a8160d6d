package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;

/**
 * How the players that move in a turn step along the field v, each parameter xᵢ at the rate hᵢ of
 * its player. After the step the parameters of a moving D are clipped to the game's bound (P
 * below). Players that do not move keep their parameters and their memory.
 */
public sealed interface Method permits GradientStep, HeavyBall, Optimistic, ExtraGradient {
    /** The initial state of training; the memory is usually 0. */
    default Iterate start(TwoPlayerGame game, State state) {
        return new Iterate(state, state.zero());
    }

    /** Makes one turn. */
    Iterate move(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates);

    /** Whether the memory is used: without it, the operator acts only on the parameters. */
    boolean remembers();

    /**
     * The derivative of {@link #move} at an iterate, n×n for n parameters, or 2n×2n with memory:
     * parameters before memory. A clipped parameter has derivative 0.
     */
    DMatrixRMaj jacobian(TwoPlayerGame game, Iterate now, ActivePlayers mover, Rates rates);
}
