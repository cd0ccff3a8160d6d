package org.ganscope.session.file.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

import org.ganscope.data.own.Separator;

import java.io.IOException;
import java.io.Reader;

/**
 * Takes the fields of a CSV file one by one. Empty lines are left out; with spaces as separators
 * empty fields are too, so that columns may be aligned with several spaces.
 */
abstract class CsvFields extends AbstractBaseCsvCallbackHandler<Boolean> {
    private final Separator separator;
    private final long skipped;
    private long line;
    private int count;
    private boolean quoteAtEnd;
    private long lastLine;
    private int lastColumn;

    /** @param skipped number of lines before the text that will be read */
    CsvFields(Separator separator, long skipped) {
        this.separator = separator;
        this.skipped = skipped;
        line = skipped + 1;
        lastLine = line;
    }

    /**
     * Takes a field without surrounding blanks.
     *
     * @param column from 0 on
     */
    abstract void field(int column, char[] text, int at, int n);

    /** Takes the end of a row with this number of fields. */
    abstract void end(int fields);

    /** Whether enough rows have been seen. */
    boolean isEnough() {
        return false;
    }

    /** The line in which the row begins, from 1 on. */
    final long line() {
        return line;
    }

    /** The number of fields of the row that have been taken. */
    final int count() {
        return count;
    }

    @Override
    protected final void handleBegin(long startingLine) {
        line = skipped + startingLine;
        count = 0;
    }

    @Override
    protected final void handleField(int index, char[] text, int at, int n, boolean quoted) {
        int from = at;
        int to = at + n;
        while (from < to && isBlank(text[from])) {
            from++;
        }
        while (from < to && isBlank(text[to - 1])) {
            to--;
        }
        quoteAtEnd = quoted;
        lastLine = line;
        lastColumn = count;
        if (from < to || quoted || separator != Separator.SPACE) {
            field(count, text, from, to - from);
            count++;
        }
    }

    /** Includes non-breaking spaces. */
    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u202F' || c == '\uFEFF';
    }

    @Override
    protected final Boolean buildRecord() {
        if (count > 0) {
            end(count);
        }
        return true;
    }

    /**
     * Reads the fields of a text.
     *
     * @throws CsvParseException if its quotes are wrong
     */
    final void readFrom(Reader in) throws IOException {
        LastCharacter text = new LastCharacter(in);
        try (CsvReader<Boolean> reader =
                CsvReader.builder()
                        .fieldSeparator(separator.character())
                        .trimWhitespacesAroundQuotes(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .build(this, text)) {
            for (Boolean _ : reader) {
                if (isEnough()) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            switch (e.getCause()) {
                case RuntimeException own -> throw own;
                case Error own -> throw own; // such as lack of memory
                case null, default -> throw e;
            }
        }
        if (quoteAtEnd && !text.isQuote()) {
            line = lastLine;
            count = lastColumn;
            throw new CsvParseException("a quote is not closed");
        }
    }
}
