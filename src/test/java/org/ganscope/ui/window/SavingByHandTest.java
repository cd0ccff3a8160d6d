package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.Snapshot;
import org.ganscope.session.WeightHash;
import org.ganscope.session.file.RunFile;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;
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
@DisplayName("The run in the window")
class SavingByHandTest {
    @TempDir Path folder;

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, Scenarios.standard().config());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void train(long steps) {
        open.onFx(() -> {
            open.model.transport().stepTo(steps);
            return true;
        });
        untilStep(steps);
    }

    private void untilStep(long step) {
        open.until("step " + step, () -> open.model.snapshot().step() == step);
    }

    private String title() {
        return open.onFx(() -> open.window.files().titleProperty().get());
    }

    private void untilStatus(String part) {
        open.until("it says " + part, () -> open.status().contains(part));
    }

    private void press(KeyCode... keys) {
        open.robot().push(keys);
    }

    private void pick(String name) {
        open.picked = Optional.of(folder.resolve(name));
    }

    private static String hash(Snapshot frame) {
        return WeightHash.of(frame.discriminator(), frame.generator());
    }

    @Test
    void isSavedUnderANameAndThenUnderTheSame() {
        assertEquals("Two modes – GANscope", title());
        train(30);
        assertEquals("Two modes* – GANscope", title());
        pick("mine");
        press(KeyCode.CONTROL, KeyCode.S);
        untilStatus("Saved as mine.ganscope.");
        assertEquals("mine.ganscope – GANscope", title());
        train(40);
        assertEquals("mine.ganscope* – GANscope", title());
        open.picked = Optional.empty();
        press(KeyCode.CONTROL, KeyCode.S);
        open.until("it is saved", () -> !title().contains("*"));
        assertEquals(40, RunFile.read(folder.resolve("mine.ganscope")).steps());
        press(KeyCode.R);
        open.until("another run begins", () -> title().equals("Two modes – GANscope"));
    }

    @Test
    void isNotReplacedInItsFileByARunThatHasJustBegun() {
        train(30);
        pick("mine");
        press(KeyCode.CONTROL, KeyCode.S);
        untilStatus("Saved as mine.ganscope.");
        open.onFx(() -> {
            open.model.starter().reset();
            open.window.files().save(open.window.getScene().getWindow());
            return true;
        });
        untilStatus("Not saved: another run has just begun.");
        assertEquals(30, RunFile.read(folder.resolve("mine.ganscope")).steps());
    }

    @Test
    void comesBackFromItsFileAsItWasLookedAt() {
        train(60);
        open.onFx(() -> {
            open.view.z1Property().set(-0.75);
            open.view.lineLayers().show(Set.of(LineLayer.values()[0]));
            open.view.layers().show(Set.of(PlaneLayer.SCORE));
            open.window.shownChartsProperty().set(Set.of(ChartSpecs.LOSSES));
            open.model.transport().paceProperty().set(33);
            open.model.lookingBack().lookAt(20);
            return true;
        });
        untilStep(20);
        Snapshot saved = open.snapshot();
        pick("a.ganscope");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        untilStatus("Saved as a.ganscope.");
        open.onFx(() -> {
            open.model.starter().choose(Scenarios.of("ring"));
            open.view.reset();
            open.window.shownChartsProperty().set(Set.of(ChartSpecs.SCORES));
            return true;
        });
        open.until("the ring", () -> open.model.snapshot().config().dataDimension() == 2);
        press(KeyCode.CONTROL, KeyCode.O);
        open.until("it is back", () -> open.model.snapshot().end() == 60);
        untilStep(20);
        assertEquals(hash(saved), hash(open.snapshot()));
        assertEquals(60, open.snapshot().end());
        assertEquals("a.ganscope – GANscope", title());
        assertEquals(
                "Two modes", open.onFx(() -> open.model.origin().scenarioProperty().get().title()));
        assertEquals(-0.75, open.onFx(() -> open.view.z1Property().get()));
        assertEquals(
                Set.of(LineLayer.values()[0]), open.onFx(() -> open.view.lineLayers().shown()));
        assertEquals(Set.of(PlaneLayer.SCORE), open.onFx(() -> open.view.layers().get()));
        assertEquals(
                Set.of(ChartSpecs.LOSSES),
                open.onFx(() -> open.window.shownChartsProperty().get()));
        assertEquals(33, open.onFx(() -> open.model.transport().paceProperty().get()));
        open.until(
                "the curves are there",
                () -> open.model.chartProperty().get().curves().get(Series.JSD).length() > 40);
    }

    @Test
    void staysWhenAFileCannotBeUsed() throws IOException {
        train(30);
        Snapshot before = open.snapshot();
        pick("bad.ganscope");
        Files.writeString(open.picked.orElseThrow(), "{\"config\": {}, \"format\": 7}");
        press(KeyCode.CONTROL, KeyCode.O);
        untilStatus("line 1, column 26: this file has format 7, of a newer GANscope;");
        pick("none.ganscope");
        press(KeyCode.CONTROL, KeyCode.O);
        untilStatus("none.ganscope cannot be read: there is no such file or folder.");
        assertEquals(hash(before), hash(open.snapshot()));
        assertEquals(before.run(), open.snapshot().run());
        assertEquals("Two modes* – GANscope", title());
    }

    @Test
    void isReplacedByOneThatHasToBeTrainedAgainAndIsThenOnTheShelf() throws IOException {
        Run other = Run.replay(Scenarios.of("article").config(), List.of(), 25);
        Path file = folder.resolve("run.json");
        RunFile.write(file, other);
        String text = Files.readString(file).replace("\"layout\": \"", "\"layout\": \"0");
        Files.writeString(file, text);
        train(30);
        open.onFx(() -> {
            open.window.dropped().take(List.of(file));
            return true;
        });
        untilStep(25);
        assertEquals(WeightHash.of(other), hash(open.snapshot()));
        assertEquals(30, open.snapshot().ways().former().orElseThrow().step());
        assertEquals(
                "As in the article",
                open.onFx(() -> open.model.origin().scenarioProperty().get().title()));
    }

    @Test
    void isCopiedAsALineOfTextAndPasted() {
        train(30);
        Snapshot copied = open.snapshot();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        untilStatus("The run is in the clipboard");
        String line = open.onFx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(line.startsWith("ganscope:1:two-modes:30:"), line);
        press(KeyCode.R);
        untilStep(0);
        press(KeyCode.CONTROL, KeyCode.V);
        untilStep(30);
        assertEquals(hash(copied), hash(open.snapshot()));
    }

    @Test
    void isNotReplacedByWhatIsPastedIntoAField() {
        train(30);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        untilStatus("The run is in the clipboard");
        train(40);
        var field = open.field("batch");
        open.robot().interact(field::requestFocus);
        open.robot().interact(field::selectAll);
        press(KeyCode.CONTROL, KeyCode.V);
        open.until("it is in the field", () -> field.getText().startsWith("ganscope:1:"));
        press(KeyCode.ESCAPE);
        assertEquals(40, open.step());
    }

    @Test
    void saysThatNothingIsThereToBePasted() {
        open.onFx(() -> {
            Clipboard.getSystemClipboard().clear();
            return true;
        });
        press(KeyCode.CONTROL, KeyCode.V);
        untilStatus("There is no run in the clipboard;");
    }

    @Test
    void givesWayToDataInAFileOfAnyName() throws IOException {
        pick("numbers");
        Files.writeString(open.picked.orElseThrow(), "x\n1.5\n2.5\n3.5\n4.5\n5.5\n");
        press(KeyCode.CONTROL, KeyCode.O);
        open.until(
                "the import is open",
                () ->
                        open.robot()
                                .lookup("#data-import")
                                .tryQuery()
                                .filter(Node::isVisible)
                                .isPresent());
        assertFalse(open.snapshot().isLookingBack());
    }

    @Test
    void givesWayToSettingsInAFile() throws IOException {
        train(30);
        pick("settings.json");
        Files.writeString(open.picked.orElseThrow(), "{\"batch\": 33}");
        press(KeyCode.CONTROL, KeyCode.O);
        untilStep(0);
        GanConfig config = open.snapshot().config();
        assertEquals(33, config.batchSize());
        assertEquals(config, open.onFx(open.model::config));
    }
}
