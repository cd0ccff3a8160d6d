package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TableFormat;
import org.ganscope.gan.GanConfig;
import org.ganscope.session.file.csv.CsvFile;
import org.ganscope.session.file.csv.CsvProgress;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

@DisabledOnOs(OS.WINDOWS)
@DisplayName("What is no file")
class RegularFileTest {
    /** Far beyond what a refusal takes: a pipe is waited for without end. */
    private static final Duration NEVER = Duration.ofMinutes(2);

    @TempDir Path folder;
    private Path pipe;

    @BeforeEach
    void makeAPipe() throws IOException, InterruptedException {
        pipe = folder.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    }

    private static void isRefused(Path file, String reason, Executable opening) {
        assertTimeoutPreemptively(
                NEVER,
                () ->
                        assertEquals(
                                file + " cannot be read: " + reason + ".",
                                assertThrows(InputException.class, opening).getMessage()));
    }

    @Test
    void isNoConfigurationAndNoRun() {
        for (Path file : List.of(pipe, Path.of("/dev/zero"), folder)) {
            String reason =
                    file.equals(folder)
                            ? "it is a folder"
                            : "it is a pipe, a device or a socket, not a file";
            isRefused(file, reason, () -> ConfigFile.read(file));
            isRefused(file, reason, () -> ConfigFile.readWithoutData(file));
            isRefused(file, reason, () -> RunFile.read(file));
            isRefused(file, reason, () -> PlannedRun.read(file));
            isRefused(file, reason, () -> ExperimentFile.read(file));
        }
    }

    @Test
    void isNoDataFile() {
        for (Path file : List.of(pipe, Path.of("/dev/zero"), folder)) {
            String reason =
                    file.equals(folder)
                            ? "it is a folder"
                            : "it is a pipe, a device or a socket, not a file";
            isRefused(file, reason, () -> CsvFile.preview(file, TableFormat.GUESSED));
            TableFile wanted = TableFile.of(file.toString());
            isRefused(file, reason, () -> CsvFile.read(wanted, 1, CsvProgress.NONE));
        }
        SettingOptions options = new SettingOptions(folder);
        options.add("--set", "data.target=table-1d");
        options.add("--set", "data.file=pipe");
        assertTimeoutPreemptively(
                NEVER,
                () ->
                        assertThrows(
                                InputException.class, () -> options.applyTo(GanConfig.standard())));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void isNotAPipeFromTheShell() throws IOException {
        Map<String, Path> before = openPipes();
        String script = "echo '{\"batch\": 3}'; exec tail -f /dev/null >/dev/null";
        Process shell =
                new ProcessBuilder("sh", "-c", script)
                        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            Map<String, Path> pipes = openPipes();
            pipes.keySet().removeAll(before.keySet());
            assertEquals(1, pipes.size());
            Path pipe = pipes.values().iterator().next();
            assertTimeoutPreemptively(
                    NEVER, () -> assertEquals(3, ConfigFile.read(pipe).batchSize()));
        } finally {
            shell.destroyForcibly();
        }
    }

    /** The pipes that this process holds open, by what they are: their numbers are used again. */
    private static Map<String, Path> openPipes() throws IOException {
        Map<String, Path> pipes = new HashMap<>();
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : open.toList()) {
                try {
                    String target = Files.readSymbolicLink(descriptor).toString();
                    if (target.startsWith("pipe:")) {
                        pipes.put(target, Path.of("/dev/fd/" + descriptor.getFileName()));
                    }
                } catch (NoSuchFileException e) {
                    continue; // that of the list itself
                }
            }
        }
        return pipes;
    }

    @Test
    void isNotALinkToAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("c.json"), "{\"batch\": 3}");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertEquals(3, ConfigFile.read(link).batchSize());
    }
}
