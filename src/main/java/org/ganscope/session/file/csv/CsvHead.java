package org.ganscope.session.file.csv;

import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Separator;
import org.ganscope.data.own.TableFormat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The first rows of a CSV file with its format: as given, or the one in which its rows have the
 * same number of fields and most of them are numbers.
 *
 * @param reading of its rows
 */
record CsvHead(CsvSource source, CsvFormat format, CsvReading reading) {
    private static final int BYTES = 1 << 16;

    /** @throws org.ganscope.text.InputException if it cannot be read, or has no rows of text */
    static CsvHead of(CsvSource source, TableFormat wanted) {
        byte[] bytes = bytes(source);
        Charset charset = CsvCharset.of(bytes, BYTES);
        String text = text(bytes, charset);
        if (!CsvCharset.isText(text)) {
            throw source.binary();
        }
        CsvReading reading = CsvReading.of(text, wanted);
        CsvGuess guess = reading.guess();
        if (guess.rows().isEmpty()) {
            int skipped = wanted.skippedLines().orElse(0);
            throw skipped == 0
                    ? source.refusal(1, 1, "csv.error.empty")
                    : source.refusal(
                            skipped + 1, 1, "csv.error.skipped", Integer.toString(skipped));
        }
        return new CsvHead(
                source, new CsvFormat(guess.format(), guess.hasHeader(), charset), reading);
    }

    Separator separator() {
        return reading.guess().separator();
    }

    DecimalSign decimalSign() {
        return reading.guess().decimalSign();
    }

    /** The beginning of the file, from its heading on. */
    CsvStart start() {
        return CsvStart.of(text(bytes(source), format.charset()), format.table().skippedLines());
    }

    /** Whether the file continues after that. */
    boolean isCut() {
        return bytes(source).length == BYTES;
    }

    private static byte[] bytes(CsvSource source) {
        return source.read(in -> in.readNBytes(BYTES));
    }

    private static String text(byte[] bytes, Charset charset) {
        return wholeLines(new String(bytes, charset), bytes.length == BYTES);
    }

    private static String wholeLines(String text, boolean isCut) {
        String marked = text.startsWith(CsvCharset.BYTE_ORDER_MARK) ? text.substring(1) : text;
        int end = Math.max(marked.lastIndexOf('\n'), marked.lastIndexOf('\r'));
        return isCut && end > 0 ? marked.substring(0, end + 1) : marked;
    }

    CsvPreview preview() {
        List<CsvPreview.Column> columns = columns();
        List<CsvPreview.Row> shown =
                reading.guess().data().stream()
                        .map(row -> new CsvPreview.Row(row.line(), fields(row, columns.size())))
                        .toList();
        Optional<CsvRefusal> doubt = reading.doubt().map(one -> one.in(source));
        return new CsvPreview(format, columns, shown, doubt);
    }

    private static List<String> fields(CsvRow row, int columns) {
        return IntStream.range(0, columns).mapToObj(row::field).toList();
    }

    List<CsvPreview.Column> columns() {
        CsvGuess guess = reading.guess();
        CsvRow first = guess.rows().getFirst();
        return IntStream.range(0, guess.width())
                .mapToObj(c ->
                        new CsvPreview.Column(
                                c + 1,
                                format.hasHeader() ? first.field(c) : "",
                                guess.isNumeric(c)))
                .toList();
    }
}
