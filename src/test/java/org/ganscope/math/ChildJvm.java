package org.ganscope.math;

import org.ejml.data.FMatrixRMaj;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a class of the tests in a separate JVM, with other flags than the present one. */
final class ChildJvm {
    private ChildJvm() {}

    /** The output that the main method of the class prints to standard output. */
    static String run(Class<?> main, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--add-modules=jdk.incubator.vector");
        command.addAll(List.of(flags));
        command.add("-cp");
        command.add(classPath(main));
        command.add(main.getName());
        Process child =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String output =
                new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int status = child.waitFor();
        if (status != 0) {
            throw new IOException(command + " ended with status " + status + ": " + output);
        }
        return output;
    }

    private static String classPath(Class<?> main) {
        return Stream.of(Kernels.class, main, FMatrixRMaj.class)
                .map(ChildJvm::placeOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
