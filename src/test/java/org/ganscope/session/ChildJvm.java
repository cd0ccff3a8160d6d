package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Runs a program in a separate Java virtual machine. */
final class ChildJvm {
    private static final long LONGEST_MINUTES = 5;

    private final Path folder;

    /** @param folder for the child's output */
    ChildJvm(Path folder) {
        this.folder = folder;
    }

    /** The lines that a program prints; fails unless it ends well. */
    List<String> run(List<String> flags, List<Path> classPath, Class<?> program)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        List<String> command = command(flags, classPath, program);
        Process child =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        boolean ended = child.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
        child.destroyForcibly();
        assertTrue(ended, () -> "no end of " + command);
        assertEquals(0, child.exitValue(), Files.readString(err));
        return Files.readAllLines(out);
    }

    /** A program that runs until it is destroyed; it prints to the caller. */
    Process start(Class<?> program, String argument) throws IOException {
        List<Path> classPath = new ArrayList<>(libraries(""));
        classPath.add(origin(program));
        classPath.add(origin(Run.class));
        List<String> command = new ArrayList<>(command(List.of(), classPath, program));
        command.add(argument);
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
    }

    private static List<String> command(
            List<String> flags, List<Path> classPath, Class<?> program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("--add-modules", "jdk.incubator.vector", "-cp"));
        command.add(
                classPath.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        command.add(program.getName());
        return command;
    }

    /** The entries of this JVM's class path that are files with such a word in their names. */
    static List<Path> libraries(String... words) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(path -> names(path, words))
                .toList();
    }

    private static boolean names(Path path, String... words) {
        String name = path.getFileName().toString();
        return name.endsWith(".jar") && Arrays.stream(words).anyMatch(name::startsWith);
    }

    /** The folder or file that a class was loaded from. */
    static Path origin(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
