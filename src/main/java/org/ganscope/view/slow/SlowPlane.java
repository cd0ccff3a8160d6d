package org.ganscope.view.slow;

import org.ganscope.view.plane.PlaneField;

import java.util.Optional;

/**
 * What a sub-step adds to a picture of the plane. Deeply immutable by convention, as a picture is.
 *
 * @param marks the batch; its scores are D's own
 * @param origin from which the picture measures a critic's scores
 * @param cannotTell the score, as the picture measures it, that means neither
 * @param before D before its move, as the picture measures it; empty if it has not moved
 * @param after D after its move, on the same grid, with the change enlarged
 * @param scoreFactor by how much
 * @param moveFactor by how much the moves of the samples are enlarged
 */
public record SlowPlane(
        SlowMarks marks,
        double origin,
        double cannotTell,
        Optional<PlaneField> before,
        Optional<PlaneField> after,
        double scoreFactor,
        double moveFactor) {
    /** The score of a sample as the picture measures it. */
    public double shown(SlowMark mark) {
        return mark.score() - origin;
    }

    /** By how much a change of this sub-step is enlarged; 1 if it is not. */
    public double factor() {
        return Math.max(scoreFactor, moveFactor);
    }
}
