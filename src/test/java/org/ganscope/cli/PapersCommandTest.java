package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.lesson.PaperExperiment;
import org.ganscope.lesson.Papers;
import org.ganscope.text.Examples;
import org.junit.jupiter.api.BeforeEach;
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
import java.util.stream.Stream;

@DisplayName("ganscope papers")
class PapersCommandTest {
    @TempDir Path folder;

    @BeforeEach
    void writeAnExperiment() throws IOException {
        Files.writeString(
                folder.resolve("mine.json"),
                """
                {"seed": 4, "batch": 16, "data": {"target": "ring"},
                 "evaluation": {"steps": 20, "samples": 200, "sigmas": 4, "share": 0.02}}
                """);
    }

    private Console run(String arguments) {
        Console console = new Console(folder);
        assertEquals(ExitStatus.OK, console.run(arguments.split(" ", -1)), console.err());
        assertEquals("", console.err());
        assertTrue(console.out().lines().allMatch(line -> line.length() <= 100), console.out());
        return console;
    }

    @Test
    void listsTheExperiments() {
        String out = run("papers list").out();
        for (PaperExperiment paper : Papers.all()) {
            assertTrue(("\n" + out).contains("\n" + paper.id() + " "), out);
            assertTrue(out.contains(paper.data()), out);
        }
    }

    @Test
    void evaluatesAnExperimentOfOnesOwn() {
        String out = run("papers --config mine.json --seeds 2 --threads 1").out();
        assertTrue(out.contains("Runs: 2, 1 at a time.\n"), out);
        assertTrue(out.contains("100 %  step 40 of 40\n"), out);
        assertTrue(out.contains("\nmine.json: ring (20 steps, seeds 4 … 5)\n"), out);
        assertTrue(out.contains("  covered of 8  "), out);
        assertTrue(
                out.lines().anyMatch(l -> l.matches("  GANscope +\\d\\.\\d ± \\d\\.\\d .*")), out);
        assertTrue(out.contains("Of 200 samples G(z)"), out);
        assertTrue(out.contains("within 4σ"), out);
        assertTrue(out.contains("at least 2 % of all"), out);
    }

    @Test
    void saysOfASingleRunNoSpread() {
        String out = run("papers --config mine.json --seeds 1").out();
        assertTrue(out.contains("(20 steps, seed 4)\n"), out);
        assertTrue(out.lines().anyMatch(l -> l.matches("  GANscope +\\d\\.\\d +[^±]*")), out);
    }

    @Test
    void givesTheSameFiguresOnAnyNumberOfThreads() {
        assertEquals(
                figures("papers --config mine.json --seeds 3 --threads 1"),
                figures("papers --config mine.json --seeds 3 --threads 3"));
    }

    private String figures(String arguments) {
        String out = run(arguments).out();
        return out.substring(out.indexOf("mine.json: "));
    }

    @Test
    void comparesWithOthersOnlyAfterAsManySteps() {
        String out = run("papers b1 --seeds 1 --steps 1").out();
        assertTrue(out.contains("\nb1: GAN, 3×3 grid of Gaussians"), out);
        assertTrue(!out.contains("the paper"), out);
    }

    @Test
    void writesFilesIntoTheGivenFolder() throws IOException {
        String out = run("papers --config mine.json --seeds 2 --out o").out();
        List<String> names =
                List.of(
                        "mine.csv",
                        "mine-seed-4.svg",
                        "mine-seed-4-critic.csv",
                        "mine-seed-5.svg",
                        "mine-seed-5-critic.csv");
        for (String name : names) {
            assertTrue(out.contains(folder.resolve("o").resolve(name) + "\n"), out);
        }
        assertEquals(names.size(), left("o"));
        List<String> rows = Files.readAllLines(folder.resolve("o/mine.csv"));
        assertEquals("seed,modes,covered,valid,tv,wasserstein,diverged", rows.getFirst());
        assertTrue(rows.get(2).startsWith("5,8,"), rows.toString());
        assertEquals(3, rows.size());
    }

