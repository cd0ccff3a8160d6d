package org.ganscope.theory;

/**
 * A penalty R on the gradient u = ∇ₓ of a discriminator that is linear in x, so that u is the same
 * at every x. It depends on ‖u‖ only: ∇R = c(‖u‖)·u.
 */
public sealed interface Penalty {
    /** No penalty. */
    Penalty NONE = new R1(0);

    /** c(‖u‖), the factor of u in ∇R. */
    double factor(double norm);

    /** c'(‖u‖). */
    double factorSlope(double norm);

    /**
     * R = γ/2·‖u‖² on real data, here at every x (Mescheder, Geiger, Nowozin 2018, "Which Training
     * Methods for GANs do actually Converge?", section 4.1).
     *
     * @param gamma γ ≥ 0
     */
    record R1(double gamma) implements Penalty {
        @Override
        public double factor(double norm) {
            return gamma;
        }

        @Override
        public double factorSlope(double norm) {
            return 0;
        }
    }

    /**
     * R = λ/2·(‖u‖ − g₀)², WGAN-GP's in the form of Mescheder et al. 2018, section 3.3; the λ of
     * Gulrajani et al. 2017, "Improved Training of Wasserstein GANs", which has no ½, is half of
     * this one. At u = 0, where R has a kink, ∇R is taken to be 0.
     *
     * @param lambda λ ≥ 0
     * @param target g₀ ≥ 0
     */
    record GradientPenalty(double lambda, double target) implements Penalty {
        @Override
        public double factor(double norm) {
            return norm == 0 ? 0 : lambda * (1 - target / norm);
        }

        @Override
        public double factorSlope(double norm) {
            return norm == 0 ? 0 : lambda * target / (norm * norm);
        }
    }
}
