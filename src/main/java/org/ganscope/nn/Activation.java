package org.ganscope.nn;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.math.Elementwise;

import java.util.Arrays;

/** The function φ after each hidden layer, paired with its first and second derivatives. */
public enum Activation {
    /** φ(a) = max(a, 0). */
    RELU("relu") {
        @Override
        boolean isPiecewiseLinear() {
            return true;
        }

        @Override
        void forward(FMatrixRMaj a, FMatrixRMaj h) {
            Elementwise.leakyRelu(0, a.data, h.data, a.getNumElements());
        }

        @Override
        void backward(FMatrixRMaj a, FMatrixRMaj h, FMatrixRMaj gradient) {
            Elementwise.leakyReluBackward(0, h.data, gradient.data, gradient.getNumElements());
        }
    },
    /** φ(a) = a for a > 0, 0.2·a otherwise: the slope that GAN papers use (Radford et al. 2016). */
    LEAKY_RELU("leaky-relu") {
        @Override
        boolean isPiecewiseLinear() {
            return true;
        }

        @Override
        void forward(FMatrixRMaj a, FMatrixRMaj h) {
            Elementwise.leakyRelu(LEAK, a.data, h.data, a.getNumElements());
        }

        @Override
        void backward(FMatrixRMaj a, FMatrixRMaj h, FMatrixRMaj gradient) {
            Elementwise.leakyReluBackward(LEAK, h.data, gradient.data, gradient.getNumElements());
        }
    },
    /** φ(a) = tanh a, φ' = 1 − h², φ'' = −2hφ'. */
    TANH("tanh") {
        @Override
        void forward(FMatrixRMaj a, FMatrixRMaj h) {
            Elementwise.tanh(a.data, h.data, a.getNumElements());
        }

        @Override
        void backward(FMatrixRMaj a, FMatrixRMaj h, FMatrixRMaj gradient) {
            Elementwise.tanhBackward(h.data, gradient.data, gradient.getNumElements());
        }

        @Override
        void bend(FMatrixRMaj h, FMatrixRMaj slope, FMatrixRMaj gradient) {
            Elementwise.tanhBend(h.data, slope.data, gradient.data, gradient.getNumElements());
        }
    },
    /** φ(a) = σ(a), φ' = h(1 − h), φ'' = (1 − 2h)φ'. */
    SIGMOID("sigmoid") {
        @Override
        void forward(FMatrixRMaj a, FMatrixRMaj h) {
            Elementwise.sigmoid(a.data, 0, h.data, 0, a.getNumElements());
        }

        @Override
        void backward(FMatrixRMaj a, FMatrixRMaj h, FMatrixRMaj gradient) {
            Elementwise.sigmoidBackward(h.data, gradient.data, gradient.getNumElements());
        }

        @Override
        void bend(FMatrixRMaj h, FMatrixRMaj slope, FMatrixRMaj gradient) {
            Elementwise.sigmoidBend(h.data, slope.data, gradient.data, gradient.getNumElements());
        }
    },
    /** φ(a) = ln(1 + eᵃ), φ' = σ(a), φ'' = (1 − φ')φ'. */
    SOFTPLUS("softplus") {
        @Override
        boolean needsInput() {
            return true;
        }

        @Override
        void forward(FMatrixRMaj a, FMatrixRMaj h) {
            Elementwise.softplus(1, a.data, 0, h.data, 0, a.getNumElements());
        }

        @Override
        void backward(FMatrixRMaj a, FMatrixRMaj h, FMatrixRMaj gradient) {
            Elementwise.softplusBackward(a.data, gradient.data, gradient.getNumElements());
        }

        @Override
        void bend(FMatrixRMaj h, FMatrixRMaj slope, FMatrixRMaj gradient) {
            Elementwise.softplusBend(slope.data, gradient.data, gradient.getNumElements());
        }
    };

    private static final float LEAK = 0.2f;

    private final String key;

    Activation(String key) {
        this.key = key;
    }

    /** The name in configuration files. */
    public String key() {
        return key;
    }

    /** Whether {@link #backward} reads a; if not, h may take its place. */
    boolean needsInput() {
        return false;
    }

    /** h = φ(a). Both (units×batch), or one matrix; h is modified. */
    abstract void forward(FMatrixRMaj a, FMatrixRMaj h);

    /** gradient ⊙= φ'(a), where a and h = φ(a) are those of the forward pass. All (units×batch). */
    abstract void backward(FMatrixRMaj a, FMatrixRMaj h, FMatrixRMaj gradient);

    /** slope = φ'(a). All (units×batch); slope is modified. */
    void slope(FMatrixRMaj a, FMatrixRMaj h, FMatrixRMaj slope) {
        Arrays.fill(slope.data, 0, slope.getNumElements(), 1);
        backward(a, h, slope);
    }

    /** Whether φ'' is 0 wherever it exists, so that φ is linear in pieces. */
    boolean isPiecewiseLinear() {
        return false;
    }

    /**
     * gradient ⊙= φ''(a), from h = φ(a) and {@link #slope}; 0 at the kinks of the ReLUs too. All
     * (units×batch).
     */
    void bend(FMatrixRMaj h, FMatrixRMaj slope, FMatrixRMaj gradient) {
        gradient.zero();
    }
}
