package org.ganscope.ui.window;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.UP;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("The learning-rate map")
class MapByHandTest {
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard().withSeed(9).withBatchSize(16));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Node board() {
        return open.robot().lookup("#sweep-board").query();
    }

    private void type(String field, String text) {
        TextField of = open.robot().lookup(field).queryAs(TextField.class);
        open.robot().interact(() -> of.setText(text));
    }

    private void map(int steps, int seeds) {
        open.type(KeyCode.M);
        type("#sweep-axis-across #sweep-count", "4");
        type("#sweep-axis-up #sweep-count", "3");
        type("#sweep-steps", Integer.toString(steps));
        type("#sweep-seeds", Integer.toString(seeds));
        open.click("#sweep-start");
    }

    private void untilMade(int runs) {
        open.until(
                "all is made",
                () ->
                        open.words("#sweep-status")
                                .endsWith(" · %d of %d runs".formatted(runs, runs)));
    }

    @Test
    void fillsAndOpensTheRunOfACell() {
        map(20, 2);
        untilMade(24);
        assertEquals(
                "two Gaussians · 20 steps · 2 seeds a cell · 24 of 24 runs",
                open.words("#sweep-status"));
        open.robot().interact(() -> board().lookup("#sweep-map").requestFocus());
        for (KeyCode key : List.of(LEFT, LEFT, LEFT, DOWN, DOWN, RIGHT, RIGHT, UP)) {
            open.type(key); // the mouse was on its way over the map
        }
        assertEquals(
                "D learning rate\u00a00.01, G learning rate\u00a03.16×10⁻³",
                open.words("#sweep-cell"));
        assertTrue(open.words("#sweep-figures").matches("(?s)Mean JSD 0\\.\\d{3} ± 0\\.\\d{3} .*"));
        open.click("#sweep-open-10");
        assertFalse(board().isVisible());
        open.until("the run is made", () -> open.model.snapshot().step() == 20);
        GanConfig opened = open.onFx(open.model::config);
        assertEquals(10, opened.seed());
        assertEquals("0.01", Settings.of("discriminator.learningRate").format(opened));
        assertEquals("0.003162", Settings.of("generator.learningRate").format(opened));
        assertEquals(16, opened.batchSize());
        open.type(KeyCode.M);
        assertTrue(board().isVisible());
        assertEquals("", open.words("#sweep-since"), "only the two settings and the seed differ");
        open.type(KeyCode.M);
        assertFalse(board().isVisible());
    }

    @Test
    void waitsWhileItIsClosedAndKeepsItsResultsWhenItIsStopped() {
        map(5000, 3);
        open.until("it begins", () -> open.words("#sweep-status").contains(" left"));
        open.type(KeyCode.ESCAPE);
        assertFalse(board().isVisible());
        open.enter("batch", "17");
        open.type(KeyCode.M);
        open.until(
                "it goes on",
                () ->
                        open.words("#sweep-start").equals("Pause")
                                && !open.words("#sweep-status").contains(" 0 of"));
        assertEquals("The window has other settings now: batch.", open.words("#sweep-since"));
        open.click("#sweep-start");
        assertTrue(open.words("#sweep-status").endsWith("paused"));
        open.click("#sweep-stop");
        assertTrue(open.words("#sweep-status").endsWith("stopped"));
        assertEquals("Go on", open.words("#sweep-start"));
        type("#sweep-steps", "10");
        type("#sweep-seeds", "1");
        open.click("#sweep-new");
        untilMade(12);
        open.click("#sweep-former");
        assertTrue(open.words("#sweep-status").endsWith("stopped"));
    }

    @Test
    void opensTheRunOfACellBesideThePresentOne() {
        open.onFx(() -> {
            open.model.transport().stepTo(30);
            return true;
        });
        GanConfig first = open.onFx(open.model::config);
        map(20, 2);
        untilMade(24);
        open.robot().interact(() -> board().lookup("#sweep-map").requestFocus());
        open.type(RIGHT);
        open.click("#sweep-second-10");
        assertFalse(board().isVisible());
        open.until(
                "B is there",
                () ->
                        open.window.second().stream()
                                .anyMatch(run -> run.model().snapshot().step() == 20));
        open.until("A is there too", () -> open.model.snapshot().step() == 20);
        assertEquals(first, open.onFx(open.model::config));
        assertEquals(30, open.snapshot().end());
        assertEquals(
                10, open.onFx(() -> open.window.second().orElseThrow().model().config().seed()));
    }

    @Test
    void changesThemeAndPresentationWithTheFocusOnIt() {
        open.type(KeyCode.M);
        open.robot().interact(() -> board().lookup("#sweep-map").requestFocus());
        Theme theme = open.onFx(() -> open.view.themeProperty().get());
        open.type(KeyCode.T);
        open.type(KeyCode.P);
        assertEquals(theme.other(), open.onFx(() -> open.view.themeProperty().get()));
        assertTrue(open.onFx(() -> open.view.presentingProperty().get()));
        assertTrue(board().isVisible());
    }

    @Test
    void saysWhatIsWrongWithItsPlan() {
        open.type(KeyCode.M);
        type("#sweep-steps", "x");
        assertEquals(
                "Steps must be a whole number from 1 to 10000000, not \"x\".",
                open.words("#sweep-refusal"));
        type("#sweep-steps", "5");
        type("#sweep-axis-across #sweep-to", "1e9");
        assertTrue(open.words("#sweep-refusal").contains("D learning rate"));
        type("#sweep-axis-across #sweep-to", "1");
        assertEquals("", open.words("#sweep-refusal"));
    }
}
