package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.LogEntry;
import org.ganscope.session.WeightHash;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        GanConfig config =
                ConfigReader.read(
                        member(json, "config", JsonValue.Struct.class),
                        GanConfig.standard(),
                        folder);
        JsonValue.Struct weights = member(json, "weights", JsonValue.Struct.class);
        NetworkWeights discriminator =
                weights(weights, "discriminator", config.discriminatorShape().frozen());
        NetworkWeights generator = weights(weights, "generator", config.generatorShape().frozen());
        JsonValue.Words hash = member(json, "hash", JsonValue.Words.class);
        if (!hash.text().equals(WeightHash.of(discriminator, generator))) {
            throw hash.place().refuse(Text.of("file.run.hash"));
        }
        long steps = count(json, "steps");
        return new SavedRun(
                config,
                log(member(json, "log", JsonValue.Array.class), config, steps),
                steps,
                discriminator,
                generator,
                hash.text());
    }

    private List<LogEntry> log(JsonValue.Array json, GanConfig start, long steps) {
        List<LogEntry> log = new ArrayList<>();
        long before = 0;
        GanConfig config = start;
        for (JsonValue element : json.elements()) {
            JsonValue.Struct entry = cast(element, "log", JsonValue.Struct.class);
            long step = count(entry, "step");
            if (step < before || step > steps) {
                throw entry.place().refuse(Text.of("file.run.order", step, before, steps));
            }
            before = step;
            if (entry.members().containsKey("move")) {
                log.add(new LogEntry.Moved(step, move(entry)));
            } else {
                JsonValue.Struct set = member(entry, "set", JsonValue.Struct.class);
                config = changed(set, config);
                log.add(new LogEntry.Configured(step, config));
            }
        }
        return log;
    }

    /** The settings after a change that needs no new run. */
    private GanConfig changed(JsonValue.Struct set, GanConfig config) {
        GanConfig changed = ConfigReader.read(set, config, folder);
        List<Setting> rebuilding = Settings.rebuilding(config, changed);
        if (!rebuilding.isEmpty()) {
            throw set.place().refuse(Text.of("file.run.rebuild", rebuilding.getFirst().key()));
        }
        return changed;
    }

    private StepKind move(JsonValue.Struct entry) {
        JsonValue.Words name = member(entry, "move", JsonValue.Words.class);
        return Arrays.stream(StepKind.values())
                .filter(move -> Names.of(move).equals(name.text()))
                .findFirst()
                .orElseThrow(() -> name.place().refuse(Text.of("file.run.move", moves())));
    }

    private static String moves() {
        return Arrays.stream(StepKind.values()).map(Names::of).collect(Collectors.joining(", "));
    }

    private NetworkWeights weights(JsonValue.Struct json, String player, NetworkShape shape) {
        JsonValue.Array array = member(json, player, JsonValue.Array.class);
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
            parameters[i] = Float.parseFloat(cast(element, player, JsonValue.Numeral.class).text());
        }
        return new NetworkWeights(shape, parameters);
    }

    /** A whole number ≥ 0. */
    private long count(JsonValue.Struct json, String name) {
        JsonValue.Numeral number = member(json, name, JsonValue.Numeral.class);
        try {
            long count = Long.parseLong(number.text());
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // refused below, like a negative one
        }
        throw number.place().refuse(Text.of("file.run.count", name, number.text()));
    }

    private <T extends JsonValue> T member(JsonValue.Struct json, String name, Class<T> type) {
        JsonValue.Member member = json.members().get(name);
        if (member == null) {
            throw json.place().refuse(Text.of("file.run.missing", name));
        }
        return cast(member.value(), name, type);
    }

    private static <T extends JsonValue> T cast(JsonValue value, String name, Class<T> type) {
        if (!type.isInstance(value)) {
            throw value.place().refuse(Text.of("file.run.type", name));
        }
        return type.cast(value);
    }
}
