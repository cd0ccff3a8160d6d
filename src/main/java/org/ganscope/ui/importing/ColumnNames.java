package org.ganscope.ui.importing;

import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.Text;

/** Names of columns as you read them. */
final class ColumnNames {
    private ColumnNames() {}

    /** The name in a sentence next to numbers, since a name may be a number itself. */
    static String quoted(CsvPreview preview, CsvPreview.Column column) {
        String name = of(preview, column);
        return column.name().isEmpty() ? name : Text.of("import.quoted", name);
    }

    /** The name by itself. */
    static String of(CsvPreview preview, CsvPreview.Column column) {
        String number = Integer.toString(column.number());
        if (column.name().isEmpty()) {
            return Text.of("import.column", number);
        }
        return CsvPreview.isTwice(preview.columns(), column)
                ? Text.of("import.column.twice", column.name(), number)
                : column.name();
    }
}
