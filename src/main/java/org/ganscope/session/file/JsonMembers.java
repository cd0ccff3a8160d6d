package org.ganscope.session.file;

import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.util.Optional;

/** The members of an object in the file of a run, each of the type that GANscope writes. */
record JsonMembers(JsonValue.Struct json) {
    /**
     * A member.
     *
     * @throws InputException if it is missing or of another type
     */
    <T extends JsonValue> T get(String name, Class<T> type) {
        return find(name, type)
                .orElseThrow(() -> json.place().refuse(Text.of("file.run.missing", name)));
    }

    /**
     * A member that may be missing.
     *
     * @throws InputException if it is of another type
     */
    <T extends JsonValue> Optional<T> find(String name, Class<T> type) {
        return Optional.ofNullable(json.members().get(name))
                .map(member -> cast(member.value(), name, type));
    }

    boolean has(String name) {
        return json.members().containsKey(name);
    }

    /**
     * A whole number ≥ 0.
     *
     * @throws InputException if the member is missing or something else
     */
    long count(String name) {
        JsonValue.Numeral number = get(name, JsonValue.Numeral.class);
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

    /** A value of a type, which is or is in the member {@code name}. */
    static <T extends JsonValue> T cast(JsonValue value, String name, Class<T> type) {
        if (!type.isInstance(value)) {
            throw value.place().refuse(Text.of("file.run.type", name));
        }
        return type.cast(value);
    }
}
