package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.lesson.LessonPlace;
import org.ganscope.lesson.WindowStart;
import org.ganscope.text.Examples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("The options of the window")
class WindowOptionsTest {
    @TempDir Path folder;

    @Test
    void sayWhatALectureBeginsWith() {
        Console console = new Console(folder);
        ExitStatus status =
                console.run(
                        "--lesson",
                        "first-contact",
                        "--theme=dark",
                        "--present",
                        "--hide",
                        "stage, charts",
                        "--language",
                        "en");
        assertEquals(ExitStatus.OK, status, console.err());
        assertEquals(
                List.of(
                        new WindowStart(
                                Optional.empty(),
                                Optional.of("first-contact"),
                                Optional.empty(),
                                Optional.of("dark"),
                                true,
                                Set.of(LessonPlace.Part.STAGE, LessonPlace.Part.CHARTS),
                                false)),
                console.opened());
    }

    @Test
    void mayFollowAFile() throws IOException {
        Files.writeString(folder.resolve("my.csv"), "1\n2\n");
        Console console = new Console(folder);
        console.run("my.csv", "--theme", "light");
        WindowStart start = console.opened().getFirst();
        assertEquals(Optional.of("my.csv"), start.opened());
        assertEquals(Optional.of("light"), start.theme());
    }

    @Test
    void takeTheFileOfALessonForThatLesson() throws IOException {
        Files.writeString(
                folder.resolve("mine.md"),
                """
                ---
                title: Mine
                about: Something of mine.
                minutes: 1
                ---

                # A page

                Look.
                """);
        Console console = new Console(folder);
        console.run("mine.md");
        console.run("--lesson", "mine.md");
        assertEquals("", console.err());
        assertEquals(2, console.opened().size());
        assertEquals(Optional.of("mine.md"), console.opened().getFirst().lesson());
        assertEquals(console.opened().getFirst(), console.opened().getLast());
    }

    @Test
    void surviveTheWayToTheWindow() {
        WindowStart start =
                new WindowStart(
                        Optional.of("my run.ganscope"),
                        Optional.of("a=b.md"),
                        Optional.of("ring"),
                        Optional.of("dark"),
                        true,
                        Set.of(LessonPlace.Part.CHART_LOSSES, LessonPlace.Part.FAN),
                        true);
        for (WindowStart each : List.of(start, WindowStart.AS_LEFT)) {
            List<String> parameters = each.parameters();
            List<String> unnamed =
                    parameters.stream().filter(text -> !text.startsWith("--")).toList();
            Map<String, String> named =
                    parameters.stream()
                            .filter(text -> text.startsWith("--"))
                            .map(text -> text.substring(2).split("=", 2))
                            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            assertEquals(each, WindowStart.of(unnamed, named));
        }
    }

    @Test
    void areInTheHelp() {
        for (String[] arguments : new String[][] {{"--help"}, {"--present", "--help"}}) {
            Console console = new Console(folder);
            assertEquals(ExitStatus.OK, console.run(arguments));
            for (String option :
                    List.of(
                            "--lesson=ID|FILE",
                            "--scenario=NAME",
                            "--theme=THEME",
                            "--present",
                            "--hide=PARTS",
                            "--language=LANGUAGE",
                            "Commands:")) {
                assertTrue(console.out().contains(option), console.out());
            }
            assertEquals(List.of(), console.opened());
        }
    }

    static Stream<Arguments> wrongInput() {
        return Examples.of(
                """
                --lesson first-contcat
                    There is no lesson "first-contcat"; did you mean first-contact?

                --scenario rnig
                    There is no scenario rnig; did you mean ring?

                --theme pink
                    There is no theme "pink"; there are light and dark.

                --theme
                    --theme needs a value.

                --hide stage,chart
                    "chart" cannot be hidden; write "charts".

                --language de
                    GANscope speaks English only so far: --language can be en, not "de".

                --lesson first-contact --scenario ring
                    Give only one of --lesson, --scenario, --continue and a file: each says what the window begins with.

                none.ganscope --scenario ring
                    Give only one of --lesson, --scenario, --continue and a file: each says what the window begins with.

                --present --thme dark
                    There is no option --thme; did you mean --theme?

                --present train
                    The window cannot open "train"; give a file that exists, or a run as a line of text.

                --present --present
                    --present is given a second time; keep only one of the two.
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongInput")
    void areRefusedInOneSentenceAndOpenNothing(String arguments, String sentence) {
        Console console = new Console(folder);
        assertEquals(ExitStatus.WRONG_INPUT, console.run(arguments.split(" ", -1)));
        assertEquals(sentence + "\n", console.err());
        assertEquals("", console.out());
        assertEquals(List.of(), console.opened());
    }

    @Test
    void nameTheLineOfALessonThatIsWrong() throws IOException {
        Files.writeString(folder.resolve("mine.md"), "# A page without a header\n");
        Console console = new Console(folder);
        assertEquals(ExitStatus.WRONG_INPUT, console.run("--lesson", "mine.md"));
        assertTrue(console.err().startsWith(folder.resolve("mine.md") + ", line 1"), console.err());
        assertEquals(List.of(), console.opened());
    }
}
