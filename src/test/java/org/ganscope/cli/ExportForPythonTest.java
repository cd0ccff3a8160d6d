package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@DisplayName("ganscope export, programs, weights and tables")
class ExportForPythonTest {
    private static final String SMALL =
            "export --scenario two-modes --steps 20 --quiet --set batch=16 ";
    private static final String PLANE =
            "export --scenario ring --steps 4 --quiet --set batch=16 --set latent.dimension=3 ";

    @TempDir Path folder;

    private Console run(ExitStatus status, String arguments) {
        Console console = new Console(folder);
        assertEquals(status, console.run(arguments.split(" ", -1)), console.err());
        return console;
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void writesEachKind() throws IOException {
        for (String kind : List.of("pytorch", "notebook", "batches", "npz", "json")) {
            String out = run(ExitStatus.OK, SMALL + "--as " + kind + " --out a." + kind).out();
            assertTrue(out.contains("a." + kind), out);
        }
        String script = Files.readString(folder.resolve("a.pytorch"));
        assertTrue(script.contains("STEPS = 20"), script);
        assertTrue(script.contains("BATCH = 16"), script);
        assertEquals(Set.of("a.batches", "a.json", "a.notebook", "a.npz", "a.pytorch"), files());
    }

    @Test
    void aScriptMakesAsManyStepsAsItsRun() throws IOException {
        run(ExitStatus.OK, "train --scenario two-modes --steps 5 --out o --quiet");
        run(ExitStatus.OK, "export o/run.json --as pytorch --out a.py");
        String script = Files.readString(folder.resolve("a.py"));
        assertTrue(script.contains("STEPS = 5 "), script);
    }

    @Test
    void writesTablesOfARunOnTheLine() throws IOException {
        run(ExitStatus.OK, SMALL + "--as csv --out t");
        assertEquals(
                Set.of(
                        "t/density.csv",
                        "t/discriminator.csv",
                        "t/latent.csv",
                        "t/metrics.csv",
                        "t/samples.csv"),
                files());
        assertEquals(21, Rows.read(folder.resolve("t/metrics.csv")).values().size());
        Rows d = Rows.read(folder.resolve("t/discriminator.csv"));
        assertEquals(List.of("x", "d", "d_optimal", "logit"), d.names());
        for (double[] row : d.values()) {
            assertEquals(1 / (1 + Math.exp(-row[3])), row[1], 1e-6, "D = σ(s)");
        }
        Rows density = Rows.read(folder.resolve("t/density.csv"));
        assertEquals(List.of("x", "p_data", "p_g"), density.names());
        double[] x = density.column("x");
        double[] data = density.column("p_data");
        var target = TargetConfig.standard(TargetKind.TWO_MODES).create1D();
        for (int i = 0; i < x.length; i++) {
            assertEquals(target.density(x[i]), data[i], 1e-4);
        }
        Rows latent = Rows.read(folder.resolve("t/latent.csv"));
        assertEquals(List.of("z", "x", "d"), latent.names());
        assertEquals(401, latent.values().size());
        assertEquals(-2.5, latent.column("z")[0]);
        assertEquals(2.5, latent.column("z")[400]);
    }

    @Test
    void writesTablesOfARunOverThePlane() throws IOException {
        run(ExitStatus.OK, PLANE + "--as csv --out t");
        Rows d = Rows.read(folder.resolve("t/discriminator.csv"));
        assertEquals(List.of("x", "y", "d", "d_optimal", "logit"), d.names());
        assertEquals(101 * 101, d.values().size());
        Rows density = Rows.read(folder.resolve("t/density.csv"));
        double side = density.values().get(1)[0] - density.values().get(0)[0];
        for (String name : List.of("p_data", "p_g")) {
            double mass = Arrays.stream(density.column(name)).sum() * side * side;
            assertEquals(1, mass, 0.05, name);
        }
        Rows latent = Rows.read(folder.resolve("t/latent.csv"));
        assertEquals(List.of("z1", "z2", "x", "y", "d"), latent.names());
        assertEquals(41 * 41, latent.values().size());
    }

    @Test
    void hasNoLogitWhereDJudgesPacks() throws IOException {
        run(ExitStatus.OK, SMALL + "--set discriminator.packing=2 --as csv --out t");
        Rows d = Rows.read(folder.resolve("t/discriminator.csv"));
        assertTrue(Arrays.stream(d.column("logit")).allMatch(Double::isNaN));
        assertTrue(Arrays.stream(d.column("d")).allMatch(p -> p > 0 && p < 1));
    }

    @Test
    void theTablesOfTheSameRunAreTheSame() throws IOException {
        run(ExitStatus.OK, SMALL + "--as csv --out t");
        run(ExitStatus.OK, SMALL + "--as csv --out u");
        for (String name : List.of("metrics", "samples", "discriminator", "density", "latent")) {
            assertArrayEquals(
                    Files.readAllBytes(folder.resolve("t/" + name + ".csv")),
                    Files.readAllBytes(folder.resolve("u/" + name + ".csv")));
        }
    }

    @Test
    void refusesAFolderWithFilesUnlessForced() throws IOException {
        Files.createDirectory(folder.resolve("t"));
        run(ExitStatus.OK, SMALL + "--as csv --out t");
        String err = run(ExitStatus.WRONG_INPUT, SMALL + "--as csv --out t").err();
        assertTrue(err.contains("--force"), err);
        run(ExitStatus.OK, SMALL + "--as csv --out t --force");
        run(ExitStatus.WRONG_INPUT, SMALL + "--as npz --out t --force");
    }

    @Test
    void leavesNoFileWhenItIsStopped() throws IOException {
        for (String kind : List.of("npz", "json", "csv")) {
            Console console = new Console(folder);
            console.interruption.ask(ExitStatus.INTERRUPTED);
            String arguments = SMALL + "--as " + kind + " --out a";
            assertEquals(ExitStatus.INTERRUPTED, console.run(arguments.split(" ", -1)));
            assertEquals(Set.of(), files());
            Files.deleteIfExists(folder.resolve("a"));
        }
    }
}
