package org.ganscope.session.file.csv;

import de.siegmar.fastcsv.reader.CsvParseException;

import org.ganscope.data.own.Separator;
import org.ganscope.text.InputException;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why the first rows of a file may have fewer columns of numbers than you see in it: a quote that
 * swallows rows, rows with other separators than most, or units next to the numbers.
 */
final class CsvDiagnosis {
    /**
     * At the beginning of a longer file, a quote that stays open may still be closed after more
     * rows than this.
     */
    private static final int FEW = 10;

    /** A number with letters or a currency after it or before it. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "[+-]?\\d[\\d.,' \u00A0\u202F]*[\\p{L}\\p{Sc}°][^\\d]{0,8}"
                            + "|\\p{Sc} ?[+-]?\\d[\\d.,' \u00A0\u202F]*");

    private CsvDiagnosis() {}

    /** A refusal that names the first place of that kind, if there is one. */
    static Optional<InputException> in(CsvHead head) {
        CsvStart start = head.start();
        CsvRows rows = new CsvRows(head.separator(), start.skipped());
        try {
            rows.read(start.text());
        } catch (CsvParseException e) {
            if (rows.soFar().size() < FEW || !head.isCut()) {
                return Optional.of(
                        head.source().refusal(rows.line(), rows.count() + 1, "csv.error.quote"));
            }
        }
        return mixed(head, rows.soFar()).or(() -> unit(head));
    }

    private static Optional<InputException> mixed(CsvHead head, List<CsvRow> rows) {
        int usual = CsvGuess.usualWidth(rows);
        for (CsvRow row : rows) {
            for (int c = 0; c < row.width() && row.width() < usual; c++) {
                if (isDivided(row.field(c))) {
                    return Optional.of(
                            head.source()
                                    .refusal(
                                            row.line(),
                                            c + 1,
                                            "csv.error.mixed",
                                            Excerpt.of(row.field(c)),
                                            usual));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<InputException> unit(CsvHead head) {
        List<CsvRow> data = head.reading().guess().data();
        for (CsvPreview.Column column : head.columns()) {
            int c = column.number() - 1;
            List<CsvRow> found =
                    data.stream().filter(row -> UNIT.matcher(row.field(c)).matches()).toList();
            if (2 * found.size() > data.size()) {
                return Optional.of(
                        head.source()
                                .refusal(
                                        found.getFirst().line(),
                                        column.number(),
                                        "csv.error.unit",
                                        Excerpt.of(column.key()),
                                        Excerpt.of(found.getFirst().field(c))));
            }
        }
        return Optional.empty();
    }

    private static boolean isDivided(String field) {
        return CsvReading.GUESSABLE.stream()
                .map(Separator::character)
                .anyMatch(one -> field.indexOf(one) >= 0);
    }
}
