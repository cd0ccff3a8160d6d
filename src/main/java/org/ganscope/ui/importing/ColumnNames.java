package org.ganscope.ui.importing;

import org.ganscope.session.file.csv.CsvPreview;
import org.ganscope.text.Text;

/** How columns are called for a person. */
final class ColumnNames {
    private ColumnNames() {}

    /** As in a sentence beside numbers: a name may be a number itself. */
    static String quoted(CsvPreview preview, CsvPreview.Column column) {
        String name = of(preview, column);
        return column.name().isEmpty() ? name : Text.of("import.quoted", name);
    }

    /** By itself. */
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
