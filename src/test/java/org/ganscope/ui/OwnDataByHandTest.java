package org.ganscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.data.Table;
import org.ganscope.data.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Settings;
import org.ganscope.house.NeedsWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person who brings a file with data")
class OwnDataByHandTest {
    private static final int MANY = 1_000_000;

    @TempDir Path folder;

    private OpenWindow open;

    @Start
    void openTheWindow(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
    }

    @AfterEach
    void closeTheWindow() {
        open.close();
    }

    private Node node(String query) {
        return open.robot().lookup(query).query();
    }

    private boolean isOpen() {
        return node("#data-import").isVisible();
    }

    private boolean isRead() {
        return !node("#import-use").isDisabled();
    }

    private boolean isRefused() {
        return node("#import-refusal").isVisible();
    }

    private Path file(String name, String... lines) {
        try {
            return Files.write(folder.resolve(name), List.of(lines));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path flowers() {
        return file(
                "flowers.csv",
                "kind;length;width",
                "a;1,5;0,2",
                "b;4,5;1,5",
                "c;6,0;2,5",
                "a;1,4;0,3",
                "b;4,0;1,3");
    }

    private Table table() {
        return open.onFx(() -> (Table) open.model.config().target().material());
    }

    @Test
    void opensAFileAndUsesTwoOfItsColumns() {
        open.picked = Optional.of(flowers());
        open.click("#own-open");
        open.until("it is read", this::isRead);
        assertEquals(
                "Semicolons between the fields, decimal comma, names in the first row (UTF-8).",
                open.words("#import-form"));
        assertTrue(open.words("#import-figures").startsWith("5 rows"));
        open.click("#import-use");
        open.until("it is the target", () -> kind() == TargetKind.TABLE_PLANE);
        assertFalse(open.onFx(this::isOpen));
        assertEquals(List.of("length", "width"), table().file().columns());
        assertEquals("flowers.csv: length, width; 5 rows", open.words("#own-data-origin"));
        open.until("the plane is shown", () -> node("#plane").isVisible());
    }

    @Test
    void findsTheFileAgainInTheListOfTargets() {
        open.picked = Optional.of(flowers());
        open.click("#own-open");
        open.until("it is read", this::isRead);
        open.click("#import-use");
        open.until("it is the target", () -> kind() == TargetKind.TABLE_PLANE);
        Table own = table();
        open.onFx(() -> {
            open.model.set(Settings.of("data.target"), TargetKind.RING.key());
            open.model.set(Settings.of("data.target"), TargetKind.TABLE_PLANE.key());
            return true;
        });
        assertEquals(own, table());
    }

    private TargetKind kind() {
        return open.model.config().target().kind();
    }

    @Test
    void usesOneColumnAsItStands() {
        open.robot().interact(() -> open.window.dropped().take(List.of(flowers())));
        open.until("it is read", this::isRead);
        open.robot()
                .interact(() ->
                        open.robot()
                                .lookup("#import-y")
                                .queryAs(ComboBox.class)
                                .getSelectionModel()
                                .selectFirst());
        open.click("#import-standardise");
        open.until("it is read again", this::isRead);
        open.type(KeyCode.ENTER);
        open.until("it is the target", () -> kind() == TargetKind.TABLE_LINE);
        assertFalse(table().isStandardised());
        assertEquals(1, open.snapshot().run(), "a target of the same dimension rebuilds nothing");
    }

    @Test
    void isToldWhatIsWrongAndInWhichLine() {
        Path wrong = file("wrong.csv", "x,y", "1,2", "3,four", "5,6", "7,8");
        open.robot().interact(() -> open.window.dropped().take(List.of(wrong)));
        open.until("it is refused", this::isRefused);
        String words = open.words("#import-refusal");
        assertTrue(words.contains("wrong.csv") && words.contains("line 3"), words);
        assertTrue(words.contains("four"), words);
        assertFalse(open.onFx(this::isRead));
        open.type(KeyCode.ESCAPE);
        open.until("it is closed", () -> !isOpen());
        assertEquals(GanConfig.standard(), open.onFx(() -> open.model.config()));
    }

    @Test
    void leavesOutRowsWithGapsOnDemand() {
        Path gaps = file("gaps.csv", "x", "1", "NA", "3", "", "5");
        open.robot().interact(() -> open.window.dropped().take(List.of(gaps)));
        open.until("it is refused", this::isRefused);
        assertFalse(open.words("#import-refusal").contains("data.missing"));
        open.click("#import-skip");
        open.until("it is read", this::isRead);
        assertTrue(open.words("#import-figures").startsWith("3 rows"));
    }

    @Test
    void isToldThatAFileIsNoTable() {
        Path paper = file("paper.pdf", "%PDF-1.7");
        open.robot().interact(() -> open.window.dropped().take(List.of(paper)));
        open.until("it is said", () -> open.status().startsWith("paper.pdf is neither"));
        assertFalse(open.onFx(this::isOpen));
        open.robot().interact(() -> open.window.dropped().take(List.of(paper, flowers())));
        open.until("it is said", () -> open.status().startsWith("2 files were dropped"));
    }

    @Test
    void losesNothingByAFileThatIsGone() {
        open.robot()
                .interact(() -> open.window.dropped().take(List.of(folder.resolve("gone.csv"))));
        open.until("it is refused", this::isRefused);
        assertTrue(open.words("#import-refusal").contains("gone.csv"));
        open.click("#import-cancel");
        open.until("it is closed", () -> !isOpen());
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 0);
    }

    @Test
    void stopsTheReadingOfAMillionRowsOrWaitsForIt() throws IOException {
        Path many = folder.resolve("many.csv");
        try (BufferedWriter out = Files.newBufferedWriter(many)) {
            out.write("x,y\n");
            for (int i = 0; i < MANY; i++) {
                out.write((i % 997) / 100.0 + "," + (i % 1009) / 50.0 + "\n");
            }
        }
        open.robot().interact(() -> open.window.dropped().take(List.of(many)));
        open.until("it is being read", () -> node("#import-progress").isVisible());
        open.type(KeyCode.ESCAPE);
        open.until("it is closed", () -> !isOpen());
        assertEquals(GanConfig.standard(), open.onFx(() -> open.model.config()));
        open.robot().interact(() -> open.window.dropped().take(List.of(many)));
        open.until("it is read", this::isRead);
        assertTrue(open.words("#import-figures").startsWith("1\u2009000\u2009000 rows"));
    }

    @Test
    void thinksBetterOfIt() {
        open.picked = Optional.empty();
        open.robot().push(KeyCode.CONTROL, KeyCode.O);
        assertFalse(open.onFx(this::isOpen));
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 0);
    }
}
