package org.ganscope.session.file.csv;

import java.util.List;

/**
 * What a CSV file holds, as far as its first rows tell.
 *
 * @param format how it is written
 * @param columns from left to right
 * @param rows the first rows after the heading, as texts; each as long as {@code columns}
 */
public record CsvPreview(CsvFormat format, List<Column> columns, List<List<String>> rows) {
    public CsvPreview {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A column.
     *
     * @param number from 1 on
     * @param name from the heading; empty if there is none
     * @param isNumeric whether more of the first rows have a number here than another text
     */
    public record Column(int number, String name, boolean isNumeric) {
        /** What names the column in {@link org.ganscope.data.TableFile#columns}. */
        public String key() {
            return name.isEmpty() ? Integer.toString(number) : name;
        }
    }
}
