package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.experiment.SweepMeasure;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

@DisplayName("ganscope sweep and merge")
class SweepCommandTest {
    private static final String SWEEP =
            "sweep --scenario article --set batch=8 --steps 60 --seeds 2 --vary"
                    + " generator.learningRate=1e-3..1e-1:3:log --vary objective=hinge;minimax";

    @TempDir Path folder;
    private final DrawnPictures pictures = new DrawnPictures();

    private Console run(String arguments) {
        Console console = new Console(folder, () -> pictures);
        assertEquals(ExitStatus.OK, console.run(arguments.split(" ", -1)), console.err());
        return console;
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    @Test
    void writesATableAndAMapForEachMeasure() throws IOException {
        String out = run(SWEEP + " --out o").out();
        assertTrue(out.contains("Runs: 12, 1 at a time.\n"), out);
        assertTrue(out.contains("100 %  step 720 of 720\n"), out);
        assertTrue(out.contains("Lowest mean JSD: 0."), out);
        List<String> rows = Files.readAllLines(folder.resolve("o/sweep.csv"));
        assertEquals(13, rows.size());
        assertTrue(rows.get(1).startsWith("0.001,hinge,18,60,0."), rows.get(1));
        assertEquals(List.of(SweepMeasure.values()), pictures.maps);
        assertTrue(pictures.closed);
        for (String name : List.of("sweep.json", "sweep.csv", "map-jsd.png", "map-modes.png")) {
            assertTrue(out.contains(folder.resolve("o").resolve(name) + "\n"), out);
            assertTrue(Files.exists(folder.resolve("o").resolve(name)));
        }
        assertEquals("jsd of 12", Files.readString(folder.resolve("o/map-jsd.png")));
    }

    @Test
    void givesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        run(SWEEP + " --jobs 1 --out one");
        run(SWEEP + " --jobs 4 --out four");
        assertArrayEquals(bytes("one/sweep.csv"), bytes("four/sweep.csv"));
    }

    @Test
    void givesTheSameBytesWhenSharesArePutTogether() throws IOException {
        run(SWEEP + " --out whole");
        pictures.maps.clear();
        List<String> shares = new ArrayList<>();
        int rows = 0;
        for (int part = 1; part <= 3; part++) {
            String share = "part-" + part;
            run(SWEEP + " --shard " + part + "/3 --out " + share);
            rows += Files.readAllLines(folder.resolve(share).resolve("sweep.csv")).size() - 1;
            shares.add(share);
        }
        assertEquals(12, rows);
        assertEquals(List.of(), pictures.maps);
        run("merge " + String.join(" ", shares) + " --out merged");
        assertArrayEquals(bytes("whole/sweep.csv"), bytes("merged/sweep.csv"));
        assertArrayEquals(bytes("whole/sweep.json"), bytes("merged/sweep.json"));
        assertEquals(List.of(SweepMeasure.values()), pictures.maps);
    }

    @Test
    void makesTheMissingRunsOfAMergedSweep() throws IOException {
        run(SWEEP + " --out whole");
        run(SWEEP + " --shard 2/3 --out part");
        Console merge = run("merge part --out merged");
        assertTrue(merge.err().startsWith("8 of 12 runs are still missing"), merge.err());
        String out = run(SWEEP + " --out merged").out();
        assertTrue(out.contains("Runs: 8, "), out);
        assertArrayEquals(bytes("whole/sweep.csv"), bytes("merged/sweep.csv"));
    }

