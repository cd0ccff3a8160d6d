package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.gan.setting.WordSetting;
import org.ganscope.math.SavedState;
import org.ganscope.math.StateReader;
import org.ganscope.math.StateWriter;
import org.ganscope.session.Checkpoint;
import org.ganscope.session.FindingChange;
import org.ganscope.session.HeldRun;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Moment;
import org.ganscope.session.SettingChange;
import org.ganscope.text.Text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a file holds of a run besides its start and its log, so that it goes on without being
 * trained again.
 *
 * @param configs the settings that it refers to: those of the start and of the log, then any others
 * @param state the moment, the marks and the curves
 */
record CheckpointState(List<GanConfig> configs, SavedState state) {
    /** Raised when a part of the engine writes its state in another way. */
    private static final int VERSION = 1;

    private record Parts(
            Moment moment,
            List<SettingChange> changes,
            List<FindingChange> findings,
            SavedState curves,
            List<Moment> moments) {}

    /** That of a run. */
    static CheckpointState of(HeldRun held) {
        Checkpoint end = held.checkpoint();
        List<GanConfig> configs = configs(end.start(), end.log());
        StateWriter out = new StateWriter();
        new RecordState(configs)
                .write(
                        new Parts(
                                end.moment(),
                                end.changes(),
                                end.findings(),
                                held.curves(),
                                held.moments()),
                        out);
        return new CheckpointState(configs, out.state());
    }

    /** The settings of a start and a log, in the order in which they came into force. */
    static List<GanConfig> configs(GanConfig start, List<LogEntry> log) {
        List<GanConfig> configs = new ArrayList<>(List.of(start));
        for (LogEntry entry : log) {
            if (entry instanceof LogEntry.Configured(long _, GanConfig config)) {
                configs.add(config);
            }
        }
        return configs;
    }

    /**
     * The run.
     *
     * @throws IllegalArgumentException if the state is that of something else
     */
    HeldRun held(GanConfig start, List<LogEntry> log) {
        StateReader in = state.reader();
        Parts parts = new RecordState(configs).read(Parts.class, in);
        if (!in.isAtEnd()) {
            throw new IllegalArgumentException("more than a checkpoint");
        }
        return new HeldRun(
                new Checkpoint(start, parts.moment(), log, parts.changes(), parts.findings()),
                parts.curves(),
                parts.moments(),
                OptionalLong.empty());
    }

    /**
     * Which program can read it: one that trains with the same bits and knows the same verdicts.
     */
    static String layout() {
        String layout = VERSION + Text.of("app.version") + RecordState.layout(Parts.class);
        return Sha256.of(layout.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** A checksum of it and of all that it depends on. */
    String checksum(List<LogEntry> log) {
        StringBuilder text = new StringBuilder();
        for (LogEntry entry : log) {
            text.append(entry.step());
            text.append(entry instanceof LogEntry.Moved moved ? Names.of(moved.move()) : "");
            text.append('\n');
        }
        describe(configs.getFirst(), Settings.all(), text);
        for (int i = 1; i < configs.size(); i++) {
            List<Setting> changed = Settings.changed(configs.get(i - 1), configs.get(i));
            describe(configs.get(i), changed, text);
        }
        return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8), state.bytes());
    }

    /** Leaves out the names of files, which may be moved; their hashes are settings too. */
    private static void describe(GanConfig config, List<Setting> settings, StringBuilder text) {
        for (Setting setting : settings) {
            boolean isPath = setting instanceof WordSetting word && word.isPath();
            if (setting.exists(config) && !isPath) {
                text.append(setting.key()).append('=').append(setting.format(config)).append('\n');
            }
        }
    }
}
