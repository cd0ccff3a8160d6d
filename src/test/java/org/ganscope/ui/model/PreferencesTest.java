package org.ganscope.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;

import org.ganscope.gan.GanConfig;
import org.ganscope.text.InputException;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@DisplayName("What is remembered between two starts")
class PreferencesTest {
    @TempDir Path folder;
    private final List<String> troubles = new ArrayList<>();

    private static final Preferences.Memory MEMORY =
            new Preferences.Memory(
                    Optional.of(GanConfig.standard().withBatchSize(64)),
                    Optional.of("two-modes"),
                    Optional.of(Theme.DARK),
                    Optional.of(25.0),
                    Optional.of(Set.of("data", "run")),
                    Optional.of(new Rectangle2D(10, 20, 1300, 810)),
                    true,
                    Optional.of(Set.of(PlaneLayer.OPTIMAL, PlaneLayer.TRAILS)),
                    Optional.of(Set.of(LineLayer.SCORE, LineLayer.DATA)),
                    Optional.of(Set.of(ChartSpecs.LOSSES, ChartSpecs.JSD)),
                    new LessonProgress(Map.of("first-contact", 3, "own lesson, 2", 1)));

    @Test
    void comesBackAsItWas() {
        Preferences preferences = new Preferences(folder.resolve("new").resolve("ganscope"));
        preferences.save(MEMORY);
        assertEquals(MEMORY, preferences.load(troubles::add));
        assertEquals(List.of(), troubles);
    }

    @Test
    void isNothingAtFirst() {
        assertEquals(Preferences.Memory.empty(), new Preferences(folder).load(troubles::add));
        assertEquals(List.of(), troubles);
    }

    @Test
    void isLeftAsideWhereTheSettingsAreBroken() throws IOException {
        Preferences preferences = new Preferences(folder);
        preferences.save(MEMORY);
        Files.writeString(folder.resolve("settings.json"), "{\"batch\": -1}");
        Preferences.Memory loaded = preferences.load(troubles::add);
        assertEquals(Optional.empty(), loaded.config());
        assertEquals(Optional.of(Theme.DARK), loaded.theme());
        assertEquals(1, troubles.size());
        assertTrue(troubles.getFirst().contains("settings.json"), troubles.getFirst());
    }

    @Test
    void keepsBrokenSettingsUnderAnotherName() throws IOException {
        Preferences preferences = new Preferences(folder);
        Files.writeString(folder.resolve("settings.json"), "{\"batch\": -1}");
        preferences.load(troubles::add);
        preferences.save(MEMORY);
        assertEquals("{\"batch\": -1}", Files.readString(folder.resolve("settings.json.bad")));
        assertTrue(troubles.getFirst().contains("settings.json.bad"), troubles.getFirst());
        assertEquals(MEMORY, preferences.load(troubles::add));
        assertEquals(1, troubles.size());
    }

    @Test
    void isLeftAsideWhereReadingTheSettingsFailsUnforeseen() {
        new Preferences(folder).save(MEMORY);
        Preferences preferences =
                new Preferences(
                        folder,
                        file -> {
                            throw new IllegalStateException("unforeseen");
                        });
        assertEquals(Optional.empty(), preferences.load(troubles::add).config());
        assertEquals(1, troubles.size());
        assertTrue(Files.exists(folder.resolve("settings.json.bad")));
    }

    @ParameterizedTest
    @CsvSource({"0.01, 1", "25, 25", "1e9, 10000", "Infinity, Infinity"})
    void hasAPaceThatTheSliderHas(String written, double pace) throws IOException {
        Files.writeString(folder.resolve("window.properties"), "pace=" + written);
        assertEquals(Optional.of(pace), new Preferences(folder).load(troubles::add).pace());
    }

    @Test
    void hasChartsThatThereAre() throws IOException {
        Files.writeString(folder.resolve("window.properties"), "charts=jsd,speed");
        assertEquals(
                Optional.of(Set.of(ChartSpecs.JSD)),
                new Preferences(folder).load(troubles::add).charts());
        Files.writeString(folder.resolve("window.properties"), "charts=");
        assertEquals(Optional.empty(), new Preferences(folder).load(troubles::add).charts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-3", "0", "fast"})
    void hasNoPaceWhereTheSliderHasNone(String written) throws IOException {
        Files.writeString(folder.resolve("window.properties"), "pace=" + written);
        assertEquals(Optional.empty(), new Preferences(folder).load(troubles::add).pace());
    }

    @Test
    void isLeftAsideWhereTheWindowIsBroken() throws IOException {
        Preferences preferences = new Preferences(folder);
        Files.writeString(folder.resolve("window.properties"), "theme=\\u12");
        assertEquals(Preferences.Memory.empty(), preferences.load(troubles::add));
        assertEquals(1, troubles.size());

        String odd = "theme=pink\npace=NaN\nx=left\ny=0\nwidth=1\nheight=1\nclosed=,\n";
        Files.writeString(folder.resolve("window.properties"), odd);
        Preferences.Memory loaded = preferences.load(troubles::add);
        assertEquals(Optional.empty(), loaded.theme());
        assertEquals(Optional.empty(), loaded.pace());
        assertEquals(Optional.empty(), loaded.bounds());
    }

    @DisabledOnOs(OS.WINDOWS)
    @Test
    void areNotWaitedForWhereTheyArePipes() throws IOException, InterruptedException {
        for (String name : List.of("settings.json", "window.properties")) {
            String pipe = folder.resolve(name).toString();
            assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
        }
        Preferences preferences = new Preferences(folder);
        assertTimeoutPreemptively(
                Duration.ofMinutes(2),
                () -> assertEquals(Preferences.Memory.empty(), preferences.load(troubles::add)));
        assertEquals(2, troubles.size());
        preferences.save(MEMORY);
        assertEquals(MEMORY, preferences.load(troubles::add));
    }

    @Test
    void cannotBeSavedIfAFileIsInPlaceOfTheFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(InputException.class, () -> new Preferences(file).save(MEMORY));
    }
}
