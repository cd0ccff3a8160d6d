package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.ganscope.ui.model.LessonProgress;
import org.ganscope.ui.model.Preferences;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A window that is opened again")
class WindowMemoryTest {
    private static final List<Rectangle2D> SCREENS = List.of(new Rectangle2D(0, 0, 1920, 1080));

    @TempDir Path folder;
    private Stage stage;
    private Rectangle2D place = Rectangle2D.EMPTY;
    private OpenWindow open;

    @Start
    void openTheWindow(Stage primary) {
        stage = primary;
        open = new OpenWindow(primary, GanConfig.standard());
        place =
                new Rectangle2D(
                        primary.getX(), primary.getY(), primary.getWidth(), primary.getHeight());
    }

    /** Restores the stage, which the tests of other classes use too. */
    @AfterEach
    void closeTheWindow() {
        open.onFx(() -> {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
            stage.setWidth(place.getWidth());
            stage.setHeight(place.getHeight());
            return true;
        });
        open.close();
    }

    @Test
    void opensAsItWasLeft() {
        Preferences preferences = new Preferences(folder);
        WindowMemory memory = new WindowMemory(preferences, SCREENS);
        open.onFx(() -> {
            memory.restore(stage, open.window, Preferences.Memory.empty());
            open.model.starter().choose(Scenarios.all().get(2));
            open.view.themeProperty().set(Theme.DARK);
            open.model.transport().paceProperty().set(20);
            open.window.closeSections(Set.of("data"));
            stage.setWidth(1100);
            preferences.save(memory.memory(stage, open.window));
            return true;
        });
        Preferences.Memory left = preferences.load(trouble -> {});
        assertEquals(Optional.of(Scenarios.all().get(2).config()), left.config());
        assertEquals(1100, left.bounds().orElseThrow().getWidth());

        open.onFx(() -> {
            open.model.starter().choose(Scenarios.all().getFirst());
            open.view.themeProperty().set(Theme.LIGHT);
            open.model.transport().paceProperty().set(Double.POSITIVE_INFINITY);
            open.window.closeSections(Set.of());
            stage.setWidth(1280);
            new WindowMemory(preferences, SCREENS).restore(stage, open.window, left);
            return true;
        });
        assertEquals(Theme.DARK, open.onFx(() -> open.view.themeProperty().get()));
        assertEquals(20, open.onFx(() -> open.model.transport().paceProperty().get()));
        assertEquals("20/s", open.words("#speed-words"));
        assertEquals(Set.of("data"), open.onFx(() -> open.window.closedSections()));
        assertEquals(1100, open.onFx(stage::getWidth));
        assertTrue(open.words("#scenario").startsWith(Scenarios.all().get(2).title()));
    }

    private static Preferences.Memory at(double x, double y, double width, double height) {
        return new Preferences.Memory(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(1.0),
                Optional.empty(),
                Optional.of(new Rectangle2D(x, y, width, height)),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LessonProgress.NONE);
    }

    private Rectangle2D restored(Preferences.Memory memory, Rectangle2D... screens) {
        return open.onFx(() -> {
            new WindowMemory(new Preferences(folder), List.of(screens))
                    .restore(stage, open.window, memory);
            return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        });
    }

    @Test
    void startsAtThePaceOfTheScenarioWhereNoneIsRemembered() {
        open.onFx(() -> {
            new WindowMemory(new Preferences(folder), SCREENS)
                    .restore(stage, open.window, Preferences.Memory.empty());
            return true;
        });
        assertEquals(
                Scenarios.standard().pace(),
                open.onFx(() -> open.model.transport().paceProperty().get()));
    }

    @Test
    void comesBackFromAScreenThatIsThereNoMore() {
        assertEquals(
                new Rectangle2D(0, 200, 1000, 700),
                restored(at(9000, 9000, 1100, 700), new Rectangle2D(0, 0, 1000, 900)));
    }

    @Test
    void isCutToASmallerScreen() {
        assertEquals(
                new Rectangle2D(0, 24, 1024, 744),
                restored(at(300, 200, 1900, 1000), new Rectangle2D(0, 24, 1024, 744)));
    }

    private void keep(Preferences preferences) {
        open.onFx(() -> {
            WindowMemory memory = new WindowMemory(preferences, SCREENS);
            memory.restore(stage, open.window, Preferences.Memory.empty());
            memory.keep(stage, open.window, memory.memory(stage, open.window));
            return true;
        });
    }

    @Test
    void isRememberedSoonAfterAChangeThoughItStaysOpen() {
        Preferences preferences = new Preferences(folder.resolve("kept"));
        keep(preferences);
        open.onFx(() -> {
            open.model.settings().set(Settings.of("batch"), 48.0);
            open.view.themeProperty().set(Theme.DARK);
            return true;
        });
        open.until(
                "the settings are written",
                () -> {
                    Preferences.Memory written = preferences.load(trouble -> {});
                    return written.config().filter(c -> c.batchSize() == 48).isPresent()
                            && written.theme().equals(Optional.of(Theme.DARK));
                });
    }

    @Test
    void saysOnceThatNothingCanBeRemembered() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        keep(new Preferences(file));
        open.onFx(() -> {
            open.view.themeProperty().set(Theme.DARK);
            return true;
        });
        open.until(
                "it is told", () -> open.model.notices().property().get().text().contains("file"));
        assertEquals(
                "The folder " + file + " cannot be made; nothing is remembered.",
                open.onFx(() -> open.model.notices().property().get().text()));
    }
}
