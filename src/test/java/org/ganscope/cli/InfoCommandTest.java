package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.lesson.RunLines;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.StoredRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@DisplayName("ganscope info")
class InfoCommandTest {
    @TempDir Path folder;

    private String info(String... arguments) {
        Console console = new Console(folder);
        String[] all = new String[arguments.length + 1];
        all[0] = "info";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        assertEquals(ExitStatus.OK, console.run(all), console.err());
        return console.out();
    }

    private String refusal(String... arguments) {
        Console console = new Console(folder);
        assertEquals(ExitStatus.WRONG_INPUT, console.run(arguments));
        assertEquals("", console.out());
        return console.err();
    }

    private void train(String options) {
        Console console = new Console(folder);
        console.run(("train --quiet --out o " + options).split(" ", -1));
    }

    private Path run() {
        return folder.resolve("o/run.json");
    }

    private String line() {
        StoredRun run = StoredRun.read(run());
        return RunLines.of(
                run.held().orElseThrow(), Scenarios.of(run.plan().scenario().orElseThrow()));
    }

    @Test
    void saysOfARunWhereItComesFromAndWhatItHasBecome() {
        train("--scenario ring --steps 30 --seed 7 --set generator.layers=8,8 batch=16");
        String hash = RunFile.read(run()).hash();
        assertEquals(
                """
                kind        a run
                steps       30
                diverged    no
                log         0
                hash        %s
                opens       at once
                scenario    ring
                seed        7
                differs by  seed=7 batch=16 generator.layers=8,8
                """
                        .formatted(hash),
                info("o/run.json"));
    }

    @Test
    void saysItToOtherPrograms() {
        train("--scenario two-modes --steps 1234 --set batch=8 generator.layers=8");
        assertTrue(
                info("o/run.json", "--json")
                        .matches(
                                """
                                (?s)\\{
                                  "kind": "run",
                                  "steps": 1234,
                                  "diverged": false,
                                  "entries": 0,
                                  "hash": "[0-9a-f]{64}",
                                  "held": true,
                                  "scenario": "two-modes",
                                  "seed": 7,
                                  "settings": \\{
                                    "batch": "8",
                                    "generator.layers": "8"
                                  }
                                }
                                """),
                () -> info("o/run.json", "--json"));
    }

    @Test
    void saysWhetherARunDiverged() {
        train(
                "--scenario two-modes --steps 500 --set objective=least-squares"
                        + " discriminator.optimiser=sgd generator.optimiser=sgd"
                        + " discriminator.learningRate=1 generator.learningRate=1");
        assertTrue(info("o/run.json").contains("diverged    yes, at the step after these"));
        assertTrue(info(line()).contains("diverged    yes, at the step after these"));
    }

    @Test
    void saysWhatALessonIsAbout() throws IOException {
        Files.writeString(
                folder.resolve("mine.txt"),
                """
                ---
                title: Two players
                about: What each of them does.
                minutes: 8
                ---

                # One

                Text.
                """);
        assertEquals(
                """
                kind     a lesson
                title    Two players
                pages    1
                minutes  8
                """,
                info("mine.txt"));
    }

    @Test
    void tellsFilesApartByTheirContent() throws IOException {
        Files.writeString(folder.resolve("a"), "\uFEFF {\"batch\": 64}");
        Files.writeString(folder.resolve("b"), "{\"evaluation\": {\"steps\": 100}}");
        Files.writeString(folder.resolve("c"), "height,name\n1.5,Ann\n1.6,Bob\n");
        Files.write(folder.resolve("d"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10});
        assertTrue(info("a").startsWith("kind        a configuration\n"), info("a"));
        assertTrue(info("a").contains("differs by  batch=64\n"), info("a"));
        assertTrue(info("b").startsWith("kind        an experiment\nsteps       100\n"), info("b"));
        assertEquals(
                "kind          a table\ncolumns       height, name\nwith numbers  height\n",
                info("c"));
        assertEquals("kind  a picture\n", info("d"));
        Files.writeString(folder.resolve("e"), "Dear Bob,\nall is well.\n");
        assertEquals(
                "kind  a text without a column of numbers, which GANscope cannot use\n", info("e"));
    }

    @Test
    void saysOfASweepHowFarItIs() {
        new Console(folder)
                .run(
                        ("sweep --scenario two-modes --steps 3 --seeds 2 --out s --json --vary"
                                        + " batch=4;8 --vary generator.layers=4;8;16")
                                .split(" ", -1));
        String facts =
                """
                kind        a sweep
                steps       3
                seeds       2
                varied      batch, generator.layers
                runs        12
                made        12
                seed        7
                """;
        assertTrue(info("s").startsWith(facts), info("s"));
        assertEquals(info("s"), info("s/sweep.json"));
    }

    @Test
    void saysInOneSentenceWhatCannotBeUsed() throws IOException {
        Files.writeString(folder.resolve("b"), "{\"name\": \"lodash\", \"version\": 3}");
        assertEquals(
                folder.resolve("b")
                        + ", line 1, column 1: this JSON file has neither a run nor settings of"
                        + " GANscope in it.\n",
                refusal("info", "b"));
        Files.writeString(folder.resolve("a"), "{\"config\": {}}");
        Path a = folder.resolve("a");
        assertEquals(
                a
                        + ", line 1, column 1: \"weights\" is missing here; is this a run that"
                        + " GANscope saved?\n",
                refusal("info", "a"));
        assertEquals("Name a file, as in: ganscope info run.json.\n", refusal("info"));
        assertEquals(
                folder.resolve("none") + " cannot be read: there is no such file or folder.\n",
                refusal("info", "none"));
    }

    @Test
    void readsALineOfTextFromWhichTheRunIsTrainedAgain() {
        train("--scenario ring --steps 20 --seed 3 --set batch=16");
        String line = line();
        String hash = RunFile.read(run()).hash();
        assertTrue(info(line).contains("differs by  seed=3 batch=16\n"), info(line));
        assertTrue(line.length() < 120, line);
        train("--config " + line);
        assertEquals(hash, RunFile.read(run()).hash());
        assertEquals(20, RunFile.read(run()).steps());
    }

    @Test
    void refusesALineThatIsNotWholeOrIsNewer() {
        train("--scenario ring --steps 20");
        String line = line();
        for (String other :
                new String[] {
                    line.substring(0, line.length() - 1),
                    line.replace(":20:", ":21:"),
                    "ganscope:",
                    "ganscope:1:ring:20::",
                    line + "a"
                }) {
            assertTrue(
                    refusal("info", other).startsWith("This line of text is not a whole run,"),
                    other);
            assertTrue(
                    refusal("train", "--out", "p", "--config", other)
                            .startsWith("This line of text is not a whole run,"),
                    other);
        }
        assertEquals(
                "This line of text has version 2, of a newer GANscope; this one reads version 1.\n",
                refusal("info", line.replace("ganscope:1:", "ganscope:2:")));
    }
}
