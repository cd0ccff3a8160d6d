package org.ganscope.session.file.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The first rows of a CSV file, and how it is written: in that way of reading it in which its rows
 * have the same number of fields and most of them are numbers.
 *
 * @param rows with the heading, if there is one
 */
record CsvHead(CsvSource source, CsvFormat format, List<List<String>> rows) {
    private static final int BYTES = 1 << 16;
    private static final int MOST_SHOWN = 100;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws org.ganscope.text.InputException if it cannot be read, or has no rows */
    static CsvHead of(CsvSource source) {
        byte[] bytes = bytes(source);
        Charset charset = charset(bytes);
        CsvGuess best = CsvGuess.best(text(bytes, charset));
        if (best.rows().isEmpty()) {
            throw source.refusal(1, 1, "csv.error.empty");
        }
        CsvFormat format =
                new CsvFormat(best.separator(), best.decimalSign(), best.hasHeader(), charset);
        return new CsvHead(source, format, best.rows());
    }

    /** The beginning of the file. */
    String text() {
        return text(bytes(source), format.charset());
    }

    /** Whether the file goes on after that. */
    boolean isCut() {
        return bytes(source).length == BYTES;
    }

    private static byte[] bytes(CsvSource source) {
        return source.read(in -> in.readNBytes(BYTES));
    }

    private static String text(byte[] bytes, Charset charset) {
        return wholeLines(new String(bytes, charset), bytes.length == BYTES);
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length > 1
                && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF
                && (bytes[0] & 0xFF) >= 0xFE) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    /** The end may cut a character in two. */
    private static boolean isUtf8(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes.length == BYTES && bytes[end - 1] < 0 && bytes.length - end < 4) {
            end--;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String wholeLines(String text, boolean isCut) {
        String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        int end = Math.max(marked.lastIndexOf('\n'), marked.lastIndexOf('\r'));
        return isCut && end > 0 ? marked.substring(0, end + 1) : marked;
    }

    /** The bytes as text, without a mark of their order. */
    static void skipMark(InputStream in, Charset charset) throws IOException {
        if (charset.equals(StandardCharsets.UTF_8)) {
            in.mark(3);
            byte[] first = in.readNBytes(3);
            if (!new String(first, charset).equals(BYTE_ORDER_MARK)) {
                in.reset();
            }
        }
    }

    CsvPreview preview() {
        List<List<String>> shown = new ArrayList<>();
        int columns = columns().size();
        for (List<String> row : data().subList(0, Math.min(MOST_SHOWN, data().size()))) {
            List<String> full = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
            while (full.size() < columns) {
                full.add("");
            }
            shown.add(full);
        }
        return new CsvPreview(format, columns(), shown);
    }

    /** The rows after the heading. */
    List<List<String>> data() {
        return rows.subList(format.hasHeader() ? 1 : 0, rows.size());
    }

    List<CsvPreview.Column> columns() {
        int count = CsvGuess.usualLength(rows);
        List<CsvPreview.Column> columns = new ArrayList<>();
        for (int c = 0; c < count; c++) {
            columns.add(
                    new CsvPreview.Column(
                            c + 1, name(c), CsvGuess.isNumeric(data(), c, format.decimalSign())));
        }
        return columns;
    }

    private String name(int c) {
        return format.hasHeader() && c < rows.getFirst().size() ? rows.getFirst().get(c) : "";
    }
}
