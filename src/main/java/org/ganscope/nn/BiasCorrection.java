package org.ganscope.nn;

import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;

/**
 * The factors that make Adam's moments unbiased, although they start at 0 (Kingma and Ba 2015,
 * section 3): after t steps m̂ = m/(1 − β₁ᵗ) and √v̂ = √v/√(1 − β₂ᵗ).
 *
 * <p>The powers are running products, of the same float32 betas that the moments use, so that the
 * betas may change during training and the corrections stay exact.
 */
final class BiasCorrection {
    private double beta1Power = 1;
    private double beta2Power = 1;

    /** Counts one more step. */
    void advance(OptimiserConfig config) {
        beta1Power *= (float) config.beta1();
        beta2Power *= (float) config.beta2();
    }

    void save(StateWriter out) {
        out.write(beta1Power);
        out.write(beta2Power);
    }

    void restore(StateReader in) {
        beta1Power = in.readDouble();
        beta2Power = in.readDouble();
    }

    /** 1/(1 − β₁ᵗ) times a number. */
    float ofMean(double number) {
        return (float) (number / (1 - beta1Power));
    }

    /** 1/√(1 − β₂ᵗ). */
    float ofRoot() {
        return (float) (1 / Math.sqrt(1 - beta2Power));
    }
}
