package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;
import org.ganscope.math.Kernels;

import java.util.Arrays;

/**
 * One dense layer, a = W·x + b.
 *
 * @param weights W: (units×inputs), with ∂L/∂W of the W that is applied
 * @param bias b: (units×1)
 * @param applied the W that passes use: the weights themselves, or these normalised
 */
record Dense(Parameter weights, Parameter bias, FMatrixRMaj applied) {
    Dense(Parameter weights, Parameter bias) {
        this(weights, bias, weights.value());
    }

    /** A layer of zeros. */
    static Dense zeros(int inputs, int units) {
        return new Dense(Parameter.zeros(units, inputs), Parameter.zeros(units, 1));
    }

    /** The same parameters, but passes use other weights. */
    Dense applying(FMatrixRMaj weightsToUse) {
        return new Dense(weights, bias, weightsToUse);
    }

    int inputs() {
        return weights.value().numCols;
    }

    int units() {
        return weights.value().numRows;
    }

    /** a = W·x + b. x: (inputs×batch), a: (units×batch), modified. */
    void forward(FMatrixRMaj x, FMatrixRMaj a) {
        Kernels.affine(applied, bias.value(), x, a);
    }

    /** Sets ∂L/∂W = δ·xᵀ and ∂L/∂b = Σ δ, summed over the batch, from δ = ∂L/∂a. */
    void parameterGradients(FMatrixRMaj delta, FMatrixRMaj x) {
        Kernels.weightGradient(delta, x, weights.gradient());
        Kernels.biasGradient(delta, bias.gradient());
    }

    /** dx = Wᵀ·δ. δ: (units×batch), dx: (inputs×batch), modified. */
    void inputGradient(FMatrixRMaj delta, FMatrixRMaj dx) {
        Kernels.inputGradient(applied, delta, dx);
    }

    /** out = W·v: how a small change v of the input moves a. v: (inputs×batch), out modified. */
    void tangent(FMatrixRMaj v, FMatrixRMaj out) {
        Kernels.linear(applied, v, out);
    }

    /** Every column of u = Wᵀ, for a layer of one unit: {@link #inputGradient} of δ = 1. */
    void spreadWeights(FMatrixRMaj u) {
        for (int i = 0; i < u.numRows; i++) {
            float w = applied.data[i];
            Arrays.fill(u.data, i * u.numCols, (i + 1) * u.numCols, w);
        }
    }

    /** ∂L/∂W += Σ vᵀ, for a layer of one unit: the weight gradient of δ = 1. */
    void addSums(FMatrixRMaj v) {
        for (int i = 0; i < v.numRows; i++) {
            weights.gradient().data[i] += (float) Elementwise.sum(v.data, i * v.numCols, v.numCols);
        }
    }
}
