package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;

import java.util.stream.Stream;

/**
 * Penalties on g = ∇ₓs, the slope of a network's one output at its input x: WGAN-GP's λ·E[(‖g‖ −
 * 1)²] (Gulrajani et al. 2017), and γ/2·E‖g‖², which is R1 at real and R2 at generated samples
 * (Mescheder et al. 2018). Their gradients need second derivatives; they are exact (Pearlmutter
 * 1994): a tangent pass carries the derivative of the penalty through the layers, and one backward
 * pass follows it.
 *
 * <ol>
 *   <li>Forward: a_l = W_l·h_{l−1} + b_l, h_l = φ(a_l), s = W_L·h_{L−1} + b_L.
 *   <li>To the input: u_{L−1} = W_Lᵀ; s_l = φ'(a_l) ⊙ u_l, u_{l−1} = W_lᵀ·s_l; g = u₀.
 *   <li>Tangent, from v₀ = ∂penalty/∂g: t = W_l·v_{l−1}, ∇W_l += s_l·v_{l−1}ᵀ, v_l = φ'(a_l) ⊙ t;
 *       last, ∇W_L += Σ v_{L−1}ᵀ.
 *   <li>Back, if φ is curved: ā_l = φ''(a_l) ⊙ u_l ⊙ t + φ'(a_l) ⊙ W_{l+1}ᵀ·ā_{l+1}, ∇W_l +=
 *       ā_l·h_{l−1}ᵀ, ∇b_l += Σ ā_l.
 * </ol>
 *
 * <p>Has its own buffers, which grow to the largest batch seen: the network's last forward pass is
 * left unchanged. Under spectral normalisation {@link Mlp#completeGradients} is called afterwards.
 * Owned by one thread.
 */
public final class GradientPenalty {
    private final Mlp network;
    private final Activation activation;
    private final int hidden;

    /** Index 0 is the input x, l the hidden layer l ≥ 1. Matrices are (features × batch). */
    private final FMatrixRMaj[] a;

    private final FMatrixRMaj[] h;
    private final FMatrixRMaj[] slope;
    private final FMatrixRMaj[] u;
    private final FMatrixRMaj[] s;
    private final FMatrixRMaj[] v;
    private final FMatrixRMaj[] bent;
    private final FMatrixRMaj[] product;

    /** For each sample: ‖g‖², then the factor from g to v₀. */
    private float[] factor = new float[0];

    /** Penalties for this network, which has one output; its parameters are read at every call. */
    public GradientPenalty(Mlp network) {
        NetworkShape shape = network.shape();
        if (shape.outputs() != 1) {
            throw new IllegalArgumentException(
                    "a gradient penalty needs 1 output, not " + shape.outputs());
        }
        if (shape.minibatch().exists()) {
            throw new IllegalArgumentException("no gradient penalty with minibatch features");
        }
        this.network = network;
        activation = shape.activation();
        hidden = shape.layers() - 1;
        a = matrices(hidden + 1);
        h = matrices(hidden + 1);
        slope = matrices(hidden + 1);
        u = matrices(hidden + 1);
        s = matrices(hidden + 1);
        v = matrices(hidden + 1);
        bent = matrices(hidden + 1);
        product = matrices(hidden + 1);
        for (int l = 1; l <= hidden; l++) {
            product[l].reshape(shape.units(l - 1), shape.fanIn(l - 1));
        }
    }

    private static FMatrixRMaj[] matrices(int count) {
        return Stream.generate(() -> new FMatrixRMaj(0, 0))
                .limit(count)
                .toArray(FMatrixRMaj[]::new);
    }

    /**
     * Adds the gradient of λ·mean((‖g‖ − target)²) to the network's gradients. Where g = 0, the
     * penalty has no derivative; 0 is taken.
     *
     * @param x (inputs×batch), the points at which the slope is punished
     * @return the penalty
     */
    public double addCentred(FMatrixRMaj x, double lambda, double target) {
        slopeAt(x);
        double sum = 0;
        for (int j = 0; j < x.numCols; j++) {
            double norm = Math.sqrt(factor[j]);
            double excess = norm - target;
            sum += excess * excess;
            factor[j] = norm == 0 ? 0 : (float) (2 * lambda / x.numCols * excess / norm);
        }
        addGradients();
        return lambda * sum / x.numCols;
    }

