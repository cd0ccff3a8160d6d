package org.ganscope.data.own;

import java.util.List;

/**
 * Where the numbers of a {@link Table} come from. Used directly as a target's content, it
 * represents a file that has not been read yet: such a target cannot be sampled.
 *
 * @param path absolute, or {@value #SAMPLE} and the name of a data set that comes with the program
 * @param format the format of its text
 * @param columns names of one or two columns, or their numbers from 1 on; empty for the first ones
 * @param missing how rows without a number are treated
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
    /** The prefix of the names of data sets that come with the program. */
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
     * A file of which nothing is known: its format is guessed, its first columns are used and
     * standardised, and no number may be missing.
     */
    public static TableFile of(String path) {
        return new TableFile(path, TableFormat.GUESSED, List.of(), Missing.REFUSED, true, "");
    }

    /** The first columns of another file; its format and its numbers are not known. */
    public TableFile withPath(String path) {
        return of(path).withMissing(missing).withStandardised(standardised);
    }

    /** The same file with another path. */
    public TableFile withHome(String path) {
        return new TableFile(path, format, columns, missing, standardised, hash);
    }

    /** Another format; the numbers are not known. */
    public TableFile withFormat(TableFormat format) {
        return new TableFile(path, format, columns, missing, standardised, "");
    }

    /** Other columns; their numbers are not known. */
    public TableFile withColumns(List<String> columns) {
        return new TableFile(path, format, columns, missing, standardised, "");
    }

    /** Another treatment of missing numbers; the remaining rows are not known. */
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
