package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.TrainerCheckpoint;
import org.ganscope.math.SavedState;
import org.ganscope.metrics.Diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * Everything that determines how a run continues from a step, its verdicts included; the values
 * recorded for the charts before it belong to the run and are not part of it. Immutable.
 *
 * @param start the settings at step 0
 * @param trainer the networks and the state of their training
 * @param log the changes that determined the bits up to here, besides the start
 * @param changes the changes of settings that the charts mark
 * @param measured the step after which the distance to the target was last measured
 * @param modeShares as measured then
 * @param recent the latest steps and measurements
 * @param diagnosis the verdict
 * @param aftermath why the run stopped, if it has
 */
public record Checkpoint(
        GanConfig start,
        TrainerCheckpoint trainer,
        List<LogEntry> log,
        List<SettingChange> changes,
        long measured,
        List<Double> modeShares,
        SavedState recent,
        Diagnosis diagnosis,
        Optional<Aftermath> aftermath) {
    public Checkpoint {
        log = List.copyOf(log);
        changes = List.copyOf(changes);
        modeShares = List.copyOf(modeShares);
    }

    /** Approximate size in bytes, without the parts that it shares with the run. */
    public long size() {
        return (long) trainer.state().size() + recent.size();
    }

    /** Steps made. */
    public long step() {
        return trainer.step();
    }
}
