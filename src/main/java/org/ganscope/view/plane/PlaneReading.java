package org.ganscope.view.plane;

import org.ganscope.gan.loss.ScoreKind;

/**
 * What D says at one point of the plane.
 *
 * @param kind what its output means
 * @param score D(x), or f(x) of a critic
 * @param level the mean of a critic's f over real and generated samples; 0 for other games
 * @param logit s(x) with D(x) = σ(s); NaN where D has none for a single sample
 * @param optimum D*(x), an estimate; NaN where it is not told
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