    @Test
    void goesOnWhereItWasStopped() throws IOException {
        run(SWEEP + " --out whole");
        Console stopped = new Console(folder, () -> pictures);
        stopped.interruption.ask(ExitStatus.INTERRUPTED);
        List<String> arguments = new ArrayList<>(Arrays.asList(SWEEP.split(" ", -1)));
        arguments.addAll(List.of("--out", "o"));
        assertEquals(ExitStatus.INTERRUPTED, stopped.run(arguments.toArray(String[]::new)));
        assertTrue(
                stopped.err().startsWith("Stopped after 0 of 12 runs; sweep.csv holds them."),
                stopped.err());
        assertEquals(1, Files.readAllLines(folder.resolve("o/sweep.csv")).size());
        run(SWEEP + " --out o");
        assertArrayEquals(bytes("whole/sweep.csv"), bytes("o/sweep.csv"));
        String again = run(SWEEP + " --out o").out();
        assertTrue(again.contains("Runs: 0, "), again);
        assertArrayEquals(bytes("whole/sweep.csv"), bytes("o/sweep.csv"));
    }

    @Test
    void saysAllInALineOfJson() {
        String out = run(SWEEP + " --json --out o").out();
        assertEquals(1, out.lines().count(), out);
        assertTrue(
                out.matches(
                        "\\{\"runs\":12,\"made\":12,\"best\":\\{\"generator.learningRate\":\".*\","
                                + "\"objective\":\".*\",\"jsd\":0.*},\"files\":\\[.*]}\n"),
                out);
    }

    @Test
    void keepsTheTableWhereNothingCanBeDrawn() throws IOException {
        Console console =
                new Console(
                        folder,
                        () -> {
                            throw new InputException("cli.pictures.missing", "GTK", "libgtk-3-0");
                        });
        List<String> arguments = new ArrayList<>(Arrays.asList(SWEEP.split(" ", -1)));
        arguments.addAll(List.of("--out", "o"));
        assertEquals(ExitStatus.OK, console.run(arguments.toArray(String[]::new)));
        assertTrue(console.err().startsWith("The maps cannot be drawn here: "), console.err());
        assertEquals(1, console.err().lines().count());
        assertEquals(13, Files.readAllLines(folder.resolve("o/sweep.csv")).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--steps 5 --vary batch=8|--out",
                "--out o --vary batch=8|--steps",
                "--steps 5 --out o|--vary",
                "--steps 5 --out o --vary batch|KEY=V1;V2",
                "--steps 5 --out o --vary batch=8..|KEY=V1;V2",
                "--steps 5 --out o --vary batch=8..16:x|number of values",
                "--steps 5 --out o --vary batch=8..16:1|from 2 to 1000",
                "--steps 5 --out o --vary batch=8..y:3|\"y\"",
                "--steps 5 --out o --vary objective=1..2:3|semicolons",
                "--steps 5 --out o --vary bacth=8|did you mean batch",
                "--steps 5 --out o --vary batch=0|batch must be",
                "--steps 5 --out o --vary seed=1;2|number of seeds",
                "--steps 5 --out o --vary data.modes=8|does not have it",
                "--steps 5 --out o --vary batch=8 --shard 3/2|I/N",
                "--steps 5 --out o --vary batch=8 --shard 0/2|I/N",
                "--steps 0 --out o --vary batch=8|--steps",
            })
    void saysInOneSentenceWhatIsWrong(String arguments, String part) throws IOException {
        Console console = new Console(folder);
        assertEquals(
                ExitStatus.WRONG_INPUT,
                console.run(("sweep --scenario article " + arguments).split(" ", -1)));
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().contains(part), console.err());
        assertTrue(Files.notExists(folder.resolve("o/sweep.csv")));
    }

    @Test
    void mergesOnlySharesOfTheSameSweep() {
        run(SWEEP + " --shard 1/6 --out a");
        run(SWEEP.replace("60", "61") + " --shard 2/6 --out b");
        Console console = new Console(folder);
        assertEquals(ExitStatus.WRONG_INPUT, console.run("merge", "a", "b", "--out", "c"));
        assertTrue(console.err().startsWith("b holds another sweep than a;"), console.err());
        assertEquals(ExitStatus.WRONG_INPUT, console.run("merge", "--out", "c"));
        assertEquals(ExitStatus.WRONG_INPUT, console.run("merge", "no", "--out", "c"));
        assertTrue(Files.notExists(folder.resolve("c")));
    }
}
