package org.ganscope.session;

import org.ganscope.gan.GanConfig;

import java.util.List;
import java.util.stream.Stream;

/**
 * A run that is held: everything that determines how it continues from a step. The values recorded
 * for the charts before it belong to the run and are not part of it. Immutable.
 *
 * @param start the settings at step 0
 * @param moment the state at the step
 * @param log the changes that determined the bits up to here, besides the start
 * @param changes the changes of settings that the charts mark
 * @param findings the changes of the verdict
 */
public record Checkpoint(
        GanConfig start,
        Moment moment,
        List<LogEntry> log,
        List<SettingChange> changes,
        List<FindingChange> findings) {
    /** Bytes that a changed setting takes, about: a new GanConfig with one new part. */
    private static final int ENTRY = 256;

    public Checkpoint {
        log = List.copyOf(log);
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }

    /** Steps made. */
    public long step() {
        return moment.step();
    }

    /** About so many bytes, without what its settings are made of. */
    public long size() {
        return moment.size() + (long) ENTRY * (log.size() + changes.size());
    }

    /** The settings that the run began with, has had and has. */
    Stream<GanConfig> configs() {
        return Stream.concat(
                Stream.of(start, moment.trainer().config()),
                log.stream()
                        .flatMap(entry ->
                                entry instanceof LogEntry.Configured(long _, GanConfig config)
                                        ? Stream.of(config)
                                        : Stream.empty()));
    }
}
