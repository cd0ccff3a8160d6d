package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person who looks at the picture of the game")
class LoopByHandTest {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private OpenWindow open;

    @Start
    void openTheWindow(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
    }

    @AfterEach
    void closeTheWindow() {
        open.close();
    }

    private boolean isLit(String id) {
        return open.onFx(() -> node(id).getPseudoClassStates().contains(LIT));
    }

    private Node node(String id) {
        return open.robot().lookup(id).query();
    }

    private Node heading() {
        return open.robot().from(node("#section-generator")).lookup(".section-heading").query();
    }

    private boolean isOpen() {
        return ((ToggleButton) heading()).isSelected();
    }

    @Test
    @DisplayName("opens the settings of a part by a click on it")
    void opensTheSettingsOfAPart() {
        assertFalse(open.onFx(this::isOpen));
        open.click("#loop-generator");
        open.until("they are open", this::isOpen);
        open.until("they are in sight", () -> open.settingsScroll() > 0);
        assertTrue(open.onFx(() -> heading().isFocused()));
    }

    @Test
    @DisplayName("sees that a frozen player is not updated")
    void seesThatAFrozenPlayerIsNotUpdated() {
        open.robot()
                .interact(() ->
                        open.model
                                .settings()
                                .parse(Settings.of("discriminator.learningRate"), "0"));
        open.robot().interact(() -> open.model.transport().step(StepKind.BOTH, 1));
        open.until("G is lit", () -> isLit("#loop-generator"));
        open.until("D is not", () -> !isLit("#loop-discriminator"));
    }

    @Test
    @DisplayName("sees whose turn it was after a single step, and nobody’s after a reset")
    void seesWhoseTurnItWas() {
        open.robot().interact(() -> open.model.transport().step(StepKind.DISCRIMINATOR, 1));
        open.until("D is lit", () -> isLit("#loop-discriminator"));
        assertFalse(isLit("#loop-generator"));
        open.robot().interact(() -> open.model.transport().step(StepKind.GENERATOR, 1));
        open.until("G is lit", () -> isLit("#loop-generator"));
        assertFalse(isLit("#loop-discriminator"));
        open.robot().interact(open.model.starter()::reset);
        open.until("nobody is", () -> !isLit("#loop-generator"));
        assertFalse(isLit("#loop-discriminator"));
    }

    @Test
    @DisplayName("sees both players lit while it trains")
    void seesBothWhileItTrains() {
        open.type(KeyCode.SPACE);
        open.until("both are lit", () -> isLit("#loop-generator") && isLit("#loop-discriminator"));
        open.type(KeyCode.SPACE);
        open.until("nobody is", () -> !isLit("#loop-generator"));
    }

    @Test
    @DisplayName(
            "finds the latest numbers when it opens again; while it is closed none are written")
    void findsTheLatestNumbers() {
        Label loss = open.robot().lookup("#loop-generator .loop-figure").queryAs(Label.class);
        ToggleButton fold =
                open.robot().lookup("#section-loop .section-heading").queryAs(ToggleButton.class);
        String first = stepUnseen(loss, () -> open.robot().clickOn(fold));
        open.robot().clickOn(fold);
        open.until("the loss is there", () -> !loss.getText().equals(first));
        String second = stepUnseen(loss, () -> open.type(KeyCode.F9));
        open.type(KeyCode.F9);
        open.until("the loss is there again", () -> !loss.getText().equals(second));
    }

    /** Hides the numbers and makes a step; returns what the loss was and still is. */
    private String stepUnseen(Label loss, Runnable hide) {
        hide.run();
        String before = open.onFx(loss::getText);
        long step = open.step();
        open.robot().interact(() -> open.model.transport().step(StepKind.BOTH, 1));
        open.until("the step is made", () -> open.model.snapshot().step() == step + 1);
        assertEquals(before, open.onFx(loss::getText));
        return before;
    }

    @Test
    @DisplayName("makes a layer wider and adds one in the drawing of a network")
    void changesTheLayers() {
        open.click("#loop-generator");
        open.until("the drawing is there", () -> !nudges().isEmpty());
        List<Integer> before = hidden();
        open.robot().clickOn(open.onFx(() -> nudges().getFirst()));
        open.until("the first layer is wider", () -> hidden().getFirst() > before.getFirst());
        assertEquals(before.size(), hidden().size());
    }

    private List<Integer> hidden() {
        return open.model.config().generator().network().hidden();
    }

    private List<Node> nudges() {
        return open
                .robot()
                .from(node("#section-generator"))
                .lookup(".layer-nudge")
                .queryAll()
                .stream()
                .toList();
    }
}
