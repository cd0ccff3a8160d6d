package org.ganscope.view.slow;

import org.ganscope.view.line.StageFrame;

/**
 * What a sub-step adds to a picture of the line. Its scores are measured from the origin of that
 * picture. Deeply immutable by convention, as a {@link StageFrame} is.
 *
 * @param frame the picture
 * @param marks the batch; its scores are D's own
 * @param scoreBefore D before its move, on the grid of the picture; empty if it has not moved
 * @param scoreEnlarged the same with the change enlarged; empty if that can be seen without
 * @param scoreFactor by how much
 * @param modelBefore p_g before G's move; empty if it has not moved
 * @param moveFactor by how much the moves of the samples are enlarged
 */
public record SlowLine(
        StageFrame frame,
        SlowMarks marks,
        float[] scoreBefore,
        float[] scoreEnlarged,
        double scoreFactor,
        float[] modelBefore,
        double moveFactor) {
    /** The score of a sample as it is drawn. */
    public double shown(SlowMark mark) {
        return mark.score() - frame.beliefs().origin();
    }

    /** By how much a change of this sub-step is enlarged; 1 if it is not. */
    public double factor() {
        return Math.max(scoreFactor, moveFactor);
    }
}
