package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;

import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a JSON object and remembers the place of everything in its file. */
final class JsonReader {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final JsonParser parser;

    private JsonReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a whole text.
     *
     * @param file its name in errors
     * @throws InputException if the text is not exactly one JSON object, or an object has two
     *     members of the same name
     */
    static JsonValue.Struct read(String file, String text) {
        String json = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            return new JsonReader(file, parser).document();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading a text from memory cannot fail
        }
    }

    private JsonValue.Struct document() throws IOException {
        JsonToken first = next();
        if (first == JsonToken.NOT_AVAILABLE) {
            throw new InputException("file.json.empty", file);
        }
        if (first != JsonToken.START_OBJECT) {
            throw here().refuse(Text.of("file.json.object"));
        }
        JsonValue.Struct document = struct();
        if (next() != JsonToken.NOT_AVAILABLE) {
            throw here().refuse(Text.of("file.json.trailing"));
        }
        return document;
    }

    private JsonValue value(JsonToken token) throws IOException {
        Place place = here();
        return switch (token) {
            case START_OBJECT -> struct();
            case START_ARRAY -> array();
            case VALUE_STRING -> new JsonValue.Words(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new JsonValue.Numeral(place, parser.getText());
            default -> new JsonValue.Literal(place, parser.getText());
        };
    }

    private JsonValue.Struct struct() throws IOException {
        Place place = here();
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        while (next() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Place named = here();
            if (members.containsKey(name)) {
                throw named.refuse(Text.of("file.json.twice", name));
            }
            members.put(name, new JsonValue.Member(named, value(next())));
        }
        return new JsonValue.Struct(place, members);
    }

    private JsonValue.Array array() throws IOException {
        Place place = here();
        List<JsonValue> elements = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            elements.add(value(token));
        }
        return new JsonValue.Array(place, elements);
    }

    /** The next token; NOT_AVAILABLE at the end of the text. */
    private JsonToken next() throws IOException {
        try {
            JsonToken token = parser.nextToken();
            parser.finishToken(); // otherwise a string is only read to its end when it is needed
            return token == null ? JsonToken.NOT_AVAILABLE : token;
        } catch (JsonEOFException e) {
            throw place(parser.currentLocation()).refuse(Text.of("file.json.end"));
        } catch (JsonProcessingException e) {
            throw place(e).refuse(Text.of("file.json.syntax"));
        }
    }

    private Place here() {
        return place(parser.currentTokenLocation());
    }

    private Place place(JsonLocation location) {
        return new Place(file, location.getLineNr(), location.getColumnNr());
    }

    /** The place of an error; some errors, such as a number of a thousand digits, have none. */
    private Place place(JsonProcessingException e) {
        return place(Objects.requireNonNullElse(e.getLocation(), parser.currentLocation()));
    }
}
