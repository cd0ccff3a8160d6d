package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;

/**
 * A GAN as a vector field v(θ, ψ) = (−∂L_G/∂θ, −∂L_D/∂ψ): each player descends its own loss
 * (Mescheder, Nowozin, Geiger 2017, "The Numerics of GANs"). Rates of change are per unit of time;
 * a gradient step of rate h follows the field for the time h.
 */
public interface TwoPlayerGame {
    /** v at a state. */
    State direction(State at);

    /**
     * v'(at), (parameters × parameters) in the order of {@link State}: row i holds the derivatives
     * of v_i. The caller gets a copy.
     */
    DMatrixRMaj jacobian(State at);

    /**
     * The bound c of D's parameters, which are clipped to [−c, c] after its step; infinite for
     * none.
     */
    double clip();
}
