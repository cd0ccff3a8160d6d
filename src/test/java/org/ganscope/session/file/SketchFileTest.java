package org.ganscope.session.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Sketch;
import org.ganscope.text.InputException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@DisplayName("The file of a sketch")
class SketchFileTest {
    private static final GanConfig CONFIG = GanConfig.standard().withSeed(5).withBatchSize(48);

    private static final String WHOLE =
            """
            {"sketch": {"curve": "score", "from": 10, "to": 90, "name": "Ada",
            "points": [[-1, 0.5], [2e-3, 0.75]]},
            "config": {"batch": 48}}
            """;

    @TempDir private Path folder;

    private Path write(String text) throws IOException {
        Path file = folder.resolve("mine.sketch.json");
        Files.writeString(file, text);
        return file;
    }

    @Test
    void givesBackWhatWasSaved() {
        Sketch sketch =
                new Sketch(List.of(new Sketch.Point(-0.1, 0), new Sketch.Point(1.0 / 3, 1e-7)));
        SavedSketch saved =
                new SavedSketch(
                        PredictedCurve.DENSITY, CONFIG, 0, 500, sketch, Optional.of("Zoë \"Z\""));
        Path file = folder.resolve("a.sketch.json");
        SketchFile.write(file, saved);
        assertEquals(FileKind.SKETCH, FileKind.of(file));
        assertEquals(saved, SketchFile.read(file));
        assertTrue(SketchFile.read(file).isFor(CONFIG));
        assertFalse(SketchFile.read(file).isFor(CONFIG.withBatchSize(49)));
    }

    @Test
    void mayBeWrittenByHand() throws IOException {
        SavedSketch read = SketchFile.read(write(WHOLE.replace("\"name\": \"Ada\",", "")));
        assertEquals(Optional.empty(), read.name());
        assertEquals(48, read.config().batchSize());
        assertEquals(0.002, read.sketch().high());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"score\"            | \"scor\"         | line 1, column 22",
                "\"to\": 90           | \"to\": 10       | line 1, column 49",
                "\"from\": 10         | \"from\": -1     | line 1, column 39",
                "\"from\": 10, \"to\" | \"to\"           | line 1, column 12",
                "[-1, 0.5]            | [-1]             | line 2, column 12",
                "[-1, 0.5]            | [-1, 1e999]      | line 2, column 12",
                "[-1, 0.5]            | [5, 0.5]         | line 2, column 22",
                "[-1, 0.5]            | 7                | line 2, column 12",
                "\"batch\": 48        | \"batch\": 0     | line 3, column",
                "\"config\"           | \"konfig\"       | line 1, column 1",
                "[[-1, 0.5], [2e-3, 0.75]]| []           | line 2, column 11",
                "\"Ada\"              | 3                | line 1, column 61"
            })
    void isRefusedInOneSentenceWithItsPlace(String from, String to, String place)
            throws IOException {
        assertTrue(WHOLE.contains(from), from);
        Path file = write(WHOLE.replace(from, to));
        InputException refusal = assertThrows(InputException.class, () -> SketchFile.read(file));
        assertTrue(refusal.getMessage().contains(place), refusal.getMessage());
        assertFalse(refusal.getMessage().contains("\n"), refusal.getMessage());
    }

    @Test
    void isRefusedIfItIsCutOff() throws IOException {
        Path file = write(WHOLE.substring(0, 60));
        assertThrows(InputException.class, () -> SketchFile.read(file));
    }
}
