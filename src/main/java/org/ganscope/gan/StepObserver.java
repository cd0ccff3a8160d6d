package org.ganscope.gan;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.nn.Mlp;

/**
 * Sees the numbers of a step as soon as they are computed, and changes none. Matrices are the
 * trainer's own buffers: an observer copies what it keeps.
 */
interface StepObserver {
    /** Sees nothing. */
    StepObserver NONE = new StepObserver() {};

    /** Real samples were drawn, (d×n). */
    default void real(FMatrixRMaj x) {}

    /** Latent points were drawn, and G made samples of them. */
    default void generated(FMatrixRMaj z, FMatrixRMaj x) {}

    /**
     * D judged.
     *
     * @param judge D, or its copy that has looked ahead
     * @param real number of real packs, which come first
     * @param s logits
     */
    default void judged(Mlp judge, FMatrixRMaj packs, int real, FMatrixRMaj s) {}

    /** A penalty was added to L_D. */
    default void penalty(TracedPenalty.Kind kind, FMatrixRMaj points, double value) {}

    /** L_D and its gradient are known. */
    default void discriminatorGradient(LabelFlips flips, FMatrixRMaj ds, StepStatistics seen) {}

    /**
     * L_G and its gradient are known.
     *
     * @param ds ∂L_G/∂s
     * @param dx ∂L_G/∂G(z), (d×n)
     */
    default void generatorGradient(FMatrixRMaj ds, FMatrixRMaj dx, StepStatistics seen) {}

    /** A player has taken its step. */
    default void moved(Player player) {}

    /** Both have gone back to where they were before they looked ahead. */
    default void wentBack() {}
}
