package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Replay;
import org.ganscope.text.InputException;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A run to be trained: from settings, or a saved run that is repeated.
 *
 * @param config the settings at step 0
 * @param log the changes while it runs
 * @param steps number of steps that the saved run tried; empty for settings without a run
 * @param scenario id of the scenario that the settings come from, if it is known
 */
public record PlannedRun(
        GanConfig config, List<LogEntry> log, OptionalLong steps, Optional<String> scenario) {
    public PlannedRun {
        log = List.copyOf(log);
    }

    /** A run of these settings. */
    public static PlannedRun of(GanConfig config) {
        return new PlannedRun(config, List.of(), OptionalLong.empty(), Optional.empty());
    }

    /** The same with the scenario that the settings come from. */
    public PlannedRun from(String origin) {
        return new PlannedRun(config, log, steps, Optional.of(origin));
    }

    /**
     * Reads a configuration, see {@link ConfigFile}, or a saved run, see {@link RunFile}.
     *
     * @throws InputException if the file cannot be read or something in it cannot be used
     */
    public static PlannedRun read(Path file) {
        return StoredRun.read(file).plan();
    }

    /**
     * The same with some settings changed from step 0 to the end, overriding the log.
     *
     * @throws InputException if a value cannot be used
     */
    public PlannedRun with(SettingOptions settings) {
        return new PlannedRun(
                settings.applyTo(config),
                log.stream().map(entry -> changed(entry, settings)).toList(),
                steps,
                scenario);
    }

    private static LogEntry changed(LogEntry entry, SettingOptions settings) {
        return switch (entry) {
            case LogEntry.Configured(long step, GanConfig config) ->
                    new LogEntry.Configured(step, settings.applyTo(config));
            case LogEntry.Moved moved -> moved;
        };
    }

    /** The run at step 0. */
    public Replay begin() {
        return new Replay(config, log);
    }
}
