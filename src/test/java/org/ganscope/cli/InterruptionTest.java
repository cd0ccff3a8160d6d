package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.ganscope.Main;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

@DisplayName("A process that trains")
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143", "HUP, 129"})
    void writesTheRunSoFarWhenItIsStopped(String signal, int status)
            throws IOException, InterruptedException {
        assumeFalse(isIgnored(signal), "who started the tests lets them ignore this signal");
        Path err = folder.resolve("err");
        Process child =
                new ProcessBuilder(command("train", "--scenario", "linear-playground"))
                        .directory(folder.toFile())
                        .redirectError(err.toFile())
                        .start();
        try (Reader out = child.inputReader()) {
            assertTrue(out.read() >= 0, "the first line of progress begins"); // it trains now
            send(signal, child);
            while (out.read() >= 0) {
                // Until it ends.
            }
        }
        assertEquals(status, child.waitFor());
        SavedRun saved = RunFile.read(folder.resolve("o/run.json"));
        assertTrue(0 < saved.steps() && saved.steps() < 1_000_000, "" + saved.steps());
        String said = Files.readString(err);
        assertTrue(said.contains("Stopped at step "), said);
        try (Stream<Path> files = Files.list(folder.resolve("o"))) {
            assertEquals(3, files.count());
        }
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--add-modules", "jdk.incubator.vector", "-cp"));
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(List.of(arguments));
        command.addAll(List.of("--steps", "1000000", "--set", "batch=1", "--out", "o"));
        return command;
    }

    private static boolean isIgnored(String signal) throws IOException, InterruptedException {
        Process shell = new ProcessBuilder("sh", "-c", "kill -" + signal + " $$; exit 7").start();
        return shell.waitFor() == 7;
    }

    private static void send(String signal, Process child)
            throws IOException, InterruptedException {
        String id = Long.toString(child.pid());
        assertEquals(0, new ProcessBuilder("kill", "-" + signal, id).start().waitFor());
    }
}
