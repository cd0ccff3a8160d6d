package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepAxis;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * A sweep as a JSON file, all that is needed to make it again:
 *
 * <pre>
 * {
 *   "sweep": {"steps": 1500, "seeds": 3, "vary": {"batch": ["64", "128"]}},
 *   "config": {"data": {"target": "two-modes"}}
 * }
 * </pre>
 *
 * <p>Values are texts, as in its table. The configuration is as in {@link ConfigFile}.
 */
final class SweepFile {
    /** The key that distinguishes a sweep from a run. */
    static final String SWEEP = "sweep";

    private static final String STEPS = "steps";
    private static final String SEEDS = "seeds";
    private static final String VARY = "vary";
    private static final String CONFIG = "config";

    private SweepFile() {}

    /**
     * Reads a file.
     *
     * @throws InputException if it cannot be read or something in it cannot be used
     */
    static Sweep read(Path file) {
        JsonValue.Struct json = JsonReader.read(file.toString(), TextFile.read(file));
        JsonValue.Struct sweep = member(json, SWEEP, JsonValue.Struct.class);
        JsonValue.Struct config = member(json, CONFIG, JsonValue.Struct.class);
        JsonValue.Struct vary = member(sweep, VARY, JsonValue.Struct.class);
        GanConfig base = ConfigReader.read(config, GanConfig.standard(), DataFolder.of(file));
        List<SweepAxis> axes = axes(vary);
        int seeds = count(sweep, SEEDS);
        int steps = count(sweep, STEPS);
        return placed(sweep, () -> new Sweep(base, axes, seeds, steps));
    }

    private static List<SweepAxis> axes(JsonValue.Struct vary) {
        if (vary.members().isEmpty()) {
            throw refusal(vary, VARY);
        }
        return vary.members().entrySet().stream()
                .map(entry -> axis(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static SweepAxis axis(String key, JsonValue.Member member) {
        JsonValue.Array array = cast(member.value(), key, JsonValue.Array.class);
        List<String> values =
                array.elements().stream()
                        .map(value -> cast(value, key, JsonValue.Words.class).text())
                        .toList();
        if (values.isEmpty()) {
            throw refusal(array, key);
        }
        return placed(
                array,
                () ->
                        new SweepAxis(
                                Settings.find(key)
                                        .orElseThrow(
                                                () -> new InputException("sweep.error.key", key)),
                                values));
    }

    /** Names the place of something that cannot be used. */
    private static <T> T placed(JsonValue where, Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InputException e) {
            throw where.place().refuse(e.getMessage());
        }
    }

    /** A whole number ≥ 1. */
    private static int count(JsonValue.Struct json, String name) {
        JsonValue.Numeral number = member(json, name, JsonValue.Numeral.class);
        try {
            int count = Integer.parseInt(number.text());
            if (count >= 1) {
                return count;
            }
        } catch (NumberFormatException e) {
            // refused below, like 0
        }
        throw refusal(number, name);
    }

    private static <T extends JsonValue> T member(
            JsonValue.Struct json, String name, Class<T> type) {
        JsonValue.Member member = json.members().get(name);
        if (member == null) {
            throw refusal(json, name);
        }
        return cast(member.value(), name, type);
    }

    private static <T extends JsonValue> T cast(JsonValue value, String name, Class<T> type) {
        if (!type.isInstance(value)) {
            throw refusal(value, name);
        }
        return type.cast(value);
    }

    private static InputException refusal(JsonValue where, String name) {
        return where.place().refuse(Text.of("sweep.error.form", name));
    }

    /** Writes a file. */
    static void write(Writer out, Sweep sweep, Path file) throws IOException {
        JsonGenerator json = ConfigWriter.generator(out);
        json.writeStartObject();
        json.writeObjectFieldStart(SWEEP);
        json.writeNumberField(STEPS, sweep.steps());
        json.writeNumberField(SEEDS, sweep.seeds());
        json.writeObjectFieldStart(VARY);
        for (SweepAxis axis : sweep.axes()) {
            json.writeArrayFieldStart(axis.setting().key());
            for (String value : axis.values()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeFieldName(CONFIG);
        new ConfigWriter(json, DataFolder.of(file)).write(sweep.base());
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }
}
