package org.ganscope.ui.importing;

import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.Text;

/** How columns are called: for a person by name, for the reader so that no two are mixed up. */
final class ColumnNames {
    private ColumnNames() {}

    /** For a person. */
    static String of(CsvPreview preview, CsvPreview.Column column) {
        String number = Integer.toString(column.number());
        if (column.name().isEmpty()) {
            return Text.of("import.column", number);
        }
        return isTwice(preview, column)
                ? Text.of("import.column.twice", column.name(), number)
                : column.name();
    }

    /** For the reader: the name, unless another column has it too. */
    static String key(CsvPreview preview, CsvPreview.Column column) {
        return isTwice(preview, column) ? Integer.toString(column.number()) : column.key();
    }

    private static boolean isTwice(CsvPreview preview, CsvPreview.Column column) {
        return preview.columns().stream().filter(one -> one.key().equals(column.key())).count() > 1;
    }
}
