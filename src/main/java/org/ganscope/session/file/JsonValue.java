package org.ganscope.session.file;

import org.ganscope.gan.setting.NumberText;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value in a JSON file with its place. {@code toString} writes it as JSON. */
sealed interface JsonValue {
    Place place();

    /**
     * Named members.
     *
     * @param members in the order of the file
     */
    record Struct(Place place, Map<String, Member> members) implements JsonValue {
        @Override
        public String toString() {
            return members.entrySet().stream()
                    .map(member -> '"' + member.getKey() + "\": " + member.getValue().value())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    /**
     * A member of a {@link Struct}.
     *
     * @param place of its name
     */
    record Member(Place place, JsonValue value) {}

    /** A list of values. */
    record Array(Place place, List<JsonValue> elements) implements JsonValue {
        @Override
        public String toString() {
            return elements.toString();
        }
    }

    /** A text in quotes. */
    record Words(Place place, String text) implements JsonValue {
        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /** A number as it is written. */
    record Numeral(Place place, String text) implements JsonValue {
        double value() {
            return Double.parseDouble(text);
        }

        /** Whether a double can approximate the number: not 1e-400 and 1e999. */
        boolean isWithinReach() {
            return NumberText.parse(text).isPresent();
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** {@code true}, {@code false} or {@code null}: GANscope's files contain none of them. */
    record Literal(Place place, String text) implements JsonValue {
        @Override
        public String toString() {
            return text;
        }
    }
}
