package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;
import org.ganscope.math.Kernels;

import java.util.Arrays;

/**
 * One dense layer, a = W·x + b.
 *
 * @param weights W: (units×inputs), with ∂L/∂W for the W that is applied
 * @param bias b: (units×1)
 * @param applied the W that passes use: the weights themselves or their normalised form
 * @param kernels those of the network: they hold buffers
 */
record Dense(Parameter weights, Parameter bias, FMatrixRMaj applied, Kernels kernels) {
    /** A layer of zeros. */
    static Dense zeros(int inputs, int units, Kernels kernels) {
        Parameter weights = Parameter.zeros(units, inputs);
        return new Dense(weights, Parameter.zeros(units, 1), weights.value(), kernels);
    }

    /** A layer with the same parameters whose passes use other weights. */
    Dense applying(FMatrixRMaj weightsToUse) {
        return new Dense(weights, bias, weightsToUse, kernels);
    }

    int inputs() {
        return weights.value().numCols;
    }

    int units() {
        return weights.value().numRows;
    }

    /** a = W·x + b. x: (inputs×batch), a: (units×batch), modified. */
    void forward(FMatrixRMaj x, FMatrixRMaj a) {
        kernels.affine(applied, bias.value(), x, a);
    }

    /**
     * Sets ∂L/∂W = δ·xᵀ and ∂L/∂b = Σ δ, summed over the batch, from δ = ∂L/∂a.
     *
     * @param groups of columns over which ∂L/∂b is summed, see {@link Kernels#biasGradient}
     */
    void parameterGradients(FMatrixRMaj delta, FMatrixRMaj x, int groups) {
        kernels.weightGradient(delta, x, weights.gradient());
        kernels.biasGradient(delta, groups, bias.gradient());
    }

    /** ∂L/∂W += δ·xᵀ, computed in {@code product}, which has the shape of W and is modified. */
    void addWeightGradient(FMatrixRMaj delta, FMatrixRMaj x, FMatrixRMaj product) {
        kernels.addWeightGradient(delta, x, product, weights.gradient());
    }

    /** ∂L/∂b += Σ δ over the batch. */
    void addBiasGradient(FMatrixRMaj delta) {
        kernels.addBiasGradient(delta, bias.gradient());
    }

    /** dx = Wᵀ·δ. δ: (units×batch), dx: (inputs×batch), modified. */
    void inputGradient(FMatrixRMaj delta, FMatrixRMaj dx) {
        kernels.inputGradient(applied, delta, dx);
    }

    /** out = W·v: how a small change v of the input moves a. v: (inputs×batch), out modified. */
    void tangent(FMatrixRMaj v, FMatrixRMaj out) {
        kernels.linear(applied, v, out);
    }

    /** Sets every column of u to Wᵀ, for a layer of one unit: {@link #inputGradient} of δ = 1. */
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
