package org.ganscope.session;

import org.ganscope.math.SavedState;

import java.util.OptionalLong;

/**
 * A run that is put away, to be taken up again in this session or another: see {@link Run#held} and
 * {@link Command.Open}. Immutable.
 *
 * @param checkpoint where it is
 * @param curves what was recorded of it, each series as coarse as is needed to reach back to its
 *     first step
 * @param lookedAt an earlier step, if one is looked at
 */
public record HeldRun(Checkpoint checkpoint, SavedState curves, OptionalLong lookedAt) {
    /** The same, with an earlier step looked at. */
    public HeldRun lookingAt(long step) {
        return new HeldRun(checkpoint, curves, OptionalLong.of(step));
    }

    /**
     * Takes it up and lets go of it again.
     *
     * @throws IllegalArgumentException if its parts do not belong together
     */
    void check() {
        Run.from(this);
    }
}
