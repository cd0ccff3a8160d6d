package org.ganscope.session.file;

import com.fasterxml.jackson.core.JsonGenerator;

import org.ganscope.gan.setting.NumberText;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Writes facts for other programs as JSON. */
public final class JsonText {
    private JsonText() {}

    /**
     * An object with these members, on several lines.
     *
     * @param members texts, numbers, truth values, and lists and maps of these
     */
    public static String of(Map<String, ?> members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = ConfigWriter.generator(text)) {
            write(members, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // writing to memory cannot fail
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Long number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Number number -> json.writeNumber(NumberText.format(number.doubleValue()));
            case List<?> list -> {
                json.writeStartArray();
                for (Object element : list) {
                    write(element, json);
                }
                json.writeEndArray();
            }
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> member : map.entrySet()) {
                    json.writeFieldName(String.valueOf(member.getKey()));
                    write(member.getValue(), json);
                }
                json.writeEndObject();
            }
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }
}