    private int left(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return (int) files.count();
        }
    }

    @Test
    void leavesNoFilesOfAnEarlierCallOfTheSameExperiment() throws IOException {
        run("papers --config mine.json --seeds 2 --out o");
        Files.writeString(folder.resolve("o/mine-notes.csv"), "kept");
        run("papers --config mine.json --seeds 1 --out o");
        assertEquals(4, left("o"));
    }

    @Test
    void reportsTheRunsThatWereDoneWhereItIsStopped() throws IOException {
        Console console = new Console(folder);
        console.interruption.ask(ExitStatus.INTERRUPTED);
        assertEquals(
                ExitStatus.INTERRUPTED,
                console.run("papers", "--config", "mine.json", "--seeds", "2", "--out", "o"));
        assertTrue(console.err().startsWith("Stopped after 0 of 2 runs;"), console.err());
        assertEquals(1, console.err().lines().count());
        assertEquals(0, left("o"));
    }

    @Test
    void leavesNoCriticWhereItJudgesPacks() throws IOException {
        Files.writeString(
                folder.resolve("packs.json"),
                """
                {"batch": 16, "data": {"target": "ring"}, "discriminator": {"packing": 2},
                 "evaluation": {"steps": 2, "samples": 20}}
                """);
        run("papers --config packs.json --seeds 1 --out o");
        assertEquals(2, left("o"));
    }

    @Test
    void measuresOnTheLineToo() throws IOException {
        Files.writeString(folder.resolve("line.json"), "{\"evaluation\": {\"steps\": 2}}");
        String out = run("papers --config line.json --seeds 2 --out o").out();
        assertTrue(out.contains("line.json: two-modes (2 steps, seeds 18 … 19)\n"), out);
        assertTrue(out.contains("\nW1 is the Wasserstein-1 distance"), out);
        assertEquals(1, left("o"));
    }

    @Test
    void givesOnlyTheDistanceForDataWithoutModes() throws IOException {
        Files.writeString(
                folder.resolve("roll.json"),
                "{\"data\": {\"target\": \"swiss-roll\"}, \"evaluation\": {\"steps\": 2}}");
        String out = run("papers --config roll.json --seeds 2").out();
        assertTrue(out.lines().anyMatch(l -> l.matches("  GANscope +\\S+ ± \\S+")), out);
        assertTrue(!out.contains("covered"), out);
    }

    @Test
    void reportsARunThatDiverged() throws IOException {
        Files.writeString(
                folder.resolve("wild.json"),
                """
                {"data": {"target": "ring"}, "evaluation": {"steps": 50},
                 "batch": 8,
                 "discriminator": {"optimiser": "sgd", "learningRate": 1, "layers": [512, 512]},
                 "generator": {"optimiser": "sgd", "learningRate": 1, "layers": [512, 512]},
                 "objective": "least-squares"}
                """);
        Console console = new Console(folder);
        ExitStatus status = console.run("papers", "--config", "wild.json", "--seeds", "1");
        assertEquals(ExitStatus.DIVERGED, status, console.out());
        assertTrue(console.out().contains("  The run of seed 18 diverged at step "), console.out());
    }

    static Stream<Arguments> wrongInput() {
        return Examples.of(
                """
                papers b9
                    There is no experiment b9; there are b1, b2, b3-gan, b3-pacgan2, b4-ring,
                    b4-grid, b4-swiss-roll.

                papers b1 --config mine.json
                    Give either an experiment such as b1 or --config FILE, not both.

                papers --seeds 0
                    --seeds must be a whole number from 1 to 1000, not "0".

                papers --seeds many
                    --seeds must be a whole number from 1 to 1000, not "many".

                papers --config
                    --config needs a value.

                papers --sedes 3
                    There is no option --sedes; did you mean --seeds?
                """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongInput")
    void refusesWrongInputInOneSentence(String arguments, String sentence) {
        Console console = new Console(folder);
        assertEquals(ExitStatus.WRONG_INPUT, console.run(arguments.split(" ", -1)));
        assertEquals(sentence + "\n", console.err());
        assertEquals("", console.out());
    }
}
