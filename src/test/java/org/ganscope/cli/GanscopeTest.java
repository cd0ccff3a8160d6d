package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.setting.Setting;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.lesson.WindowStart;
import org.ganscope.text.Examples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@DisplayName("The command line")
class GanscopeTest {
    @TempDir Path folder;

    private Console console() {
        return new Console(folder);
    }

    @Test
    void listsTheScenarios() {
        Console console = console();
        assertEquals(ExitStatus.OK, console.run("scenarios"));
        for (Scenario scenario : Scenarios.all()) {
            assertTrue(("\n" + console.out()).contains("\n" + scenario.id() + " "));
            assertTrue(console.out().contains(scenario.title()), console.out());
            String[] words = scenario.description().split(" ", -1);
            assertTrue(console.out().contains(words[0] + " " + words[1]), console.out());
        }
        assertTrue(console.out().lines().allMatch(line -> line.length() <= 100), console.out());
        assertEquals("", console.err());
    }

    @Test
    void listsTheSettings() {
        Console console = console();
        assertEquals(ExitStatus.OK, console.run("settings"));
        for (Setting setting : Settings.all()) {
            assertTrue(console.out().contains("\n" + setting.key() + " "), setting.key());
        }
        assertTrue(
                console.out().contains("a whole number from 1 to 4096; default 128;"),
                console.out());
        assertTrue(console.out().contains("for uniform: a number from"), console.out());
        assertTrue(console.out().lines().allMatch(line -> line.length() <= 100), console.out());
    }

    @ParameterizedTest
    @CsvSource({
        "--help",
        "-h",
        "train --help",
        "scenarios --help",
        "papers --help",
        "settings --help"
    })
    void helps(String arguments) {
        Console console = console();
        assertEquals(ExitStatus.OK, console.run(arguments.split(" ", -1)));
        assertTrue(console.out().startsWith("Usage: ganscope"), console.out());
        assertEquals("", console.err());
    }

    @Test
    void namesEveryOptionOfTrainInItsHelp() {
        Console console = console();
        console.run("train", "--help");
        for (String option :
                List.of(
                        "--scenario=NAME",
                        "--config=FILE",
                        "--steps=N",
                        "--seed=S",
                        "--set=KEY=VALUE",
                        "--out=DIR",
                        "--pictures",
                        "--quiet")) {
            assertTrue(console.out().contains(option), console.out());
        }
    }

    @Test
    void printsItsVersionWhichIsThatOfTheBuild() throws IOException {
        Console console = console();
        assertEquals(ExitStatus.OK, console.run("--version"));
        String version = console.out().strip().replaceFirst("GANscope (\\S+).*", "$1");
        String project = Files.readString(Path.of("pom.xml"));
        assertTrue(
                project.contains("<artifactId>ganscope</artifactId>\n  <version>" + version + "<"),
                version);
    }

