package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Kernels;

/**
 * One dense layer, a = W·x + b.
 *
 * @param weights W: (units×inputs)
 * @param bias b: (units×1)
 */
record Dense(Parameter weights, Parameter bias) {
    Dense(int inputs, int units) {
        this(Parameter.zeros(units, inputs), Parameter.zeros(units, 1));
    }

    int inputs() {
        return weights.value().numCols;
    }

    int units() {
        return weights.value().numRows;
    }

    /** a = W·x + b. x: (inputs×batch), a: (units×batch), modified. */
    void forward(FMatrixRMaj x, FMatrixRMaj a) {
        Kernels.affine(weights.value(), bias.value(), x, a);
    }

    /** Sets ∂L/∂W = δ·xᵀ and ∂L/∂b = Σ δ, summed over the batch, from δ = ∂L/∂a. */
    void parameterGradients(FMatrixRMaj delta, FMatrixRMaj x) {
        Kernels.weightGradient(delta, x, weights.gradient());
        Kernels.biasGradient(delta, bias.gradient());
    }

    /** dx = Wᵀ·δ. δ: (units×batch), dx: (inputs×batch), modified. */
    void inputGradient(FMatrixRMaj delta, FMatrixRMaj dx) {
        Kernels.inputGradient(weights.value(), delta, dx);
    }
}
