package org.ganscope.theory;

import org.ejml.data.DMatrixRMaj;

/**
 * The Dirac-GAN (Mescheder, Geiger, Nowozin 2018, "Which Training Methods for GANs do actually
 * Converge?"): all data at 0, all generated samples at θ, D's logit −ψ·x. (In the paper a high
 * score means generated, hence the sign.) With f'(t) = σ(−t) the minimax game is
 *
 * <pre>
 * θ' = −ψ f'(ψθ)
 * ψ' =  θ f'(ψθ) − ∂R/∂ψ
 * </pre>
 *
 * <p>and its only equilibrium θ = ψ = 0. The non-saturating G has θ' = −ψ f'(−ψθ), WGAN f' = 1. The
 * penalty R is on ∇ₓ of the logit, whose size is |ψ|.
 *
 * <p>Instance noise (Sønderby et al. 2017; Arjovsky and Bottou 2017) adds N(0, σ²) to both data and
 * generated samples y. The field is then its exact mean, not that of a batch: by Stein's identity
 * E[y f(y)] = E[y]E[f] + Var[y]E[f'],
 *
 * <pre>
 * ψ' = θ E[σ(s)] − ψσ²(E[σ'(s)] + E[σ'(r)]) − ∂R/∂ψ,   s ~ N(−ψθ, ψ²σ²), r ~ N(0, ψ²σ²)
 * </pre>
 *
 * @param loss the two losses
 * @param penalty the penalty on ∇ₓ of D's logit
 * @param noise σ ≥ 0, the standard deviation of the instance noise
 * @param clip the bound of |ψ| after each of D's steps, > 0; infinite for none
 */
public record DiracGan(Loss loss, Penalty penalty, double noise, double clip)
        implements TwoPlayerGame {
    public DiracGan {
        if (!(noise >= 0 && clip > 0)) {
            throw new IllegalArgumentException("noise " + noise + ", clip " + clip);
        }
    }

    /** No penalty, no noise, no clipping. */
    public DiracGan(Loss loss) {
        this(loss, Penalty.NONE, 0, Double.POSITIVE_INFINITY);
    }

    /** This game with a penalty. */
    public DiracGan withPenalty(Penalty other) {
        return new DiracGan(loss, other, noise, clip);
    }

    /** This game with instance noise of this standard deviation. */
    public DiracGan withNoise(double deviation) {
        return new DiracGan(loss, penalty, deviation, clip);
    }

    /** This game with ψ clipped to ±bound. */
    public DiracGan withClip(double bound) {
        return new DiracGan(loss, penalty, noise, bound);
    }

    @Override
    public State direction(State at) {
        double theta = at.generator(0);
        double psi = at.discriminator(0);
        double spread = psi * noise * noise;
        double generated = theta * fake(0, at) - spread * fake(1, at);
        double real = -spread * real(1, at);
        return State.of(-psi * push(0, at), generated - real - penalty.factor(Math.abs(psi)) * psi);
    }

    @Override
    public DMatrixRMaj jacobian(State at) {
        double theta = at.generator(0);
        double psi = at.discriminator(0);
        double size = Math.abs(psi);
        double variance = noise * noise;
        double spread = psi * variance;
        // the derivatives in ψ of the means, through the mean −ψθ and the variance ψ²σ² of s
        double pushByPsi = -theta * push(1, at) + spread * push(2, at);
        double fakeByPsi = -theta * fake(1, at) + spread * fake(2, at);
        double fakeSlopeByPsi = -theta * fake(2, at) + spread * fake(3, at);
        double realSlopeByPsi = spread * real(3, at);
        double byPsi =
                theta * fakeByPsi
                        - variance * (fake(1, at) - real(1, at))
                        - spread * (fakeSlopeByPsi - realSlopeByPsi)
                        - (penalty.factor(size) + penalty.factorSlope(size) * size);
        return new DMatrixRMaj(
                2,
                2,
                true,
                psi * psi * push(1, at),
                -push(0, at) - psi * pushByPsi,
                fake(0, at) - psi * theta * fake(1, at) + psi * spread * fake(2, at),
                byPsi);
    }

    private double push(int order, State at) {
        return GaussianMean.of(logit(at), deviation(at), s -> loss.generated(order, s));
    }

    private double fake(int order, State at) {
        return GaussianMean.of(logit(at), deviation(at), s -> loss.fake(order, s));
    }

    private double real(int order, State at) {
        return GaussianMean.of(0, deviation(at), s -> loss.real(order, s));
    }

    private static double logit(State at) {
        return -at.discriminator(0) * at.generator(0);
    }

    private double deviation(State at) {
        return Math.abs(at.discriminator(0)) * noise;
    }
}
