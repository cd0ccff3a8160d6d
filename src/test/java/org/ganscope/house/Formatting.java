package org.ganscope.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one format of every Java file: google-java-format in AOSP style. In doc comments only lines
 * that are too long are wrapped, since a formula may be arranged by hand.
 */
final class Formatting {
    static final int COLUMNS = 100;

    /** The command that fixes what {@link #unformatted} finds. */
    static final String MEND = "mvn -q test-compile exec:exec@format";

    private final DocComments comments = new DocComments(COLUMNS);
    private final Formatter formatter =
            new Formatter(
                    JavaFormatterOptions.builder().style(Style.AOSP).formatJavadoc(false).build());

    /**
     * Rewrites every file that is not formatted, and names it.
     *
     * @param folders where to look, under the folder of the project; everywhere if none is given
     */
    public static void main(String[] folders) {
        Formatting formatting = new Formatting();
        List<Path> unformatted = formatting.unformatted(Sources.ofTheProject());
        for (Path file : unformatted) {
            if (folders.length == 0 || Stream.of(folders).anyMatch(file::startsWith)) {
                formatting.mend(file);
                System.out.println("formatted " + file);
            }
        }
    }

    /** The files that the formatter would change, in the order given. */
    List<Path> unformatted(Stream<Path> files) {
        return files.parallel()
                .filter(file -> !formatted(file).equals(Sources.read(file)))
                .toList();
    }

    void mend(Path file) {
        try {
            // a string that is too long is wrapped in one round and indented in the next
            for (int round = 0; round < 3; round++) {
                Files.writeString(file, formatted(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String formatted(Path file) {
        try {
            return comments.wrap(formatter.formatSourceAndFixImports(Sources.read(file)));
        } catch (FormatterException e) {
            throw new IllegalStateException(file + " cannot be parsed: " + e.getMessage(), e);
        }
    }
}
