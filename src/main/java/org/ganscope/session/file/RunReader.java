package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.HeldRun;
import org.ganscope.session.LogEntry;
import org.ganscope.session.WeightHash;
import org.ganscope.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

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
        List<LogEntry> log =
                new LogJson(folder).read(members.get("log", JsonValue.Array.class), config, steps);
        Optional<ViewReader> view =
                members.find("view", JsonValue.Struct.class).map(ViewReader::new);
        boolean isDiverged = members.has("diverged");
        Optional<HeldRun> held =
                members.find("checkpoint", JsonValue.Struct.class)
                        .map(JsonMembers::new)
                        .flatMap(checkpoint ->
                                new CheckpointReader(checkpoint, folder)
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
