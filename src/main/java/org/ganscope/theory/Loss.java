package org.ganscope.theory;

/**
 * The push of a loss on logits s, which are high where D takes a sample for real, and the
 * derivatives of that push in s up to the third order. With σ(s) = 1/(1+e⁻ˢ):
 *
 * <pre>
 *                  generated, by G   real, by D   generated, by D
 *                  −∂L_G/∂s          −∂L_D/∂s     ∂L_D/∂s
 * minimax          σ(s)              σ(−s)        σ(s)
 * non-saturating   σ(−s)             σ(−s)        σ(s)
 * Wasserstein      1                 1            1
 * </pre>
 *
 * <p>Goodfellow et al. 2014, "Generative Adversarial Nets"; Arjovsky, Chintala, Bottou 2017,
 * "Wasserstein GAN".
 */
public enum Loss {
    /** G minimises E[ln(1 − D(G(z)))], D maximises E[ln D(x)] + E[ln(1 − D(G(z)))]. */
    MINIMAX {
        @Override
        double generated(int order, double s) {
            return Sigmoid.derivative(order, s);
        }
    },
    /** G maximises E[ln D(G(z))]; D as in minimax. */
    NON_SATURATING {
        @Override
        double generated(int order, double s) {
            return Sigmoid.mirrored(order, s);
        }
    },
    /** D maximises E[s(x)] − E[s(G(z))], which G minimises. */
    WASSERSTEIN {
        @Override
        double generated(int order, double s) {
            return order == 0 ? 1 : 0;
        }

        @Override
        double real(int order, double s) {
            return order == 0 ? 1 : 0;
        }

        @Override
        double fake(int order, double s) {
            return order == 0 ? 1 : 0;
        }
    };

    /** The derivative of this order of −∂L_G/∂s on a generated sample. */
    abstract double generated(int order, double s);

    /** The derivative of this order of −∂L_D/∂s on a real sample. */
    double real(int order, double s) {
        return Sigmoid.mirrored(order, s);
    }

    /** The derivative of this order of ∂L_D/∂s on a generated sample. */
    double fake(int order, double s) {
        return Sigmoid.derivative(order, s);
    }
}
