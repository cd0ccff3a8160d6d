package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.TableFile;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.file.csv.CsvFile;
import org.ganscope.session.file.csv.CsvProgress;
import org.ganscope.ui.importing.RememberedData;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person whose last target was data of their own")
class RememberedDataTest {
    @TempDir Path folder;

    private final List<String> troubles = new ArrayList<>();
    private Optional<OpenWindow> opened = Optional.empty();
    private Optional<RememberedData> data = Optional.empty();
    private Optional<Theme> theme = Optional.empty();
    private Stage stage;

    @Start
    void take(Stage primary) {
        stage = primary;
    }

    @AfterEach
    void closeTheWindow() {
        opened.ifPresent(OpenWindow::close);
    }

    private Path csv() {
        return folder.resolve("leaves.csv");
    }

    private Preferences preferences() {
        return new Preferences(folder.resolve("settings"));
    }

    /** Leaves settings with a table as the target, as a window would. */
    private GanConfig leave(int dimension) throws IOException {
        Files.writeString(csv(), "a,b\n1,2\n2,5\n4,1\n7,3\n");
        TargetKind kind = dimension == 1 ? TargetKind.TABLE_LINE : TargetKind.TABLE_PLANE;
        TargetConfig target =
                TargetConfig.standard(kind)
                        .withMaterial(
                                CsvFile.read(
                                        TableFile.of(csv().toString()),
                                        dimension,
                                        CsvProgress.NONE));
        GanConfig config = GanConfig.standard().withBatchSize(48).withTarget(target);
        save(config);
        return config;
    }

    private void save(GanConfig config) {
        preferences()
                .save(
                        new Preferences.Memory(
                                Optional.of(config),
                                Optional.of("ring"),
                                Optional.of(Theme.DARK),
                                Optional.of(25.0),
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                LessonProgress.NONE));
    }

    /** Opens the window again, and does something before the data can be there. */
    private OpenWindow open(Runnable meanwhile) {
        Preferences.Memory memory = preferences().load(troubles::add);
        GanConfig remembered = memory.config().orElseThrow();
        OpenWindow window =
                org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () -> {
                            var made =
                                    new OpenWindow(stage, RememberedData.withStandIn(remembered));
                            opened = Optional.of(made);
                            data = Optional.of(new RememberedData(made.model, remembered));
                            meanwhile.run();
                            return made;
                        });
        theme = memory.theme();
        return window;
    }

    private OpenWindow open() {
        return open(() -> {});
    }

    private boolean isOver() {
        return data.orElseThrow().isOver();
    }

    /** The values that are written when the window closes and read at the next start. */
    private GanConfig leftBy(OpenWindow window) {
        window.onFx(() -> {
            preferences().save(new WindowMemory(preferences()).memory(stage, window.window));
            return true;
        });
        return preferences().load(troubles::add).config().orElseThrow();
    }

    @Test
    void hasThemBack() throws IOException {
        for (int dimension = 1; dimension <= 2; dimension++) {
            GanConfig left = leave(dimension);
            OpenWindow window = open();
            window.until("they are read", this::isOver);
            assertEquals(left, window.onFx(window.model::config));
            window.until("they are drawn", () -> left.equals(window.model.snapshot().config()));
            assertEquals(0, window.step());
            assertEquals(List.of(), troubles);
            window.close();
        }
    }

    @Test
    void losesNothingElseWhereTheFileIsGone() throws IOException {
        GanConfig left = leave(2);
        Files.delete(csv());
        OpenWindow window = open();
        window.until("the reading has ended", this::isOver);
        window.until("it is told", () -> window.status().contains("Ctrl+O"));
        assertTrue(window.status().contains("leaves.csv"), window.status());
        GanConfig now = window.onFx(window.model::config);
        assertEquals(48, now.batchSize());
        assertEquals(TargetKind.RING, now.target().kind());
        assertEquals(Optional.of(Theme.DARK), theme);
        assertFalse(Files.exists(folder.resolve("settings/settings.json.bad")));
        assertEquals(List.of(), troubles);

        window.onFx(() -> {
            window.model.settings().set(Settings.of("batch"), 64.0);
            return true;
        });
        assertEquals("in place of leaves.csv", window.words("#own-data-origin"));
        assertEquals(64, leftBy(window).batchSize());
        Files.writeString(csv(), "a,b\n1,2\n2,5\n4,1\n7,3\n");
        window.close();
        OpenWindow again = open();
        again.until("the data are back", this::isOver);
        assertEquals(left.withBatchSize(64), again.onFx(again.model::config));
    }

    @Test
    void losesNothingElseWhereTheNumbersAreOthers() throws IOException {
        leave(1);
        Files.writeString(csv(), "a,b\n1,2\n2,5\n4,1\n8,3\n");
        OpenWindow window = open();
        window.until("the reading has ended", this::isOver);
        window.until("it is told", () -> window.status().contains("leaves.csv"));
        assertTrue(window.status().contains("no longer holds the numbers"), window.status());
        assertFalse(window.status().contains("data.hash"), window.status());
        GanConfig now = window.onFx(window.model::config);
        assertEquals(GanConfig.standard().target(), now.target());
        assertEquals(48, now.batchSize());
    }

    @Test
    void keepsTheTargetThatIsChosenMeanwhile() throws IOException {
        GanConfig left = leave(1);
        OpenWindow window =
                open(() ->
                        opened.orElseThrow()
                                .model
                                .settings()
                                .set(Settings.of("data.target"), TargetKind.UNIFORM.key()));
        window.until("the data are read", this::isOver);
        TargetConfig chosen = TargetConfig.standard(TargetKind.UNIFORM);
        assertEquals(chosen, window.onFx(() -> window.model.config().target()));
        assertEquals(chosen, leftBy(window).target());
        assertEquals("", window.words("#own-data-origin"));
        window.onFx(() -> {
            window.model.settings().set(Settings.of("data.target"), TargetKind.TABLE_LINE.key());
            return true;
        });
        assertEquals(left, window.onFx(window.model::config), "the list of targets brings it");
    }

    @Test
    void saysNoMoreThatTheyAreAwaitedOnceAnotherTargetIsChosenEvenIfItIsTheStandInsOwn()
            throws IOException {
        leave(1);
        Files.delete(csv());
        OpenWindow window = open();
        window.until("the reading has ended", this::isOver);
        window.until("it is told", () -> window.status().contains("leaves.csv"));
        assertEquals("in place of leaves.csv", window.words("#own-data-origin"));
        window.onFx(() -> {
            window.model.starter().start(window.model.config());
            return true;
        });
        assertEquals("", window.words("#own-data-origin"));
        assertEquals(GanConfig.standard().target(), leftBy(window).target());
    }

    @Test
    void trainingMeanwhileContinuesWithTheData() throws IOException {
        GanConfig left = leave(1);
        OpenWindow window = open(() -> opened.orElseThrow().model.transport().play());
        window.until("the data are read", this::isOver);
        window.until(
                "it trains with them",
                () ->
                        window.model.snapshot().step() > 0
                                && left.equals(window.model.snapshot().config()));
        window.type(KeyCode.SPACE);
    }
}
