package org.ganscope.session;

import org.ganscope.math.SavedState;

import java.util.List;
import java.util.OptionalLong;

/**
 * A run that is put away, to be taken up again in this session or another: see {@link Run#held} and
 * {@link Command.Open}. Immutable.
 *
 * @param checkpoint where it is
 * @param curves what was recorded of it, each series as coarse as is needed to reach back to its
 *     first step
 * @param moments some earlier steps, in their order, from which others are found soon
 * @param lookedAt an earlier step, if one is looked at
 */
public record HeldRun(
        Checkpoint checkpoint, SavedState curves, List<Moment> moments, OptionalLong lookedAt) {
    public HeldRun {
        moments = List.copyOf(moments);
    }

    /** The same, with an earlier step looked at. */
    public HeldRun lookingAt(long step) {
        return new HeldRun(checkpoint, curves, moments, OptionalLong.of(step));
    }

    /** The same with moments of it. */
    HeldRun with(List<Moment> some) {
        return new HeldRun(checkpoint, curves, some, lookedAt);
    }

    /**
     * Takes it up and lets go of it again.
     *
     * @throws IllegalArgumentException if its parts do not belong together
     */
    public void check() {
        Run run = Run.from(this);
        long before = 0;
        for (Moment moment : moments) {
            if (moment.step() <= before || moment.step() > checkpoint.step()) {
                throw new IllegalArgumentException("no moment of this run: " + moment.step());
            }
            before = moment.step();
            run.restore(run.checkpoint(moment));
        }
    }
}
