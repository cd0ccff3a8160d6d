package org.ganscope.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of the project in the checkout that Maven runs in. */
final class Sources {
    private static final List<Path> ROOTS =
            List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src/jmh/java"));

    private Sources() {}

    /** The shipped sources, without tests and benchmarks. */
    static Stream<Path> ofTheProgram() {
        return under(ROOTS.getFirst());
    }

    static Stream<Path> ofTheProject() {
        return ROOTS.stream().filter(Files::isDirectory).flatMap(Sources::under);
    }

    /** The Java files under a folder, sorted. */
    static Stream<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
