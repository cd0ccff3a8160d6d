package org.ganscope.session.file.csv;

import org.ganscope.text.InputException;
import org.ganscope.text.Text;

/** A refusal of the content of one place in a file; its sentence names the file and the place. */
public final class CsvRefusal extends InputException {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final int column;

    CsvRefusal(String file, long line, int column, String key, Object... arguments) {
        super(
                "file.at",
                file,
                Long.toString(line),
                Integer.toString(column),
                Text.of(key, arguments));
        this.line = line;
        this.column = column;
    }

    /** The line in which the row begins, from 1 on. */
    public long line() {
        return line;
    }

    /** The number of the column, from 1 on. */
    public int column() {
        return column;
    }
}
