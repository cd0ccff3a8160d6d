package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.HeldRun;
import org.ganscope.session.LogEntry;
import org.ganscope.session.WeightHash;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Reads a run from JSON, see {@link RunFile}. */
final class RunReader {
    private final String file;
    private final DataFolder folder;

    RunReader(String file, DataFolder folder) {
        this.file = file;
        this.folder = folder;
    }

    SavedRun read(String text) {
        return read(JsonReader.read(file, text));
    }

    SavedRun read(JsonValue.Struct json) {
        JsonMembers members = new JsonMembers(json);
        checkFormat(members);
        GanConfig config =
                ConfigReader.read(
                        members.get("config", JsonValue.Struct.class),
                        GanConfig.standard(),
                        folder);
        JsonMembers weights = new JsonMembers(members.get("weights", JsonValue.Struct.class));
        NetworkWeights discriminator =
                weights(weights, "discriminator", config.discriminatorShape().frozen());
        NetworkWeights generator = weights(weights, "generator", config.generatorShape().frozen());
        JsonValue.Words hash = members.get("hash", JsonValue.Words.class);
        if (!hash.text().equals(WeightHash.of(discriminator, generator))) {
            throw hash.place().refuse(Text.of("file.run.hash"));
        }
        long steps = members.count("steps");
        List<LogEntry> log = log(members.get("log", JsonValue.Array.class), config, steps);
        Optional<ViewReader> view =
                members.find("view", JsonValue.Struct.class).map(ViewReader::new);
        boolean isDiverged = members.has("diverged");
        Optional<HeldRun> held =
                members.find("checkpoint", JsonValue.Struct.class)
                        .map(JsonMembers::new)
                        .flatMap(checkpoint ->
                                new CheckpointReader(checkpoint, this)
                                        .read(config, log, steps, isDiverged, hash.text()));
        return new SavedRun(
                config,
                log,
                steps,
                isDiverged,
                discriminator,
                generator,
                hash.text(),
                view.map(ViewReader::read).orElse(SavedView.NONE),
                view.flatMap(each -> each.step(steps))
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()),
                held);
    }

    /** Files of the first version have no format, and are of the first. */
    private static void checkFormat(JsonMembers members) {
        Optional<JsonValue.Numeral> format = members.find("format", JsonValue.Numeral.class);
        if (format.isPresent() && members.count("format") > RunFile.FORMAT) {
            throw format.get()
                    .place()
                    .refuse(
                            Text.of(
                                    "file.run.newer",
                                    format.get().text(),
                                    Integer.toString(RunFile.FORMAT)));
        }
    }

    private List<LogEntry> log(JsonValue.Array json, GanConfig start, long steps) {
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

    private static NetworkWeights weights(JsonMembers json, String player, NetworkShape shape) {
        JsonValue.Array array = json.get(player, JsonValue.Array.class);
        float[] parameters = new float[array.elements().size()];
        if (parameters.length != shape.parameterCount()) {
            throw array.place()
                    .refuse(
                            Text.of(
                                    "file.run.weights",
                                    player,
                                    shape.widths(),
                                    Integer.toString(shape.parameterCount()),
                                    Integer.toString(parameters.length)));
        }
        for (int i = 0; i < parameters.length; i++) {
            JsonValue element = array.elements().get(i);
            parameters[i] =
                    Float.parseFloat(
                            JsonMembers.cast(element, player, JsonValue.Numeral.class).text());
        }
        return new NetworkWeights(shape, parameters);
    }
}
