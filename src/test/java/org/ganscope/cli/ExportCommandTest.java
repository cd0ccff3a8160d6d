package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@DisplayName("ganscope export")
class ExportCommandTest {
    @TempDir Path folder;

    private Console run(ExitStatus status, String arguments) {
        Console console = new Console(folder);
        assertEquals(status, console.run(arguments.split(" ", -1)), console.err());
        return console;
    }

    private void configure() throws IOException {
        Files.writeString(folder.resolve("mine.json"), "{\"batch\": 8, \"seed\": 3}");
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void writesAPageOfASavedRunWithItsNumberOfSteps() throws IOException {
        configure();
        run(ExitStatus.OK, "train --config mine.json --steps 30 --out o");
        String out = run(ExitStatus.OK, "export o/run.json --as html --out a.html").out();
        assertTrue(out.endsWith(folder.resolve("a.html") + "\n"), out);
        assertTrue(page("a.html").startsWith("<!doctype html>"));
        run(ExitStatus.OK, "export --config mine.json --steps 30 --as html --out b.html --quiet");
        assertEquals(page("a.html"), page("b.html"));
    }

    @Test
    void writesAPageOfAScenarioWithOtherSettings() throws IOException {
        run(
                ExitStatus.OK,
                "export --scenario two-modes --steps 5 --seed 4 --set batch=8 --as html --out"
                        + " a.html");
        assertTrue(page("a.html").contains("<title>Two modes · GANscope</title>"));
        assertTrue(page("a.html").contains("\"seed\": 4"));
    }

    @Test
    void replacesAnExistingFileOnlyIfItIsForced() throws IOException {
        configure();
        Files.writeString(folder.resolve("a.html"), "mine");
        String refused =
                run(ExitStatus.WRONG_INPUT, "export mine.json --steps 2 --as html --out a.html")
                        .err();
        assertTrue(refused.contains("exists already"), refused);
        assertEquals("mine", page("a.html"));
        run(ExitStatus.OK, "export mine.json --steps 2 --as html --out a.html --force");
        assertTrue(page("a.html").startsWith("<!doctype html>"));
    }

    @Test
    void leavesNoFileWhenItIsStopped() throws IOException {
        configure();
        Console console = new Console(folder);
        console.interruption.ask(ExitStatus.INTERRUPTED);
        assertEquals(
                ExitStatus.INTERRUPTED,
                console.run("export mine.json --steps 50 --as html --out a.html".split(" ", -1)));
        assertTrue(console.err().contains("no file was written"), console.err());
        assertFalse(Files.exists(folder.resolve("a.html")));
    }

    @Test
    void endsAPageWhereTheRunDiverges() throws IOException {
        Files.writeString(
                folder.resolve("mine.json"),
                "{\"batch\": 8, \"objective\": \"least-squares\","
                        + " \"discriminator\": {\"optimiser\": \"sgd\", \"learningRate\": 1},"
                        + " \"generator\": {\"optimiser\": \"sgd\", \"learningRate\": 1}}");
        Console console =
                run(ExitStatus.DIVERGED, "export mine.json --steps 5000 --as html --out a.html");
        assertTrue(console.err().contains("diverged"), console.err());
        assertTrue(Files.exists(folder.resolve("a.html")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export mine.json --steps 2 --out a.html | --as KIND",
                "export mine.json --steps 2 --as html | --out FILE",
                "export mine.json --steps 2 --as word --out a.html | must be one of html",
                "export mine.json --as html --out a.html | --steps N",
                "export --steps 2 --as html --out a.html | Give one of RUN",
                "export mine.json --scenario ring --steps 2 --as html --out a | Give one of RUN",
                "export mine.json --steps 2 --as html --out no/a.html | no/a.html",
                "export mine.json --steps 2 --as html --out . | folder",
                "export missing.json --as html --out a.html | missing.json"
            })
    void refusesInOneSentence(String arguments, String part) throws IOException {
        configure();
        Console console = run(ExitStatus.WRONG_INPUT, arguments);
        assertTrue(console.err().contains(part), console.err());
        assertEquals(1, console.err().lines().count(), console.err());
        assertFalse(Files.exists(folder.resolve("a.html")));
    }
}
