package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.session.WeightHash;
import org.ganscope.session.file.RunFile;
import org.ganscope.session.file.SavedRun;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

@DisplayName("Training without a window")
class TrainCommandTest {
    private final Locale language = Locale.getDefault();

    @TempDir Path folder;

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(language);
    }

    private Console train(String options) {
        Console console = new Console(folder);
        assertEquals(ExitStatus.OK, run(console, options), console.err());
        return console;
    }

    private static ExitStatus run(Console console, String options) {
        return console.run(("train " + options).split(" ", -1));
    }

    private Rows metrics() throws IOException {
        return Rows.read(folder.resolve("o/metrics.csv"));
    }

    private Rows samples() throws IOException {
        return Rows.read(folder.resolve("o/samples.csv"));
    }

    private SavedRun saved() {
        return RunFile.read(folder.resolve("o/run.json"));
    }

    @Test
    void leavesThreeFilesAndNamesThem() throws IOException {
        Console console = train("--scenario article --steps 5 --out o");
        assertEquals(List.of("metrics.csv", "run.json", "samples.csv"), names("o"));
        for (String name : List.of("metrics.csv", "samples.csv", "run.json")) {
            assertTrue(console.out().contains(folder.resolve("o").resolve(name) + "\n"));
        }
        assertEquals("", console.err());
    }

    @Test
    void trainsTheRunThatWasAskedForWithTheOptionsGiven() {
        train(
                "--scenario article --steps 30 --seed 7 --out o"
                        + " --set batch=32 generator.learningRate=0.01 --set data.sigma=0.3");
        GanConfig config = Scenarios.of("article").config().withSeed(7);
        config = Settings.of("batch").parse(config, "32");
        config = Settings.of("generator.learningRate").parse(config, "0.01");
        config = Settings.of("data.sigma").parse(config, "0.3");
        assertEquals(config, saved().config());
        assertEquals(30, saved().steps());
        Run run = new Run(config);
        for (int i = 0; i < 30; i++) {
            run.step(StepKind.BOTH);
        }
        assertEquals(WeightHash.of(run), saved().hash());
    }

    @Test
    void trainsWhatAFileSays() throws IOException {
        Files.writeString(folder.resolve("my.json"), "{\"data\": {\"target\": \"uniform\"}}");
        train("--config my.json --steps 3 --out o");
        assertEquals("uniform", Settings.of("data.target").format(saved().config()));
    }

    /** A run as a window may leave it: with single steps and with changed settings. */
    private Run moved() {
        Run run = new Run(GanConfig.standard().withBatchSize(16));
        GanConfig changed = Settings.of("generator.learningRate").parse(run.config(), "0.01");
        run.configure(Settings.of("batch").parse(run.config(), "24"));
        for (int i = 0; i < 20; i++) {
            run.step(i == 3 || i == 11 ? StepKind.DISCRIMINATOR : StepKind.BOTH);
            if (i == 3 || i == 7) {
                run.configure(changed);
                changed = Settings.of("data.target").parse(changed, "uniform");
            }
        }
        run.configure(Settings.of("batch").parse(run.config(), "8"));
        return run;
    }

    @Test
    void makesASavedRunOnceMore() throws IOException {
        Run run = moved();
        RunFile.write(folder.resolve("run.json"), run);
        train("--config run.json --out o");
        assertEquals(WeightHash.of(run), saved().hash());
        assertEquals(run.start(), saved().config());
        assertEquals(run.log(), saved().log());
        assertEquals(20, saved().steps());

        train("--config o/run.json --out again");
        for (String name : List.of("metrics.csv", "samples.csv", "run.json")) {
            assertEquals(
                    Files.readString(folder.resolve("o").resolve(name)),
                    Files.readString(folder.resolve("again").resolve(name)),
                    name);
        }
    }

    @Test
    void makesPartOfASavedRunOrMoreThanItOrWithOtherSettings() {
        Run run = moved();
        RunFile.write(folder.resolve("run.json"), run);
        train("--config run.json --steps 6 --out o");
        assertEquals(6, saved().steps());
        assertEquals(run.log().subList(0, saved().log().size()), saved().log());
        train("--config run.json --steps 25 --out o");
        assertEquals(25, saved().steps());
        assertEquals(8, saved().replay().config().batchSize());
        train("--config run.json --seed 5 --set batch=32 --out o");
        assertEquals(5, saved().config().seed());
        Run replayed = saved().replay();
        assertEquals(32, replayed.config().batchSize());
        assertEquals("uniform", Settings.of("data.target").format(replayed.config()));
    }

    @Test
    void saysWhatIsWrongInASavedRun() throws IOException {
        Files.writeString(folder.resolve("run.json"), "{\"config\": {\"batch\": 8}}");
        Console console = new Console(folder);
        assertEquals(ExitStatus.WRONG_INPUT, run(console, "--config run.json --out o"));
        assertTrue(
                console.err().contains("run.json, line 1, column 1: \"weights\""), console.err());
    }

    @Test
    void trainsOnYourOwnData() throws IOException {
        Files.writeString(folder.resolve("my.csv"), "x,y\n1,2\n3,5\n-4,0.5\n");
        train(
                "--scenario ring --steps 3 --out o --set data.target=table-2d"
                        + " data.file=my.csv data.columns=y,x");
        GanConfig config = saved().config();
        assertEquals("y, x", Settings.of("data.columns").format(config));
        assertEquals(folder.resolve("my.csv").toString(), Settings.of("data.file").format(config));
        String text = Files.readString(folder.resolve("o/run.json"));
        assertTrue(text.contains("\"file\": \"../my.csv\""), text);
        assertEquals(saved().hash(), WeightHash.of(saved().replay()));
    }

    @Test
    void saysWhereYourOwnDataAreWrong() throws IOException {
        Files.writeString(folder.resolve("my.csv"), "x,y\n1,2\n3,five\n-4,0.5\n");
        Console console = new Console(folder);
        String options = "--scenario ring --steps 3 --out o --set data.target=table-2d";
        assertEquals(ExitStatus.WRONG_INPUT, run(console, options + " data.file=my.csv"));
        assertTrue(console.err().contains("my.csv, line 3, column 2:"), console.err());
    }

    @Test
    void writesARowOfMetricsForEveryMeasuredStep() throws IOException {
        train("--scenario linear-playground --steps 2200 --out o");
        Rows rows = metrics();
        assertEquals("step", rows.names().getFirst());
        assertEquals(
                Arrays.stream(Series.values()).map(Series::column).toList(),
                rows.names().subList(1, rows.names().size()));
        GanConfig config = saved().config();
        double[] measured =
                LongStream.rangeClosed(0, 2200)
                        .filter(step -> Run.isMeasured(config, step))
                        .mapToDouble(step -> step)
                        .toArray();
        assertArrayEquals(measured, rows.column("step"));
    }

    @Test
    void writesTheMetricsThatTheRunRecorded() throws IOException {
        train("--scenario article --steps 250 --out o");
        Rows rows = metrics();
        Run run = new Run(Scenarios.of("article").config());
        for (double[] row : rows.values()) {
            while (run.step() < row[0]) {
                run.step(StepKind.BOTH);
            }
            for (Series series : Series.values()) {
                assertEquals(run.latest(series), row[1 + series.ordinal()], series.column());
            }
        }
        assertEquals(250, run.step());
    }

    @Test
    void writesTenThousandSamplesThatTheGeneratorMadeOfTheirLatentValues() throws IOException {
        train("--scenario linear-playground --steps 50 --out o");
        Rows rows = samples();
        assertEquals(List.of("z", "x"), rows.names());
        assertEquals(10_000, rows.values().size());
        float w = saved().generator().get(0);
        float b = saved().generator().get(1);
        for (double[] row : rows.values()) {
            assertEquals(w * row[0] + b, row[1], 1e-6);
        }
        double mean = Arrays.stream(rows.column("z")).average().orElseThrow();
        assertEquals(0, mean, 0.05);
    }

    @Test
    void writesBothCoordinatesOfATwoDimensionalLatentSpace() throws IOException {
        train(
                "--scenario article --steps 2 --out o --set latent.dimension=2"
                        + " latent.prior=uniform");
        Rows rows = samples();
        assertEquals(List.of("z1", "z2", "x"), rows.names());
        for (String name : List.of("z1", "z2")) {
            double[] z = rows.column(name);
            assertTrue(Arrays.stream(z).allMatch(x -> -1 <= x && x < 1));
            assertTrue(Arrays.stream(z).min().orElseThrow() < -0.99);
            assertTrue(Arrays.stream(z).max().orElseThrow() > 0.99);
        }
    }

    @Test
    void writesBothCoordinatesOfSamplesOverThePlane() throws IOException {
        train("--scenario article --steps 2 --out o --set data.target=ring");
        Rows rows = samples();
        assertEquals(List.of("z", "x", "y"), rows.names());
        assertEquals(10_000, rows.values().size());
        assertTrue(Arrays.stream(rows.column("y")).allMatch(Double::isFinite));
    }

    @Test
    void leavesTheSameFilesForTheSameSeedAndOthersForAnother() throws IOException {
        train("--scenario article --steps 20 --out o");
        train("--scenario article --steps 20 --out again");
        train("--scenario article --steps 20 --out other --seed 9");
        for (String name : List.of("metrics.csv", "samples.csv", "run.json")) {
            assertEquals(-1, mismatch(name, "again"), name);
            assertNotEquals(-1, mismatch(name, "other"), name);
        }
    }

    private long mismatch(String name, String other) throws IOException {
        return Files.mismatch(
                folder.resolve("o").resolve(name), folder.resolve(other).resolve(name));
    }

    @Test
    void writesNumbersAlikeInEveryLanguage() throws IOException {
        train("--scenario article --steps 20 --out o");
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        train("--scenario article --steps 20 --out again");
        for (String name : List.of("metrics.csv", "samples.csv", "run.json")) {
            assertEquals(-1, mismatch(name, "again"), name);
        }
    }

    @Test
    void replacesItsOwnFilesAndNoOther() throws IOException {
        Path other = folder.resolve("o/notes.txt");
        train("--scenario article --steps 5 --out o");
        Files.writeString(other, "mine");
        train("--scenario article --steps 3 --out o");
        assertEquals(3, saved().steps());
        assertEquals(4, metrics().values().size());
        assertEquals("mine", Files.readString(other));
    }

    @Test
    void leavesNoPicturesOfAnEarlierRun() throws IOException {
        Console console = new Console(folder, DrawnPictures::new);
        run(console, "--scenario linear-playground --steps 200 --out o --pictures");
        train("--scenario article --steps 3 --out o");
        assertEquals(List.of("metrics.csv", "run.json", "samples.csv"), names("o"));
    }

    private List<String> names(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void keepsAllFilesOfAnEarlierRunWhereOneOfTheNewFilesCannotBeWritten() throws IOException {
        train("--scenario article --steps 5 --out o");
        String before = Files.readString(folder.resolve("o/metrics.csv"));
        Console console =
                new Console(
                        folder,
                        () ->
                                new DrawnPictures(snapshot -> {
                                    throw new InputException("file.write", "a.png", "full");
                                }));
        assertEquals(
                ExitStatus.WRONG_INPUT,
                run(console, "--scenario ring --steps 3 --out o --pictures"));
        assertEquals(List.of("metrics.csv", "run.json", "samples.csv"), names("o"));
        assertEquals(before, Files.readString(folder.resolve("o/metrics.csv")));
        assertEquals(5, saved().steps());
    }

    /** A terminal at which Ctrl-C is pressed when a run is at a step. */
    private Console stoppedAt(long step) {
        List<Console> consoles = new ArrayList<>();
        Console console =
                new Console(
                        folder,
                        () ->
                                new DrawnPictures(snapshot -> {
                                    if (snapshot.step() == step) {
                                        consoles.getFirst()
                                                .interruption
                                                .ask(ExitStatus.INTERRUPTED);
                                    }
                                }));
        consoles.add(console);
        return console;
    }

    @Test
    void keepsTheRunSoFarWhereItIsStoppedAndSaysHowToGoOn() throws IOException {
        Console console = stoppedAt(100);
        String options = "--scenario article --steps 250 --seed 7 --out o";
        assertEquals(ExitStatus.INTERRUPTED, run(console, options + " --pictures"));
        assertEquals(
                "Stopped at step 100 of 250; the files hold the run so far. To continue: ganscope"
                    + " train --config o/run.json --steps 250 --out o (this repeats the steps so"
                    + " far and ends with the same bits as a run that was never stopped).\n",
                console.err());
        assertEquals(100, saved().steps());
        assertEquals(101, metrics().values().size());
        assertEquals(10_000, samples().values().size());

        train("--config o/run.json --steps 250 --out o");
        train("--scenario article --steps 250 --seed 7 --out never");
        for (String name : List.of("metrics.csv", "samples.csv", "run.json")) {
            assertEquals(-1, mismatch(name, "never"), name);
        }
    }

    @Test
    void saysThatTheSameCommandContinuesIfChangesWereStillToCome() {
        Run run = moved();
        RunFile.write(folder.resolve("run.json"), run);
        Console console = stoppedAt(0);
        assertEquals(ExitStatus.INTERRUPTED, run(console, "--config run.json --out o --pictures"));
        assertEquals(0, saved().steps());
        assertTrue(console.err().endsWith("give the same command again.\n"), console.err());
    }

    @Test
    void isDoneWhereItIsStoppedAfterItsLastStep() {
        Console console = stoppedAt(250);
        assertEquals(
                ExitStatus.OK, run(console, "--scenario article --steps 250 --out o --pictures"));
        assertEquals("", console.err());
    }

    @Test
    void saysHowFarItIsUnlessItIsToBeQuiet() {
        Console console = train("--scenario linear-playground --steps 1000 --out o");
        for (int percent = 10; percent <= 100; percent += 10) {
            String sentence = percent + " %  step " + (percent == 100 ? "1,000" : percent * 10);
            assertTrue(console.out().contains(sentence + " of 1,000"), console.out());
        }
        Console quiet = train("--scenario linear-playground --steps 1000 --out o --quiet");
        assertEquals("", quiet.out());
    }

    @Test
    void makesNoStepWhereNoneIsAskedFor() throws IOException {
        train("--scenario article --steps 0 --out o");
        assertEquals(1, metrics().values().size());
        assertEquals(0, saved().steps());
    }

    @Test
    void stopsWhereTheRunDivergesAndKeepsWhatCameBefore() throws IOException {
        Console console = new Console(folder);
        ExitStatus status =
                run(
                        console,
                        "--scenario article --steps 100000 --out o --set objective=least-squares"
                                + " discriminator.optimiser=sgd discriminator.learningRate=1"
                                + " generator.optimiser=sgd generator.learningRate=1");
        assertEquals(ExitStatus.DIVERGED, status);
        long step = saved().steps() + 1;
        assertTrue(1 < step && step < 100_000);
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(
                console.err()
                        .startsWith(
                                "The run diverged at step "
                                        + String.format(Locale.ROOT, "%,d", step)
                                        + ": "),
                console.err());
        assertTrue(console.err().contains(".learningRate"), console.err());
        double[] steps = metrics().column("step");
        assertEquals(step - 1, steps[steps.length - 1], "the last finite step has a row");
        assertEquals(
                ExitStatus.DIVERGED,
                run(new Console(folder), "--config o/run.json --out again"),
                "made once more it diverges once more");
        assertEquals(10_000, samples().values().size());
        assertTrue(
                Arrays.stream(samples().column("x")).allMatch(Double::isFinite),
                "the last finite networks are kept");
    }

    @Test
    void drawsThePicturesThatAreAskedFor() throws IOException {
        DrawnPictures drawn = new DrawnPictures();
        Console console = new Console(folder, () -> drawn);
        assertEquals(
                ExitStatus.OK,
                run(console, "--scenario linear-playground --steps 1500 --out o --pictures"));
        assertEquals(
                List.of(0L, 100L, 1000L, 1500L),
                drawn.snapshots.stream().map(Snapshot::step).toList());
        for (String step : List.of("0", "100", "1000", "1500")) {
            Path file = folder.resolve("o/window-step-" + step + ".png");
            assertEquals(step, Files.readString(file));
            assertTrue(console.out().contains(file + "\n"), console.out());
        }
        double[] steps = drawn.snapshots.getLast().curves().get(Series.GENERATOR_LOSS).step();
        assertTrue(steps[0] <= 2, "the curves of a picture begin with the run");
        assertTrue(drawn.closed);
    }

    @Test
    void demonstratesItselfWhereThereIsNoDisplay() throws IOException {
        DrawnPictures drawn = new DrawnPictures();
        Console console = new Console(folder, () -> drawn);
        assertEquals(ExitStatus.OK, console.demonstrate(120));
        assertTrue(
                console.out().lines().findFirst().orElseThrow().startsWith("There is no display"));
        Path left = folder.resolve("ganscope-out");
        assertEquals(120, RunFile.read(left.resolve("run.json")).steps());
        assertEquals(121, Rows.read(left.resolve("metrics.csv")).values().size());
        assertEquals(10_000, Rows.read(left.resolve("samples.csv")).values().size());
        assertEquals(
                List.of(0L, 100L, 120L), drawn.snapshots.stream().map(Snapshot::step).toList());
    }

    @Test
    void demonstratesItselfWithoutPicturesWhereTheyCannotBeDrawn() {
        Console console =
                new Console(
                        folder,
                        () -> {
                            throw new InputException("cli.pictures.missing", "a font", "fonts");
                        });
        assertEquals(ExitStatus.OK, console.demonstrate(3));
        assertEquals(
                "Pictures of the window need a font, which this system lacks: sudo apt-get install"
                        + " fonts\n",
                console.err());
        assertEquals(3, RunFile.read(folder.resolve("ganscope-out/run.json")).steps());
    }
}
