package org.ganscope.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class AnalysisTest {
    @TempDir Path folder;

    @Test
    void nothingIsFoundInTheProgram() {
        List<String> findings = new Analysis(folder).findings(Sources.ofTheProgram());
        assertTrue(findings.isEmpty(), () -> String.join("\n", findings));
    }

    @Test
    void theCompilerWarnsOfAPlantedCast() throws IOException {
        String found = findingIn("package a; class A { int b(int c) { return (int) c; } }");
        assertTrue(found.contains("[cast]"), found);
    }

    @Test
    void errorProneFindsAPlantedMistake() throws IOException {
        String found =
                findingIn("package a; class A { boolean b(String s) { return s.equals(s); } }");
        assertTrue(found.contains("[SelfEquals]"), found);
    }

    @Test
    void nullAwayFindsAPlantedNull() throws IOException {
        String found =
                findingIn(
                        "package a; @org.jspecify.annotations.NullMarked class A {"
                                + " String b() { return null; } }");
        assertTrue(found.contains("[NullAway]"), found);
    }

    private String findingIn(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), source);
        List<String> findings = new Analysis(folder).findings(Stream.of(file));
        assertEquals(1, findings.size(), findings::toString);
        return findings.getFirst();
    }
}
