package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.session.LogEntry;
import org.ganscope.text.Text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The log of a run as a JSON array, see {@link RunFile}. */
record LogJson(DataFolder folder) {
    /** Writes it as the member "log". */
    static void write(
            JsonGenerator json, ConfigWriter settings, GanConfig start, List<LogEntry> log)
            throws IOException {
        json.writeArrayFieldStart("log");
        GanConfig before = start;
        for (LogEntry entry : log) {
            json.writeStartObject();
            json.writeNumberField("step", entry.step());
            switch (entry) {
                case LogEntry.Moved moved -> json.writeStringField("move", Names.of(moved.move()));
                case LogEntry.Configured(long _, GanConfig after) -> {
                    json.writeFieldName("set");
                    settings.writeChange(before, after);
                    before = after;
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Reads that of a run of so many steps. */
    List<LogEntry> read(JsonValue.Array json, GanConfig start, long steps) {
        List<LogEntry> log = new ArrayList<>();
        long before = 0;
        GanConfig config = start;
        for (JsonValue element : json.elements()) {
            JsonMembers entry =
                    new JsonMembers(JsonMembers.cast(element, "log", JsonValue.Struct.class));
            long step = entry.count("step");
            if (step < before || step > steps) {
                throw element.place().refuse(Text.of("file.run.order", step, before, steps));
            }
            before = step;
            if (entry.has("move")) {
                log.add(new LogEntry.Moved(step, move(entry)));
            } else {
                config = changed(entry.get("set", JsonValue.Struct.class), config);
                log.add(new LogEntry.Configured(step, config));
            }
        }
        return log;
    }

    /** The settings after a change that needs no new run. */
    GanConfig changed(JsonValue.Struct set, GanConfig config) {
        GanConfig changed = ConfigReader.read(set, config, folder);
        List<Setting> rebuilding = Settings.rebuilding(config, changed);
        if (!rebuilding.isEmpty()) {
            throw set.place().refuse(Text.of("file.run.rebuild", rebuilding.getFirst().key()));
        }
        return changed;
    }

    private static StepKind move(JsonMembers entry) {
        JsonValue.Words name = entry.get("move", JsonValue.Words.class);
        return Arrays.stream(StepKind.values())
                .filter(move -> Names.of(move).equals(name.text()))
                .findFirst()
                .orElseThrow(() -> name.place().refuse(Text.of("file.run.move", moves())));
    }

    private static String moves() {
        return Arrays.stream(StepKind.values()).map(Names::of).collect(Collectors.joining(", "));
    }
}
