package org.ganscope.session.file.csv;

import de.siegmar.fastcsv.reader.CsvParseException;

import org.ganscope.data.own.DecimalSign;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads some columns of numbers of a CSV file, all of its rows. */
final class CsvTable extends CsvFields {
    private static final int MOST_ROWS = 10_000_000;
    private static final int FIRST_ROOM = 1024;

    private final CsvHead head;
    private final List<CsvPreview.Column> columns;
    private final List<CsvPreview.Column> chosen;
    private final TableFile.Missing missing;
    private final CsvProgress progress;

    /** For every column of the file, its index among the chosen ones; −1 for none. */
    private final int[] placeOf;

    private final double[][] values;
    private final DecimalDoubt decimals;
    private int rows;
    private boolean isHeading;
    private boolean isBlank;
    private int holesInRow;
    private int firstHoleInRow;
    private long firstLine = 1;
    private long holes;
    private long firstHoleLine;
    private int firstHoleColumn;

    private CsvTable(
            CsvHead head,
            List<CsvPreview.Column> chosen,
            TableFile.Missing missing,
            CsvProgress progress) {
        super(head.separator(), head.format().table().skippedLines().orElseThrow());
        this.head = head;
        columns = head.columns();
        this.chosen = chosen;
        this.missing = missing;
        this.progress = progress;
        isHeading = head.format().hasHeader();
        placeOf = new int[columns.size()];
        Arrays.fill(placeOf, -1);
        for (int i = 0; i < chosen.size(); i++) {
            placeOf[chosen.get(i).number() - 1] = i;
        }
        values = new double[chosen.size()][FIRST_ROOM];
        decimals = new DecimalDoubt(head, chosen.size());
    }

    static Table read(TableFile file, CsvSource source, int dimension, CsvProgress progress) {
        CsvHead head = CsvHead.of(source, file.format());
        Optional<CsvDoubt> doubt =
                head.reading()
                        .doubt()
                        .filter(one -> dimension == 1 || !one.isSettledByTwoColumns());
        if (doubt.isPresent()) {
            throw doubt.get().in(source);
        }
        List<CsvPreview.Column> chosen = CsvColumns.choose(head, file.columns(), dimension);
        CsvTable table = new CsvTable(head, chosen, file.missing(), progress);
        try {
            table.read();
            return table.table(file);
        } catch (OutOfMemoryError e) {
            throw source.tooLarge();
        }
    }

    private void read() {
        CsvSource source = head.source();
        try {
            source.read(in -> {
                InputStream bytes =
                        new BufferedInputStream(new CountedBytes(in, source.size(), progress));
                CsvCharset.skipMark(bytes, head.format().charset());
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(bytes, head.format().charset()));
                for (int i = 0; i < head.format().table().skippedLines().orElseThrow(); i++) {
                    text.readLine();
                }
                readFrom(text);
                return rows;
            });
        } catch (CsvParseException e) {
            throw source.refusal(line(), count() + 1, "csv.error.quote");
        } catch (UncheckedIOException e) {
            throw source.trouble(Objects.requireNonNull(e.getCause()));
        }
    }

    @Override
    void field(int column, char[] text, int at, int n) {
        if (column == 0) {
            isBlank = true;
            holesInRow = 0;
        }
        isBlank &= n == 0;
        if (isHeading) {
            return;
        }
        if (column >= placeOf.length) {
            if (n > 0) {
                refuse(
                        column,
                        "csv.error.superfluous",
                        Excerpt.of(new String(text, at, n)),
                        placeOf.length);
            }
        } else if (placeOf[column] >= 0) {
            take(column, text, at, n);
        }
    }

    private void take(int column, char[] text, int at, int n) {
        double value = CsvNumber.value(text, at, n, head.decimalSign());
        if (Math.abs(value) <= Table.GREATEST) {
            if (!decimals.isSettled()) {
                decimals.see(placeOf[column], line(), column, text, at, n);
            }
            values[placeOf[column]][rows] = value;
            return;
        }
        String given = new String(text, at, n);
        if (Double.isNaN(value) && CsvNumber.isNothing(given)) {
            noteHole(column);
        } else if (given.indexOf('\n') >= 0) {
            refuse(column, "csv.error.quote");
        } else {
            String key = Double.isNaN(value) ? "csv.error.number" : "csv.error.large";
            refuse(column, key, name(column), Excerpt.of(given), example());
        }
    }

    private void noteHole(int column) {
        firstHoleInRow = holesInRow == 0 ? column : firstHoleInRow;
        holesInRow++;
    }

    @Override
    void end(int fields) {
        if (isBlank) {
            return;
        }
        if (isHeading) {
            isHeading = false;
            return;
        }
        for (int column = fields; column < placeOf.length; column++) {
            if (placeOf[column] >= 0) {
                noteHole(column);
            }
        }
        if (holesInRow == 0) {
            firstLine = rows == 0 ? line() : firstLine;
            keep();
        } else {
            firstHoleLine = holes == 0 ? line() : firstHoleLine;
            firstHoleColumn = holes == 0 ? firstHoleInRow : firstHoleColumn;
            holes += holesInRow;
        }
    }

    private void keep() {
        rows++;
        if (rows > MOST_ROWS) {
            refuse(0, "csv.error.rows", Integer.toString(MOST_ROWS));
        }
        if (rows == values[0].length) {
            for (int c = 0; c < values.length; c++) {
                values[c] = Arrays.copyOf(values[c], 2 * rows);
            }
        }
    }

    private Table table(TableFile file) {
        if (holes > 0 && missing == TableFile.Missing.REFUSED) {
            throw head.source()
                    .refusal(
                            firstHoleLine,
                            firstHoleColumn + 1,
                            "csv.error.missing",
                            name(firstHoleColumn),
                            Long.toString(holes),
                            Text.of("csv.mend.missing"));
        }
        Optional<InputException> doubt = decimals.find();
        if (doubt.isPresent()) {
            throw doubt.get();
        }
        for (int c = 0; c < values.length; c++) {
            goOn();
            values[c] = Arrays.copyOf(values[c], rows);
            if (!Table.varies(values[c])) {
                int number = chosen.get(c).number();
                throw head.source()
                        .refusal(firstLine, number, "csv.error.constant", name(number - 1));
            }
        }
        goOn();
        String hash = Table.hash(values);
        if (!file.hash().isEmpty() && !file.hash().equals(hash)) {
            throw new InputException(
                    "csv.error.changed", head.source().name(), Text.of("csv.mend.changed"));
        }
        goOn();
        List<String> keys = chosen.stream().map(column -> CsvPreview.key(columns, column)).toList();
        return table(file.withFormat(head.format().table()).withColumns(keys), hash);
    }

    /** Everything has been read, but the table is not built yet. */
    private void goOn() {
        CountedBytes.tell(progress, head.source().size(), head.source().size());
    }

    private Table table(TableFile file, String hash) {
        Table table = Table.of(file.withHash(hash).withStandardised(true), values);
        if (!file.standardised() && !table.canBeRaw()) {
            int number = chosen.getFirst().number();
            throw head.source()
                    .refusal(firstLine, number, "csv.error.raw", Text.of("csv.mend.raw"));
        }
        return table.withStandardised(file.standardised());
    }

    private String name(int column) {
        return Excerpt.of(columns.get(column).key());
    }

    /** A number as the file would write it. */
    private String example() {
        return head.decimalSign() == DecimalSign.POINT ? "1.5" : "1,5";
    }

    private void refuse(int column, String key, Object... arguments) {
        throw head.source().refusal(line(), column + 1, key, arguments);
    }
}
