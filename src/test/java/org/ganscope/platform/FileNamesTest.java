package org.ganscope.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.Main;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@DisplayName("The names of files")
class FileNamesTest {
    @TempDir Path folder;

    @Test
    void areLostWhereABytesLetterIsNotKnown() {
        FileNames names = new FileNames(StandardCharsets.US_ASCII);
        assertTrue(names.isNarrow());
        assertFalse(new FileNames(StandardCharsets.UTF_8).isNarrow());
        assertEquals(
                Optional.of("/home/j\uFFFD\uFFFDrg"),
                names.lost(Stream.of("/home/ada", "/home/j\uFFFD\uFFFDrg")));
        assertEquals(Optional.empty(), names.lost(Stream.of("/home/jörg", "")));
    }

    /** The output of a process, including errors. */
    private String printed(String locale, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
        builder.environment().put("LC_ALL", locale);
        try (var out = builder.start().getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void areRefusedInOneSentenceThatSaysWhatToSet() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path");
        String main = Main.class.getName();
        // the shell writes the letter, since this JVM may not know it either
        String script =
                "exec '%s' -cp '%s' %s train --out \"$(printf 'j\\303\\266rg')\""
                        .formatted(java, path, main);
        String said = printed("C", List.of("sh", "-c", script));
        assertTrue(
                said.endsWith(
                        "has letters that Java does not know in this locale; set LC_ALL=C.UTF-8"
                                + " and start again.\n"),
                said);
        assertEquals(1, said.lines().count(), said);
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource({"C, C.UTF-8", "POSIX, C.UTF-8", "xx_YY.UTF-8, C.UTF-8", "C.UTF-8, C.UTF-8"})
    void areKnownToThePackagedProgramInEveryLocale(String locale, String used) throws IOException {
        Path script = Path.of("packaging", "linux", "ganscope.sh").toAbsolutePath();
        Files.createDirectories(folder.resolve("opt/bin"));
        Path start = folder.resolve("opt/bin/ganscope");
        Files.copy(script, start, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        Path launcher = folder.resolve("opt/bin/ganscope-launcher");
        Files.writeString(launcher, "#!/bin/sh\necho \"$LC_ALL $# $2\"\n");
        assertTrue(launcher.toFile().setExecutable(true));
        Path command = Files.createSymbolicLink(folder.resolve("ganscope"), start);
        assertEquals(
                used + " 2 a b\n", printed(locale, List.of(command.toString(), "train", "a b")));
    }
}
