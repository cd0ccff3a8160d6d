package org.ganscope.session.file.csv;

import de.siegmar.fastcsv.reader.CsvParseException;

import org.ganscope.data.own.Separator;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Collects the first rows of a text; empty ones are left out. */
final class CsvRows extends CsvFields {
    private static final int MOST = 1000;

    private final List<CsvRow> all = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    /** @param skipped number of lines before the text */
    CsvRows(Separator separator, long skipped) {
        super(separator, skipped);
    }

    /** The first rows, up to the first wrong quote, which is reported when the file is read. */
    static List<CsvRow> of(Separator separator, CsvStart start) {
        CsvRows rows = new CsvRows(separator, start.skipped());
        try {
            rows.read(start.text());
        } catch (CsvParseException e) {
            if (!rows.row.isEmpty()) {
                rows.end(rows.row.size());
            }
        }
        return rows.all;
    }

    /** @throws CsvParseException if its quotes are wrong */
    List<CsvRow> read(String text) {
        try {
            readFrom(new StringReader(text));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // reading a text from memory cannot fail
        }
    }

    /** The rows read so far. */
    List<CsvRow> soFar() {
        return all;
    }

    @Override
    void field(int column, char[] text, int at, int n) {
        row.add(new String(text, at, n));
    }

    @Override
    void end(int fields) {
        CsvRow ended = new CsvRow(line(), row);
        if (!ended.isBlank()) {
            all.add(ended);
        }
        row = new ArrayList<>();
    }

    @Override
    boolean isEnough() {
        return all.size() >= MOST;
    }
}