    /**
     * Adds the gradient of γ/2·mean(‖g‖²) to the network's gradients.
     *
     * @param x (inputs×batch), the points at which the slope is punished
     * @return the penalty
     */
    public double addZeroCentred(FMatrixRMaj x, double gamma) {
        slopeAt(x);
        double sum = 0;
        for (int j = 0; j < x.numCols; j++) {
            sum += factor[j];
            factor[j] = (float) (gamma / x.numCols);
        }
        addGradients();
        return gamma / 2 * sum / x.numCols;
    }

    /** Steps 1 and 2: g and ‖g‖² of every sample. */
    private void slopeAt(FMatrixRMaj x) {
        network.normalise();
        Dense[] layers = network.layers();
        h[0] = x;
        for (int l = 1; l <= hidden; l++) {
            a[l].reshape(layers[l - 1].units(), x.numCols);
            h[l].reshape(layers[l - 1].units(), x.numCols);
            slope[l].reshape(layers[l - 1].units(), x.numCols);
            layers[l - 1].forward(h[l - 1], a[l]);
            activation.forward(a[l], h[l]);
            activation.slope(a[l], h[l], slope[l]);
        }
        u[hidden].reshape(layers[hidden].inputs(), x.numCols);
        layers[hidden].spreadWeights(u[hidden]);
        for (int l = hidden; l > 0; l--) {
            s[l].reshape(layers[l - 1].units(), x.numCols);
            u[l - 1].reshape(layers[l - 1].inputs(), x.numCols);
            Elementwise.multiply(slope[l].data, u[l].data, s[l].data, s[l].getNumElements());
            layers[l - 1].inputGradient(s[l], u[l - 1]);
        }
        squareNorms(u[0]);
    }

    private void squareNorms(FMatrixRMaj g) {
        int batch = g.numCols;
        if (factor.length < batch) {
            factor = new float[batch];
        }
        Elementwise.multiply(g.data, g.data, factor, batch);
        for (int i = 1; i < g.numRows; i++) {
            for (int j = 0; j < batch; j++) {
                factor[j] += g.data[i * batch + j] * g.data[i * batch + j];
            }
        }
    }

    /** Steps 3 and 4, from v₀ = factor ⊙ g. */
    private void addGradients() {
        Dense[] layers = network.layers();
        int batch = h[0].numCols;
        v[0].reshape(u[0].numRows, batch);
        for (int i = 0; i < u[0].numRows; i++) {
            for (int j = 0; j < batch; j++) {
                v[0].data[i * batch + j] = factor[j] * u[0].data[i * batch + j];
            }
        }
        for (int l = 1; l <= hidden; l++) {
            v[l].reshape(layers[l - 1].units(), batch);
            bent[l].reshape(layers[l - 1].units(), batch);
            layers[l - 1].tangent(v[l - 1], v[l]);
            layers[l - 1].addWeightGradient(s[l], v[l - 1], product[l]);
            if (!activation.isPiecewiseLinear()) {
                int n = v[l].getNumElements();
                Elementwise.multiply(u[l].data, v[l].data, bent[l].data, n);
                activation.bend(h[l], slope[l], bent[l]);
            }
            Elementwise.multiply(slope[l].data, v[l].data, v[l].getNumElements());
        }
        layers[hidden].addSums(v[hidden]);
        if (!activation.isPiecewiseLinear()) {
            addBentGradients(layers);
        }
    }

    private void addBentGradients(Dense[] layers) {
        for (int l = hidden; l > 0; l--) {
            if (l < hidden) {
                // u is no longer needed: it takes what comes from the layer above
                layers[l].inputGradient(bent[l + 1], u[l]);
                Elementwise.multiply(slope[l].data, u[l].data, u[l].getNumElements());
                Elementwise.add(u[l].data, bent[l].data, bent[l].getNumElements());
            }
            layers[l - 1].addWeightGradient(bent[l], h[l - 1], product[l]);
            layers[l - 1].addBiasGradient(bent[l]);
        }
    }
}
