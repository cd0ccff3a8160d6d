package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.TrainerCheckpoint;
import org.ganscope.math.SavedState;
import org.ganscope.metrics.Diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that decides how a run goes on from a step, its verdicts included; what was recorded for the
 * charts before it belongs to the run and is no part of it. Immutable.
 *
 * @param start the settings at step 0
 * @param trainer the networks and all that moves them
 * @param log what decided the bits up to here, besides the start
 * @param changes the changes of settings that the charts mark
 * @param measured the step after which the distance to the target was measured last
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
    /** Bytes that a changed setting takes, about: a new GanConfig with one new part. */
    private static final int ENTRY = 256;

    public Checkpoint {
        log = List.copyOf(log);
        changes = List.copyOf(changes);
        modeShares = List.copyOf(modeShares);
    }

    /** About so many bytes, without what its settings are made of. */
    public long size() {
        return (long) trainer.state().size()
                + recent.size()
                + (long) ENTRY * (log.size() + changes.size());
    }

    /** The settings that the run began with, has had and has. */
    Stream<GanConfig> configs() {
        return Stream.concat(
                Stream.of(start, trainer.config()),
                log.stream()
                        .flatMap(entry ->
                                entry instanceof LogEntry.Configured(long _, GanConfig config)
                                        ? Stream.of(config)
                                        : Stream.empty()));
    }

    /** Steps made. */
    public long step() {
        return trainer.step();
    }
}
