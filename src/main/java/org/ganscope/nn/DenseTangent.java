package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;

import java.util.Optional;

/** R{·} of {@link HessianProduct} for one layer, along a direction V of its parameters. */
final class DenseTangent {
    private final Dense layer;
    private final Optional<SpectralNorm> norm;

    /**
     * V, and R{W̄} of the weights that are applied: the same matrix if these are the parameters.
     */
    private final FMatrixRMaj direction;

    private final FMatrixRMaj applied;
    private final FMatrixRMaj biasDirection;

    /** R{∂L/∂W}, R{∂L/∂b}. */
    private final FMatrixRMaj weightProduct;

    private final FMatrixRMaj biasProduct;
    private final FMatrixRMaj weightGradient;
    private final FMatrixRMaj product;
    private final FMatrixRMaj sum = new FMatrixRMaj(0, 0);

    DenseTangent(Dense layer, Optional<SpectralNorm> norm) {
        this.layer = layer;
        this.norm = norm;
        int units = layer.units();
        int inputs = layer.inputs();
        direction = new FMatrixRMaj(units, inputs);
        applied = norm.isPresent() ? new FMatrixRMaj(units, inputs) : direction;
        biasDirection = new FMatrixRMaj(units, 1);
        weightProduct = new FMatrixRMaj(units, inputs);
        biasProduct = new FMatrixRMaj(units, 1);
        weightGradient = new FMatrixRMaj(units, inputs);
        product = new FMatrixRMaj(units, inputs);
    }

    /** Reads V from {@code all}, from {@code at} on; returns where the next layer begins. */
    int take(float[] all, int at) {
        int weights = direction.getNumElements();
        System.arraycopy(all, at, direction.data, 0, weights);
        System.arraycopy(all, at + weights, biasDirection.data, 0, layer.units());
        if (norm.isPresent()) {
            norm.get().tangent(direction, applied);
        }
        return at + weights + layer.units();
    }

    /** Writes R{∂L/∂θ} where {@link #take} reads V. */
    int put(float[] all, int at) {
        int weights = weightProduct.getNumElements();
        System.arraycopy(weightProduct.data, 0, all, at, weights);
        System.arraycopy(biasProduct.data, 0, all, at + weights, layer.units());
        return at + weights + layer.units();
    }

    /** ra = V·h + V_b + W·rh. h, rh: (inputs×batch), ra: (units×batch), modified. */
    void forward(FMatrixRMaj h, FMatrixRMaj rh, FMatrixRMaj ra) {
        layer.kernels().affine(applied, biasDirection, h, ra);
        sum.reshape(layer.units(), h.numCols);
        layer.tangent(rh, sum);
        Elementwise.add(sum.data, ra.data, ra.getNumElements());
    }

    /** re = Vᵀ·δ + Wᵀ·rδ. δ, rδ: (units×batch), re: (inputs×batch), modified. */
    void backward(FMatrixRMaj delta, FMatrixRMaj rDelta, FMatrixRMaj re) {
        layer.kernels().inputGradient(applied, delta, re);
        sum.reshape(layer.inputs(), delta.numCols);
        layer.inputGradient(rDelta, sum);
        Elementwise.add(sum.data, re.data, re.getNumElements());
    }

    /** R{∂L/∂W} = rδ·hᵀ + δ·rhᵀ and R{∂L/∂b} = Σ rδ. */
    void parameterProducts(FMatrixRMaj delta, FMatrixRMaj rDelta, FMatrixRMaj h, FMatrixRMaj rh) {
        layer.kernels().weightGradient(rDelta, h, weightProduct);
        layer.kernels().addWeightGradient(delta, rh, product, weightProduct);
        layer.kernels().biasGradient(rDelta, biasProduct);
        if (norm.isPresent()) {
            layer.kernels().weightGradient(delta, h, weightGradient);
            norm.get().completeTangent(direction, applied, weightGradient, weightProduct);
        }
    }
}
