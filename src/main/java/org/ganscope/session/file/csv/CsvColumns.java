package org.ganscope.session.file.csv;

import org.ganscope.text.InputException;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the columns of a CSV file that are to be read. */
final class CsvColumns {
    private CsvColumns() {}

    /**
     * The columns of these names or numbers; if there are none, the first ones that hold numbers.
     *
     * @throws InputException if the file does not have them, or not enough of them
     */
    static List<CsvPreview.Column> choose(CsvHead head, List<String> wanted, int dimension) {
        return wanted.isEmpty() ? first(head, dimension) : named(head, wanted, dimension);
    }

    private static List<CsvPreview.Column> first(CsvHead head, int dimension) {
        List<CsvPreview.Column> numeric =
                head.columns().stream().filter(CsvPreview.Column::isNumeric).toList();
        if (numeric.size() < dimension) {
            throw CsvDiagnosis.in(head)
                    .orElseGet(() ->
                            head.source()
                                    .refusal(
                                            1,
                                            1,
                                            "csv.error.columns",
                                            Integer.toString(numeric.size()),
                                            Integer.toString(dimension)));
        }
        // A column without a name among others numbers the rows, as pandas and R write them.
        return numeric.stream()
                .sorted(Comparator.comparing(column -> column.name().isEmpty()))
                .limit(dimension)
                .sorted(Comparator.comparingInt(CsvPreview.Column::number))
                .toList();
    }

    private static List<CsvPreview.Column> named(CsvHead head, List<String> wanted, int dimension) {
        if (wanted.size() != dimension) {
            throw new InputException(
                    "setting.error.columns",
                    "data.columns",
                    Integer.toString(wanted.size()),
                    Integer.toString(dimension));
        }
        List<CsvPreview.Column> found = wanted.stream().map(name -> find(head, name)).toList();
        if (found.size() == 2 && found.get(0).equals(found.get(1))) {
            throw head.source()
                    .refusal(
                            1,
                            found.get(0).number(),
                            "csv.error.twice",
                            Excerpt.of(wanted.getFirst()));
        }
        return found;
    }

    private static CsvPreview.Column find(CsvHead head, String name) {
        List<CsvPreview.Column> columns = head.columns();
        Optional<CsvPreview.Column> named =
                columns.stream().filter(column -> column.name().equals(name)).findFirst();
        return named.or(() -> numbered(columns, name))
                .orElseThrow(() ->
                        head.source()
                                .refusal(
                                        1,
                                        1,
                                        "csv.error.column",
                                        Excerpt.of(name),
                                        names(columns)));
    }

    private static Optional<CsvPreview.Column> numbered(
            List<CsvPreview.Column> columns, String number) {
        return columns.stream()
                .filter(column -> Integer.toString(column.number()).equals(number))
                .findFirst();
    }

    private static String names(List<CsvPreview.Column> columns) {
        return Excerpt.of(
                columns.stream().map(CsvPreview.Column::key).collect(Collectors.joining(", ")));
    }
}
