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
 * or Windows-1252. Whatever the {@link org.ganscope.data.TableFormat} leaves open is inferred from
 * the file itself; if that is not certain, the file is refused with a question.
 *
 * <p>A refusal names the file, the line, the column, the text found there and what is expected.
 */
public final class CsvFile {
    private CsvFile() {}

    /**
     * The content of a file, judged by its first rows.
     *
     * @param wanted the known part of its format
     * @throws InputException if it cannot be read, or has no rows
     */
    public static CsvPreview preview(Path file, TableFormat wanted) {
        return CsvHead.of(CsvSource.of(file), wanted).preview();
    }

    /**
     * Reads the rows of a file.
     *
     * @param file the path, the known part of the format, the columns (if it names none: the first
     *     ones that hold numbers) and the treatment of missing numbers
     * @param dimension number of columns, 1 or 2
     * @return the table; its file has the format that was found, the names of the columns that were
     *     read, and the hash of the numbers
     * @throws InputException if the file cannot be read or used, or its numbers have another hash
     *     than the given one
     * @throws java.util.concurrent.CancellationException if the progress listener stops it
     */
    public static Table read(TableFile file, int dimension, CsvProgress progress) {
        return CsvTable.read(file, CsvSource.of(file.path()), dimension, progress);
    }

    /** The error for a file whose numbers fit into memory, but not the table built from them. */
    public static InputException tooLarge(TableFile file) {
        return CsvSource.of(file.path()).tooLarge();
    }
}
