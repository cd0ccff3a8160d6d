package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.WeightHash;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Optional;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("The timeline")
class TimelineByHandTest {
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
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
        open.until("the steps are made", () -> open.model.snapshot().step() == steps);
    }

    private void untilStep(long step) {
        open.until("step " + step + " is shown", () -> open.model.snapshot().step() == step);
    }

    private Optional<Node> sign() {
        return open.robot().lookup(".timeline-sign").tryQuery();
    }

    @Test
    void leadsToAStepByMouseAndKeysAndBackToTheEnd() {
        train(300);
        open.click("#timeline"); // its middle
        untilStep(150);
        open.until(
                "it says so",
                () -> open.words("#status-lead").contains("Looking back at step 150"));
        assertEquals("step 150 of 300", open.words("#timeline-where"));
        open.type(KeyCode.LEFT);
        untilStep(149);
        open.type(KeyCode.PAGE_UP);
        untilStep(179);
        open.type(KeyCode.HOME);
        untilStep(0);
        open.click("#timeline-forward");
        untilStep(1);
        open.robot().moveTo("#timeline").scroll(1, javafx.geometry.VerticalDirection.UP);
        open.until("the wheel goes on", () -> open.model.snapshot().step() != 1);
        open.click("#timeline-continue");
        untilStep(300);
        assertFalse(open.snapshot().isLookingBack());
        assertEquals("now", open.words("#timeline-where"));
    }

    @Test
    void marksWhatWasChangedAndAClickOnTheMarkGoesThere() {
        train(100);
        String first = open.field("generator.learningRate").getText();
        open.enter("generator.learningRate", "0.003");
        train(200);
        String then = open.field("generator.learningRate").getText();
        assertNotEquals(first, then);
        open.until("all is drawn", () -> open.model.chartProperty().get().step() == 200);
        open.until("the change is marked", () -> sign().isPresent());
        open.click(".timeline-sign");
        untilStep(100);
        assertEquals(first, open.field("generator.learningRate").getText());
        open.click("#timeline-end");
        untilStep(200);
        assertEquals(then, open.field("generator.learningRate").getText());
    }

    /** Else its tooltip would vanish ten times a second while the run trains. */
    @Test
    void movesTheSignOfAMarkWhileTheRunGrows() {
        train(100);
        open.enter("generator.learningRate", "0.003");
        train(200);
        open.until("the change is marked", () -> sign().isPresent());
        Node sign = sign().orElseThrow();
        double place = open.onFx(sign::getLayoutX);
        train(400);
        open.until("it has moved", () -> sign().orElseThrow().getLayoutX() < 0.7 * place);
        assertSame(sign, sign().orElseThrow());
    }

    @Test
    void branchesFromWhereItIs() {
        train(300);
        String end = WeightHash.of(open.snapshot().discriminator(), open.snapshot().generator());
        open.click("#timeline");
        untilStep(150);
        open.click("#timeline-branch");
        open.until("it goes on from there", () -> !open.model.snapshot().isLookingBack());
        assertEquals(150, open.step());
        train(300);
        assertEquals(
                end,
                WeightHash.of(open.snapshot().discriminator(), open.snapshot().generator()),
                "without a change the same happens again");
    }

    @Test
    void arrowKeysGoBackAndForthWithoutIt() {
        train(50);
        open.type(KeyCode.LEFT);
        untilStep(49);
        open.type(KeyCode.RIGHT);
        untilStep(50);
        assertFalse(open.snapshot().isLookingBack());
    }
}
