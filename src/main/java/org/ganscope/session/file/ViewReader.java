package org.ganscope.session.file;

import org.ganscope.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads how a run was looked at:
 *
 * <pre>
 * {"scenario": "ring", "pace": 400, "step": 1200, "plane": ["data", "generated"],
 *  "line": […], "charts": ["losses"], "probe": [0.4, 0]}
 * </pre>
 *
 * <p>Each member may be missing. A pace without a limit is the word "unlimited".
 */
final class ViewReader {
    static final String UNLIMITED = "unlimited";

    private final JsonMembers members;

    ViewReader(JsonValue.Struct json) {
        members = new JsonMembers(json);
    }

    SavedView read() {
        return new SavedView(
                members.find("scenario", JsonValue.Words.class).map(JsonValue.Words::text),
                pace(),
                names("plane"),
                names("line"),
                names("charts"),
                probe());
    }

    /** The step that was looked at, if it was an earlier one. */
    Optional<Long> step(long steps) {
        return members.find("step", JsonValue.Numeral.class)
                .map(number -> {
                    long step = members.count("step");
                    if (step > steps) {
                        throw number.place().refuse(Text.of("file.run.view.step", step, steps));
                    }
                    return step;
                });
    }

    private OptionalDouble pace() {
        Optional<JsonValue> pace = members.find("pace", JsonValue.class);
        if (pace.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (pace.get() instanceof JsonValue.Words words && words.text().equals(UNLIMITED)) {
            return OptionalDouble.of(Double.POSITIVE_INFINITY);
        }
        if (pace.get() instanceof JsonValue.Numeral number
                && number.isWithinReach()
                && number.value() > 0) {
            return OptionalDouble.of(number.value());
        }
        throw pace.get().place().refuse(Text.of("file.run.view.pace"));
    }

    private Optional<Set<String>> names(String member) {
        return members.find(member, JsonValue.Array.class)
                .map(array ->
                        all(array, member, JsonValue.Words.class, JsonValue.Words::text).stream()
                                .collect(Collectors.toSet()));
    }

    private List<Double> probe() {
        return members.find("probe", JsonValue.Array.class)
                .map(array ->
                        all(array, "probe", JsonValue.Numeral.class, JsonValue.Numeral::value))
                .filter(z -> z.stream().allMatch(Double::isFinite))
                .orElse(List.of());
    }

    private static <J extends JsonValue, T> List<T> all(
            JsonValue.Array array, String member, Class<J> type, Function<J, T> value) {
        return array.elements().stream()
                .map(element -> value.apply(JsonMembers.cast(element, member, type)))
                .toList();
    }
}