    static Stream<Arguments> wrongInput() {
        return Examples.of(
                """
                --foo
                    There is no option --foo; "ganscope --help" lists all of them.

                trian
                    There is no command trian; did you mean train?

                --thme dark
                    There is no option --thme; did you mean --theme?

                paint
                    There is no command paint; "ganscope --help" lists all of them.

                scenarios twice
                    "twice" is one argument too many; "ganscope scenarios --help" lists what can be given.

                train --scenrio two-modes
                    There is no option --scenrio; did you mean --scenario?

                train --steps 5 --out o
                    Give either --scenario NAME or --config FILE to start from.

                train --scenario article --config c --steps 5 --out o
                    Give either --scenario NAME or --config FILE to start from.

                train --scenario article --out o
                    The option --steps N is missing.

                train --scenario article --steps 5
                    The option --out DIR is missing.

                train --scenario article --steps 5 --out=
                    --out needs a value.

                train --config= --steps 5 --out o
                    --config needs a value.

                train --scenario article --steps= --out o
                    --steps needs a value.

                papers --out=
                    --out needs a value.

                train --scenario article --steps 1.5 --out o
                    --steps must be a whole number from 0 to 1000000000000, not "1.5".

                train --scenario article --steps 5d --out o
                    --steps must be a whole number from 0 to 1000000000000, not "5d": write 5.

                train --scenario article --steps 5 --out o --set batch=
                    --set: batch must be a number from 1 to 4096, but nothing is given.

                train --scenario article --steps 5 --out o --set generator.learningRate=0x1p-5
                    --set: generator.learningRate must be a number from 0 to 1, not "0x1p-5":
                    write 0.03125.

                train --scenario article --steps 5 --out o --set generator.learningRate=1e-2d
                    --set: generator.learningRate must be a number from 0 to 1, not "1e-2d":
                    write 1e-2.

                train --scenario article --steps 5 --out o --set generator.layers=16,x
                    --set: generator.layers must have whole numbers from 1 to 512, but number 2 of
                    them is "x".

                train --scenario article --steps
                    --steps needs a value.

                train --scenario --steps 5
                    --scenario needs a value.

                train --scenario article --steps 5 --steps 6
                    --steps is given a second time; keep only one of the two.

                train --scenario article --steps many --out o
                    --steps must be a whole number from 0 to 1000000000000, not "many".

                train --scenario article --steps -1 --out o
                    --steps must be a whole number from 0 to 1000000000000, not "-1".

                train --scenario tow-modes --steps 5 --out o
                    There is no scenario tow-modes; did you mean two-modes?

                train --scenario article --steps 5 --out o --seed x
                    --seed: seed must be a number from 0 to 9007199254740991, not "x".

                train --scenario article --steps 5 --out o --seed 1 --set seed=2
                    --set: seed is given a second time; keep only one of the two.

                train --scenario article --steps 5 --out o --set batch=0
                    --set: batch must be from 1 to 4096, not 0.

                train --scenario article --steps 5 --out o --set bach=1
                    --set: there is no setting bach; did you mean batch?

                train --scenario article --steps 5 --out o --set batch=1 8
                    --set: "8" is not of the form key=value, such as batch=64.
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongInput")
    void refusesWrongInputInOneSentence(String arguments, String sentence) throws IOException {
        Console console = console();
        assertEquals(ExitStatus.WRONG_INPUT, console.run(arguments.split(" ", -1)));
        assertEquals(sentence + "\n", console.err());
        assertEquals("", console.out());
        assertEquals(List.of(), left());
    }

    @Test
    void leavesFilesAndLinesOfTextToTheWindow() throws IOException {
        Files.writeString(folder.resolve("my.csv"), "1\n2\n");
        Files.writeString(folder.resolve("train"), "1\n2\n");
        Console console = console();
        for (String opened : List.of("my.csv", "none.ganscope", "ganscope:1:ring:20:x:y")) {
            console.run(opened);
            assertEquals(WindowStart.of(Optional.of(opened)), console.opened().getLast());
        }
        int before = console.opened().size();
        for (String other : List.of("train", "trian", "--version", "", ".")) {
            console.run(other);
            assertEquals(before, console.opened().size(), other);
        }
    }

    @Test
    void refusesToDoNothing() {
        Console console = console();
        assertEquals(ExitStatus.WRONG_INPUT, console.run());
        assertEquals(
                "A command is missing; there are scenarios, train, sweep, merge,"
                        + " render, export, papers, settings, lesson, info.\n",
                console.err());
    }

    @Test
    void refusesAWrongFileInOneSentenceThatNamesThePlace() throws IOException {
        Path file = Files.writeString(folder.resolve("my.json"), "{\n  \"bach\": 3\n}");
        Console console = console();
        assertEquals(
                ExitStatus.WRONG_INPUT,
                console.run("train", "--config", "my.json", "--steps", "5", "--out", "o"));
        assertEquals(
                file + ", line 2, column 3: there is no setting bach; did you mean batch?\n",
                console.err());
    }

    @Test
    void refusesAFolderThatItCannotMake() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        Console console = console();
        assertEquals(
                ExitStatus.WRONG_INPUT,
                console.run("train", "--scenario", "two-modes", "--steps", "5", "--out", "taken"));
        assertEquals(
                file
                        + " cannot be written: its path leads through something that is not a"
                        + " folder.\n",
                console.err());
    }

    @Test
    void reportsItsOwnErrorWithoutHidingIt() {
        Console console =
                new Console(
                        folder,
                        () -> {
                            throw new IllegalStateException("no pencil");
                        });
        assertEquals(
                ExitStatus.FAILED,
                console.run(
                        "train",
                        "--scenario",
                        "two-modes",
                        "--steps",
                        "5",
                        "--out",
                        "o",
                        "--pictures"));
        assertTrue(
                console.err()
                        .startsWith(
                                "An unexpected error has occurred, which is a bug in GANscope:"
                                        + " java.lang.IllegalStateException: no pencil\n"),
                console.err());
        assertTrue(console.err().contains("\tat org.ganscope."), console.err());
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
