package org.ganscope.data.own;

import java.util.List;

/**
 * Where the numbers of a {@link Table} come from. As a material of its own it stands for a file
 * that has not been read yet: such a target cannot be drawn from.
 *
 * @param path absolute, or {@value #SAMPLE} and the name of a data set that comes with the program
 * @param format how it is written
 * @param columns names of one or two columns, or their numbers from 1 on; empty for the first ones
 * @param missing what is done about rows without a number
 * @param standardised whether every column is shifted to mean 0 and scaled to standard deviation 1
 * @param hash of the numbers that were read, see {@link Table#hash}; empty if not known
 */
public record TableFile(
        String path,
        TableFormat format,
        List<String> columns,
        Missing missing,
        boolean standardised,
        String hash)
        implements TargetContent {
    /** How the names of data sets begin that come with the program. */
    public static final String SAMPLE = "sample:";

    public TableFile {
        columns = List.copyOf(columns);
    }

    /** Rows in which a number is missing: the field is empty, or says NA or NaN. */
    public enum Missing {
        /** The file is refused. */
        REFUSED("refused"),
        /** These rows are left out. */
        SKIPPED("skipped");

        private final String key;

        Missing(String key) {
            this.key = key;
        }

        /** The name in configuration files. */
        public String key() {
            return key;
        }
    }

    /** Whether the data set comes with the program. */
    public boolean isSample() {
        return path.startsWith(SAMPLE);
    }

    /**
     * A file of which nothing is known: its format is guessed, its first columns are taken,
     * standardised, and no number may be missing.
     */
    public static TableFile of(String path) {
        return new TableFile(path, TableFormat.GUESSED, List.of(), Missing.REFUSED, true, "");
    }

    /** The first columns of another file; its format and its numbers are not known. */
    public TableFile withPath(String path) {
        return of(path).withMissing(missing).withStandardised(standardised);
    }

    /** The same file by another path. */
    public TableFile withHome(String path) {
        return new TableFile(path, format, columns, missing, standardised, hash);
    }

    /** Read in another way; the numbers are not known. */
    public TableFile withFormat(TableFormat format) {
        return new TableFile(path, format, columns, missing, standardised, "");
    }

    /** Other columns; their numbers are not known. */
    public TableFile withColumns(List<String> columns) {
        return new TableFile(path, format, columns, missing, standardised, "");
    }

    /** Another way with missing numbers; what remains is not known. */
    public TableFile withMissing(Missing missing) {
        return new TableFile(path, format, columns, missing, standardised, "");
    }

    /** The same numbers on the other scale. */
    public TableFile withStandardised(boolean standardised) {
        return new TableFile(path, format, columns, missing, standardised, hash);
    }

    /** The same, with the hash that its numbers have or should have. */
    public TableFile withHash(String hash) {
        return new TableFile(path, format, columns, missing, standardised, hash);
    }
}
