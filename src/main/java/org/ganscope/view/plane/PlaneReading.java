package org.ganscope.view.plane;

import org.ganscope.gan.loss.ScoreKind;

/**
 * The output of D at one point of the plane.
 *
 * @param kind the meaning of its output
 * @param score D(x), or f(x) for a critic
 * @param level the mean of a critic's f over real and generated samples; 0 for other games
 * @param logit s(x) with D(x) = σ(s); NaN where D has none for a single sample
 * @param optimum D*(x), an estimate; NaN where it is not known
 * @param slopeX ∂D/∂x₁
 * @param slopeY ∂D/∂x₂
 */
public record PlaneReading(
        ScoreKind kind,
        double score,
        double level,
        double logit,
        double optimum,
        double slopeX,
        double slopeY) {

    /** ‖∇D‖. */
    public double steepness() {
        return Math.hypot(slopeX, slopeY);
    }
}
