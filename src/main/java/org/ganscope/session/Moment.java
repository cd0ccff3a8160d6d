package org.ganscope.session;

import org.ganscope.gan.TrainerCheckpoint;
import org.ganscope.math.SavedState;
import org.ganscope.metrics.Diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * All that decides how a run goes on from a step, its verdicts included, but for what the run
 * itself knows: its start and its log. Immutable.
 *
 * @param trainer the networks and all that moves them
 * @param measured the step after which the distance to the target was measured last
 * @param modeShares as measured then
 * @param recent the latest steps and measurements
 * @param diagnosis the verdict
 * @param aftermath why the run stopped, if it has
 */
public record Moment(
        TrainerCheckpoint trainer,
        long measured,
        List<Double> modeShares,
        SavedState recent,
        Diagnosis diagnosis,
        Optional<Aftermath> aftermath) {
    public Moment {
        modeShares = List.copyOf(modeShares);
    }

    /** Steps made. */
    public long step() {
        return trainer.step();
    }

    /** About so many bytes, without what its settings are made of. */
    public long size() {
        return (long) trainer.state().size() + recent.size();
    }
}
