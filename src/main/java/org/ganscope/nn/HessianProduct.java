package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Products with the second derivatives of a loss L(θ, x), exact and without forming the matrix
 * (Pearlmutter 1994): R{·} = d/dε at θ + ε·V of everything that a forward and a backward pass
 * computes, for a direction V of the parameters. R{∇_θ L} is the Hessian times V; R{∇ₓ L} is the
 * mixed derivative.
 *
 * <ul>
 *   <li>Forward: R{a_l} = V_l·h_{l−1} + W_l·R{h_{l−1}}, R{h_l} = φ'(a_l) ⊙ R{a_l}, R{x} = 0; a
 *       bias in V adds itself.
 *   <li>At the output: R{δ_L} = ∂²L/∂s²·R{s}.
 *   <li>Backward, with e = W_lᵀ·δ_l: R{∇W_l} = R{δ_l}·h_{l−1}ᵀ + δ_l·R{h_{l−1}}ᵀ, R{∇b_l} = Σ
 *       R{δ_l}, R{e} = V_lᵀ·δ_l + W_lᵀ·R{δ_l}, δ_{l−1} = φ'(a_{l−1}) ⊙ e, R{δ_{l−1}} = φ'(a_{l−1})
 *       ⊙ R{e} + φ''(a_{l−1}) ⊙ R{a_{l−1}} ⊙ e.
 * </ul>
 *
 * <p>Under {@link SpectralNorm} V is a direction of the parameters; u and v are constants. Has its
 * own buffers, which grow to the largest batch seen: the network's last passes are left unchanged.
 * Owned by one thread.
 */
public final class HessianProduct {
    private final Mlp network;
    private final Activation activation;
    private final Dense[] layers;
    private final DenseTangent[] tangents;
    private final float[] parameterProduct;

    /**
     * Index l is the output of layer l ≥ 1, 0 the input; δ₀ = ∂L/∂x. Matrices are (features ×
     * batch).
     */
    private final FMatrixRMaj[] a;

    private final FMatrixRMaj[] h;
    private final FMatrixRMaj[] slope;
    private final FMatrixRMaj[] delta;

    /** R{a}, R{h} and R{δ}. */
    private final FMatrixRMaj[] ra;

    private final FMatrixRMaj[] rh;
    private final FMatrixRMaj[] rDelta;

    /** Products for this network; its parameters are read at every call. */
    public HessianProduct(Mlp network) {
        if (network.shape().minibatch().exists()) {
            throw new IllegalArgumentException("no Hessian product with minibatch features");
        }
        this.network = network;
        activation = network.shape().activation();
        layers = network.layers();
        tangents =
                IntStream.range(0, layers.length)
                        .mapToObj(l -> new DenseTangent(layers[l], network.norm(l)))
                        .toArray(DenseTangent[]::new);
        parameterProduct = new float[network.shape().parameterCount()];
        a = matrices();
        h = matrices();
        slope = matrices();
        delta = matrices();
        ra = matrices();
        rh = matrices();
        rDelta = matrices();
    }

    private FMatrixRMaj[] matrices() {
        return Stream.generate(() -> new FMatrixRMaj(0, 0))
                .limit(layers.length + 1)
                .toArray(FMatrixRMaj[]::new);
    }

    /**
     * Computes both products.
     *
     * @param x (inputs×batch)
     * @param direction V, in the order of {@link NetworkWeights}
     */
    public void compute(FMatrixRMaj x, ScoreLoss loss, float[] direction) {
        network.normalise();
        int at = 0;
        for (DenseTangent tangent : tangents) {
            at = tangent.take(direction, at);
        }
        forward(x);
        int last = layers.length;
        loss.gradient(a[last], delta[last]);
        loss.curvature(a[last], ra[last], rDelta[last]);
        for (int l = last; l > 0; l--) {
            tangents[l - 1].parameterProducts(delta[l], rDelta[l], h[l - 1], rh[l - 1]);
            backward(l);
        }
        at = 0;
        for (DenseTangent tangent : tangents) {
            at = tangent.put(parameterProduct, at);
        }
    }

    private void forward(FMatrixRMaj x) {
        int batch = x.numCols;
        h[0] = x;
        rh[0].reshape(x.numRows, batch);
        rh[0].zero();
        delta[0].reshape(x.numRows, batch);
        rDelta[0].reshape(x.numRows, batch);
        for (int l = 1; l <= layers.length; l++) {
            reshape(l, batch);
            layers[l - 1].forward(h[l - 1], a[l]);
            tangents[l - 1].forward(h[l - 1], rh[l - 1], ra[l]);
            if (l < layers.length) {
                int n = a[l].getNumElements();
                activation.forward(a[l], h[l]);
                activation.slope(a[l], h[l], slope[l]);
                Elementwise.multiply(slope[l].data, ra[l].data, rh[l].data, n);
            }
        }
    }

    private void reshape(int l, int batch) {
        int units = layers[l - 1].units();
        a[l].reshape(units, batch);
        h[l].reshape(units, batch);
        slope[l].reshape(units, batch);
        delta[l].reshape(units, batch);
        ra[l].reshape(units, batch);
        rh[l].reshape(units, batch);
        rDelta[l].reshape(units, batch);
    }

    /** δ and R{δ} below layer l. */
    private void backward(int l) {
        FMatrixRMaj e = delta[l - 1];
        FMatrixRMaj re = rDelta[l - 1];
        layers[l - 1].inputGradient(delta[l], e);
        tangents[l - 1].backward(delta[l], rDelta[l], re);
        if (l == 1) {
            return;
        }
        int n = e.getNumElements();
        Elementwise.multiply(slope[l - 1].data, re.data, n);
        if (!activation.isPiecewiseLinear()) {
            FMatrixRMaj bent = ra[l - 1];
            Elementwise.multiply(e.data, bent.data, n);
            activation.bend(h[l - 1], slope[l - 1], bent);
            Elementwise.add(bent.data, re.data, n);
        }
        Elementwise.multiply(slope[l - 1].data, e.data, n);
    }

    /**
     * R{∇_θ L} of the last call, in the order of {@link NetworkWeights}; this object's own buffer.
     */
    public float[] parameterProduct() {
        return parameterProduct;
    }

    /** R{∇ₓ L} of the last call: (inputs×batch); this object's own buffer. */
    public FMatrixRMaj inputProduct() {
        return rDelta[0];
    }
}
