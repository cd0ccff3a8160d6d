package org.ganscope.session.file.csv;

import org.ganscope.data.own.SampleTables;
import org.ganscope.data.own.TableFile;
import org.ganscope.session.file.FileTrouble;
import org.ganscope.session.file.RegularFile;
import org.ganscope.text.InputException;
import org.ganscope.text.Text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The bytes of a CSV file, on disk or supplied with the program.
 *
 * @param name its name in errors about its content
 * @param path its name in errors about reading it
 * @param size in bytes; 0 if not known
 */
record CsvSource(String name, String path, Opener opener, long size) {
    private static final long MEGABYTE = 1_000_000;

    /** Opens the bytes. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /** A use of the bytes. */
    @FunctionalInterface
    interface Use<T> {
        T of(InputStream in) throws IOException;
    }

    static CsvSource of(Path file) {
        try {
            RegularFile.check(file);
            return new CsvSource(
                    String.valueOf(file.getFileName()),
                    file.toString(),
                    () -> Files.newInputStream(file),
                    Files.size(file));
        } catch (IOException e) {
            throw FileTrouble.reading(file, e);
        }
    }

    /** A file by its path, or a data set of the program by its name. */
    static CsvSource of(String path) {
        if (path.startsWith(TableFile.SAMPLE)) {
            String name = path.substring(TableFile.SAMPLE.length());
            return new CsvSource(path, path, () -> SampleTables.open(name), 0);
        }
        return of(path(path));
    }

    private static Path path(String path) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new InputException("file.read", Excerpt.of(path), Text.of("file.reason.missing"));
        }
    }

    /**
     * Opens the bytes for a use, and closes them again.
     *
     * @throws InputException if they cannot be read
     */
    <T> T read(Use<T> use) {
        try (InputStream in = opener.open()) {
            return use.of(in);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    /** The error for bytes that cannot be read. */
    InputException trouble(IOException failure) {
        return FileTrouble.reading(path, failure);
    }

    /** The error for bytes that are not text. */
    InputException binary() {
        return new InputException("csv.error.binary", name);
    }

    /** The error for numbers that do not fit into memory. */
    InputException tooLarge() {
        return new InputException(
                "csv.error.memory",
                name,
                Long.toString(Math.ceilDiv(size, MEGABYTE)),
                Long.toString(Runtime.getRuntime().maxMemory() / MEGABYTE));
    }

    /** A refusal of the text in a line and column, both from 1 on. */
    CsvRefusal refusal(long line, int column, String key, Object... arguments) {
        return new CsvRefusal(name, line, column, key, arguments);
    }
}
