package org.ganscope.session.file.csv;

import java.util.List;
import java.util.Optional;

/**
 * The content of a CSV file, judged by its first rows.
 *
 * @param format its format
 * @param columns from left to right
 * @param rows the first rows after the heading
 * @param doubt a question, if the format may be another one
 */
public record CsvPreview(
        CsvFormat format, List<Column> columns, List<Row> rows, Optional<CsvRefusal> doubt) {
    public CsvPreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line in which it begins, from 1 on
     * @param fields as texts; as many as there are columns
     */
    public record Row(long line, List<String> fields) {
        public Row {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A column.
     *
     * @param number from 1 on
     * @param name from the heading; empty if there is none
     * @param isNumeric whether more of the first rows have a number here than another text
     */
    public record Column(int number, String name, boolean isNumeric) {
        /** The label of the column: its name or, if it has none, its number. */
        public String key() {
            return name.isEmpty() ? Integer.toString(number) : name;
        }
    }

    /**
     * The name that identifies the column in {@link org.ganscope.data.TableFile#columns}: its own,
     * unless another column has it too; then its number.
     */
    public static String key(List<Column> columns, Column column) {
        return isTwice(columns, column) ? Integer.toString(column.number()) : column.key();
    }

    /** Whether another column has the same name. */
    public static boolean isTwice(List<Column> columns, Column column) {
        return columns.stream().filter(one -> one.key().equals(column.key())).count() > 1;
    }
}
