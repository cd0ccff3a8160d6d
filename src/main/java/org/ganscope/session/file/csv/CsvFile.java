package org.ganscope.session.file.csv;

import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TableFormat;
import org.ganscope.text.InputException;

import java.nio.file.Path;

/**
 * Reads CSV files as spreadsheets and programs of many countries write them: rows of fields between
 * commas, semicolons, tabs, bars or spaces, below titles, comments and a heading or not; numbers
 * with a decimal point or comma, with thousands in groups or not, quoted or not, in UTF-8, UTF-16
 * or Windows-1252. What is not given of that ({@link org.ganscope.data.own.TableFormat}) is worked
 * out from the file itself; where that cannot be done for sure, the file is refused with a
 * question.
 *
 * <p>A refusal names the file, the line, the column, what was found there and what is wanted.
 */
public final class CsvFile {
    private CsvFile() {}

    /**
     * What a file holds, from its first rows.
     *
     * @param wanted what is known of its format
     * @throws InputException if it cannot be read, or has no rows
     */
    public static CsvPreview preview(Path file, TableFormat wanted) {
        return CsvHead.of(CsvSource.of(file), wanted).preview();
    }

    /**
     * Reads the rows of a file.
     *
     * @param file which file, how it is written as far as that is known, which of its columns (if
     *     it names none: the first ones that hold numbers) and what is done about missing numbers
     * @param dimension how many columns, 1 or 2
     * @return the table; its file has the format that was found, names the columns that were taken,
     *     and has the hash of the numbers
     * @throws InputException if the file cannot be read or used, or its numbers
     *     have another hash than the one given
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Table read(TableFile file, int dimension, CsvProgress progress) {
        return CsvTable.read(file, CsvSource.of(file.path()), dimension, progress);
    }

    /** What to say where the memory holds the numbers of a file, but not what is made of them. */
    public static InputException tooLarge(TableFile file) {
        return CsvSource.of(file.path()).tooLarge();
    }
}
