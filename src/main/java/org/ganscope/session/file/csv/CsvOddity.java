package org.ganscope.session.file.csv;

import de.siegmar.fastcsv.reader.CsvParseException;

import org.ganscope.text.InputException;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why the first rows of a file may hold fewer columns of numbers than a person sees in it: a quote
 * that swallows rows, or rows between other separators than most.
 */
final class CsvOddity extends CsvFields {
    /**
     * In the beginning of a longer file, a quote that is open after more rows may be closed yet.
     */
    private static final int FEW = 10;

    private final CsvHead head;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    private CsvOddity(CsvHead head) {
        super(head.format().separator());
        this.head = head;
    }

    /** A refusal that names the first place of that kind, if there is one. */
    static Optional<InputException> in(CsvHead head) {
        return new CsvOddity(head).find();
    }

    private Optional<InputException> find() {
        try {
            readFrom(new StringReader(head.text()), head.format().separator());
        } catch (CsvParseException e) {
            if (rows.size() < FEW || !head.isCut()) {
                return Optional.of(head.source().refusal(line(), count() + 1, "csv.error.quote"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a text in memory cannot fail to be read
        }
        return mixed();
    }

    private Optional<InputException> mixed() {
        int usual = CsvGuess.usualLength(rows);
        for (int i = 0; i < rows.size(); i++) {
            List<String> fields = rows.get(i);
            for (int c = 0; c < fields.size() && fields.size() < usual; c++) {
                if (isDivided(fields.get(c))) {
                    return Optional.of(
                            head.source()
                                    .refusal(
                                            lines.get(i),
                                            c + 1,
                                            "csv.error.mixed",
                                            Found.of(fields.get(c)),
                                            usual));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isDivided(String field) {
        return CsvGuess.SEPARATORS.stream().anyMatch(one -> field.indexOf(one) >= 0);
    }

    @Override
    void field(int column, char[] text, int at, int n) {
        row.add(new String(text, at, n));
    }

    @Override
    void end(int fields) {
        if (!CsvGuess.isBlank(row)) {
            rows.add(row);
            lines.add(line());
        }
        row = new ArrayList<>();
    }

    @Override
    boolean isEnough() {
        return rows.size() >= CsvGuess.MOST_ROWS;
    }
}
