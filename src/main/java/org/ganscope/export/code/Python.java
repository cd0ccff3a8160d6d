package org.ganscope.export.code;

import org.ganscope.gan.setting.NumberText;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Values as Python writes them. */
final class Python {
    private static final int BASE64_COLUMNS = 88;

    private Python() {}

    /** A float: always with a decimal point or an exponent. */
    static String number(double x) {
        String text = NumberText.format(x);
        return text.contains(".") || text.contains("e") ? text : text + ".0";
    }

    /** A list of floats. */
    static String numbers(List<Double> values) {
        return values.stream().map(Python::number).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A string literal of printable ASCII, whatever the text contains. */
    static String text(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c >= ' ' && c <= '~') {
                literal.append(c);
            } else {
                literal.append(String.format("\\u%04x", (int) c));
            }
        }
        return literal.append('"').toString();
    }

    /**
     * A call of the program's {@code floats} with these numbers, on several lines.
     *
     * @param begin what precedes the numbers, such as {@code "ROWS = floats("}
     * @param end what follows, such as {@code ")"}
     */
    static List<String> floats(String begin, float[] values, String end) {
        ByteBuffer bytes =
                ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        byte[] lineEnd = "\n".getBytes(StandardCharsets.US_ASCII);
        String text = Base64.getMimeEncoder(BASE64_COLUMNS, lineEnd).encodeToString(bytes.array());
        return Arrays.asList((begin + "\"\"\"\n" + text + "\n\"\"\"" + end).split("\n"));
    }
}
