package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Sketch;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A sketch as a JSON file:
 *
 * <pre>
 * {
 *   "sketch": {"curve": "density", "from": 0, "to": 500, "name": "Ada",
 *              "points": [[-1.5, 0], [0.2, 0.8]]},
 *   "config": {"data": {"target": "two-modes"}}
 * }
 * </pre>
 *
 * <p>"name" may be missing. The configuration is as in {@link ConfigFile}.
 */
public final class SketchFile {
    /** The usual ending of such files. */
    public static final String ENDING = ".sketch.json";

    /** The key that distinguishes a sketch from a run. */
    static final String SKETCH = "sketch";

    /** More than a hand draws: each point is a pixel of a wide screen at most. */
    private static final int MOST_POINTS = 20_000;

    private static final int LONGEST_NAME = 80;

    private static final String CURVE = "curve";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String NAME = "name";
    private static final String POINTS = "points";
    private static final String CONFIG = "config";

    private SketchFile() {}

    /**
     * Reads a file.
     *
     * @throws InputException if it cannot be read or something in it cannot be used
     */
    public static SavedSketch read(Path file) {
        JsonValue.Struct json = JsonReader.read(file.toString(), TextFile.read(file));
        JsonValue.Struct sketch = member(json, SKETCH, JsonValue.Struct.class);
        GanConfig config =
                ConfigReader.settings(
                                member(json, CONFIG, JsonValue.Struct.class), DataFolder.of(file))
                        .applyWithoutData(GanConfig.standard());
        long from = count(sketch, FROM);
        long to = count(sketch, TO);
        if (to <= from) {
            throw member(sketch, TO, JsonValue.class)
                    .place()
                    .refuse(Text.of("file.sketch.steps", to, from));
        }
        PredictedCurve curve = curve(member(sketch, CURVE, JsonValue.Words.class));
        return new SavedSketch(
                curve,
                config,
                from,
                to,
                points(member(sketch, POINTS, JsonValue.Array.class), curve),
                sketch.members().containsKey(NAME)
                        ? name(member(sketch, NAME, JsonValue.Words.class))
                        : Optional.empty());
    }

    private static <T extends JsonValue> T member(
            JsonValue.Struct json, String name, Class<T> type) {
        JsonValue.Member member = json.members().get(name);
        if (member == null) {
            throw refusal(json, name);
        }
        if (!type.isInstance(member.value())) {
            throw refusal(member.value(), name);
        }
        return type.cast(member.value());
    }

    private static InputException refusal(JsonValue where, String name) {
        return where.place().refuse(Text.of("file.sketch.form", name));
    }

    /** A whole number ≥ 0. */
    private static long count(JsonValue.Struct json, String name) {
        JsonValue.Numeral number = member(json, name, JsonValue.Numeral.class);
        try {
            long count = Long.parseLong(number.text());
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            // refused below, like a negative one
        }
        throw refusal(number, name);
    }

    private static PredictedCurve curve(JsonValue.Words words) {
        return PredictedCurve.named(words.text())
                .orElseThrow(() ->
                        words.place().refuse(Text.of("file.sketch.curve", words.text(), curves())));
    }

    private static String curves() {
        return Arrays.stream(PredictedCurve.values())
                .map(PredictedCurve::key)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> name(JsonValue.Words words) {
        String name = words.text().strip();
        if (name.length() > LONGEST_NAME) {
            throw words.place().refuse(Text.of("file.sketch.name", LONGEST_NAME));
        }
        return Optional.of(name).filter(given -> !given.isEmpty());
    }

    private static Sketch points(JsonValue.Array array, PredictedCurve curve) {
        if (array.elements().isEmpty() || array.elements().size() > MOST_POINTS) {
            throw array.place().refuse(Text.of("file.sketch.points", MOST_POINTS));
        }
        List<Sketch.Point> points = new ArrayList<>();
        for (JsonValue element : array.elements()) {
            Sketch.Point point = point(element);
            if (!points.isEmpty() && points.getLast().x() >= point.x()) {
                throw element.place().refuse(Text.of("file.sketch.order"));
            }
            if (curve == PredictedCurve.DENSITY && point.y() < 0) {
                throw element.place().refuse(Text.of("file.sketch.negative"));
            }
            points.add(point);
        }
        return new Sketch(points);
    }

    private static Sketch.Point point(JsonValue element) {
        boolean isPair =
                element instanceof JsonValue.Array pair
                        && pair.elements().size() == 2
                        && pair.elements().stream().allMatch(SketchFile::isNumber);
        if (!isPair) {
            throw element.place().refuse(Text.of("file.sketch.point"));
        }
        List<JsonValue> pair = ((JsonValue.Array) element).elements();
        return new Sketch.Point(
                ((JsonValue.Numeral) pair.getFirst()).value(),
                ((JsonValue.Numeral) pair.getLast()).value());
    }

    private static boolean isNumber(JsonValue value) {
        return value instanceof JsonValue.Numeral number && number.isWithinReach();
    }

    /**
     * Writes a file.
     *
     * @throws InputException if it cannot be written
     */
    public static void write(Path file, SavedSketch saved) {
        AtomicFile.write(file, out -> write(out, saved, DataFolder.of(file)));
    }

    private static void write(Writer out, SavedSketch saved, DataFolder folder) throws IOException {
        JsonGenerator json = ConfigWriter.generator(out);
        json.writeStartObject();
        json.writeObjectFieldStart(SKETCH);
        json.writeStringField(CURVE, saved.curve().key());
        json.writeNumberField(FROM, saved.from());
        json.writeNumberField(TO, saved.to());
        if (saved.name().isPresent()) {
            json.writeStringField(NAME, saved.name().get());
        }
        json.writeArrayFieldStart(POINTS);
        for (Sketch.Point point : saved.sketch().points()) {
            json.writeStartArray();
            json.writeNumber(NumberText.format(point.x()));
            json.writeNumber(NumberText.format(point.y()));
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeFieldName(CONFIG);
        new ConfigWriter(json, folder).write(saved.config());
        json.writeEndObject();
        json.flush();
        out.write('\n');
    }
}
