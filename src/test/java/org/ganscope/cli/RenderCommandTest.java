package org.ganscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.export.PictureLook;
import org.ganscope.export.PicturePart;
import org.ganscope.session.Snapshot;
import org.ganscope.session.WeightHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@DisplayName("ganscope render")
class RenderCommandTest {
    @TempDir Path folder;
    private final DrawnPictures pictures = new DrawnPictures();

    private Console run(ExitStatus status, String arguments) {
        Console console = new Console(folder, () -> pictures);
        assertEquals(status, console.run(arguments.split(" ", -1)), console.err());
        return console;
    }

    private void configure() throws IOException {
        Files.writeString(folder.resolve("mine.json"), "{\"batch\": 8, \"seed\": 3}");
    }

    @Test
    void drawsTheStepsOfARunThatItRepeats() throws IOException {
        configure();
        run(ExitStatus.OK, "train --config mine.json --steps 30 --out o");
        String out = run(ExitStatus.OK, "render o/run.json --at 30,0,7,40 --out p").out();
        assertEquals(
                List.of(0L, 7L, 30L, 40L),
                pictures.snapshots.stream().map(Snapshot::step).toList());
        for (long step : List.of(0L, 7L, 30L, 40L)) {
            Path file = folder.resolve("p/window-step-" + step + ".png");
            assertEquals(Long.toString(step), Files.readString(file));
            assertTrue(out.contains(file + "\n"), out);
        }
        Snapshot last = pictures.snapshots.get(2);
        assertTrue(
                Files.readString(folder.resolve("o/run.json"))
                        .contains(WeightHash.of(last.discriminator(), last.generator())));
        assertEquals(PictureLook.USUAL, pictures.looks.getFirst());
        assertTrue(pictures.closed);
    }

    @Test
    void drawsInAnySizeAndThemeOrTheStageAlone() throws IOException {
        configure();
        run(ExitStatus.OK, "render mine.json --at 2 --out p --size 1920x1080 --theme dark --stage");
        assertEquals(List.of(new PictureLook(1920, 1080, true, PicturePart.STAGE)), pictures.looks);
        assertTrue(Files.exists(folder.resolve("p/stage-step-2.png")));
    }

    @Test
    void keepsThePicturesThatAreDrawnWhenItIsStopped() throws IOException {
        configure();
        Console console = new Console(folder, () -> pictures);
        console.interruption.ask(ExitStatus.INTERRUPTED);
        assertEquals(
                ExitStatus.INTERRUPTED,
                console.run("render", "mine.json", "--at", "0,5", "--out", "p"));
        assertTrue(Files.exists(folder.resolve("p/window-step-0.png")));
        assertTrue(Files.notExists(folder.resolve("p/window-step-5.png")));
    }

    @Test
    void endsWhereARunDiverges() throws IOException {
        Files.writeString(
                folder.resolve("mine.json"),
                "{\"batch\": 8, \"objective\": \"least-squares\","
                        + " \"discriminator\": {\"optimiser\": \"sgd\", \"learningRate\": 1},"
                        + " \"generator\": {\"optimiser\": \"sgd\", \"learningRate\": 1}}");
        Console console = run(ExitStatus.DIVERGED, "render mine.json --at 0,5000,6000 --out p");
        assertTrue(console.err().contains("diverged"), console.err());
        assertEquals(2, pictures.snapshots.size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--at 0 --out p|RUN",
                "mine.json --out p|--at",
                "mine.json --at 0|--out",
                "mine.json --at 1,x --out p|\"x\"",
                "mine.json --at -1 --out p|\"-1\"",
                "mine.json --at 0 --out p --size 10x10|1280x800",
                "mine.json --at 0 --out p --size 9000x900|1280x800",
                "mine.json --at 0 --out p --theme blue|light or dark",
                "none.json --at 0 --out p|none.json",
            })
    void saysInOneSentenceWhatIsWrong(String arguments, String part) throws IOException {
        configure();
        Console console = new Console(folder);
        assertEquals(ExitStatus.WRONG_INPUT, console.run(("render " + arguments).split(" ", -1)));
        assertEquals(1, console.err().lines().count(), console.err());
        assertTrue(console.err().contains(part), console.err());
    }
}
