package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Run;
import org.ganscope.session.Snapshot;
import org.ganscope.session.WeightHash;
import org.ganscope.ui.model.Comparison;
import org.ganscope.ui.model.SidePanel;
import org.ganscope.ui.model.SlowMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.stream.Collectors;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("One iteration in slow motion")
class SlowMotionByHandTest {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private SlowMotion slow() {
        return open.model.slowMotion();
    }

    private void train(long steps) {
        open.onFx(() -> {
            open.model.transport().stepTo(steps);
            return true;
        });
        open.until("the steps are made", () -> open.model.snapshot().step() == steps);
    }

    private void untilSubStep(int index) {
        open.until(
                "sub-step " + index + " is shown",
                () ->
                        slow().shownProperty().get().filter(s -> s.index() == index).isPresent()
                                && open.window.run().isAtRest());
    }

    private boolean isLit(int line) {
        return open.robot()
                .lookup("#slow-line-" + line)
                .query()
                .getPseudoClassStates()
                .contains(LIT);
    }

    private boolean isThere(String id) {
        return open.onFx(() ->
                open.robot()
                        .lookup(id)
                        .tryQuery()
                        .filter(node -> node.isVisible() && node.getScene() != null)
                        .isPresent());
    }

    /** All that is written in a node, line by line. */
    private String written(String id) {
        return open.onFx(() ->
                open.robot().lookup(id).query().lookupAll("*").stream()
                        .filter(node -> node instanceof TextFlow)
                        .map(flow -> text((TextFlow) flow))
                        .collect(Collectors.joining("\n")));
    }

    private static String text(TextFlow flow) {
        return flow.getChildren().stream()
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining());
    }

    private static String hash(Snapshot frame) {
        return WeightHash.of(frame.discriminator(), frame.generator());
    }

    @Test
    void onTheLineIsReadLineByLineAndThenFinished() {
        train(50);
        String before = hash(open.snapshot());
        open.type(KeyCode.I);
        untilSubStep(0);
        assertTrue(isThere("#slow-panel"));
        assertFalse(isThere("#settings-scroll"), "the settings make room");
        assertTrue(isLit(1));
        assertEquals("1", caption("slow-badge"));
        assertTrue(written("#slow-sentences").contains("128 real samples"));
        assertTrue(open.onFx(() -> open.robot().lookup("#slow-back").query().isDisabled()));

        for (int line = 2; line <= 4; line++) {
            open.type(KeyCode.RIGHT);
            untilSubStep(line - 1);
            assertTrue(isLit(line), "line " + line);
            assertFalse(isLit(line - 1));
        }
        assertTrue(formulas().contains("L_D"), formulas());
        assertTrue(formulas().contains("\\partial s"), formulas());
        assertAddsUp();
        assertTrue(written("#slow-sentences").contains("−∂ℓ/∂s"));

        open.click("#slow-next");
        untilSubStep(4);
        assertTrue(written("#slow-sentences").contains("Adam makes a step of it"));
        assertEquals(before, hash(open.snapshot()), "the run has not moved");
        open.type(KeyCode.LEFT);
        untilSubStep(3);
        open.click("#slow-line-9");
        untilSubStep(8);
        assertTrue(formulas().contains("L_G"), formulas());
        String after = hash(open.onFx(() -> slow().pictureProperty().get()));
        open.type(KeyCode.END);
        open.until("the step is made", () -> open.model.snapshot().step() == 51);
        untilSubStep(0);
        assertEquals(after, hash(open.snapshot()));
        Run plain = new Run(GanConfig.standard());
        for (int i = 0; i < 51; i++) {
            plain.step(StepKind.BOTH);
        }
        assertEquals(WeightHash.of(plain), hash(open.snapshot()));

        open.type(KeyCode.ESCAPE);
        open.until("it is left", () -> !slow().openProperty().get());
        assertFalse(isThere("#slow-panel"));
        assertFalse(isThere("#slow-caption"));
        open.type(KeyCode.RIGHT);
        open.until("the arrow makes a step again", () -> open.model.snapshot().step() == 52);
    }

    private String caption(String styleClass) {
        return open.onFx(() ->
                ((Label) open.robot().lookup("#slow-caption").query().lookup("." + styleClass))
                        .getText());
    }

    /** The numbers under the terms: L_D, its real and its generated part, to the last digit. */
    private void assertAddsUp() {
        List<Double> numbers =
                open.onFx(() ->
                        open
                                .robot()
                                .lookup("#slow-formulas")
                                .query()
                                .lookupAll(".term-number")
                                .stream()
                                .map(node -> ((Label) node).getText())
                                .filter(text -> !text.isEmpty())
                                .map(Double::valueOf)
                                .toList());
        assertEquals(3, numbers.size(), numbers.toString());
        assertEquals(numbers.get(0), numbers.get(1) + numbers.get(2), 0.0011);
    }

    /** The formulas, as they are read out. */
    private String formulas() {
        return open.onFx(() ->
                open.robot().lookup("#slow-formulas").query().lookupAll(".formula").stream()
                        .map(Node::getAccessibleText)
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void overThePlaneShowsItsBatchAndItsStep() {
        open.onFx(() -> {
            open.model.starter().choose(Scenarios.of("ring"));
            return true;
        });
        open.until("the ring is there", () -> open.model.snapshot().config().dataDimension() == 2);
        train(60);
        open.click("#tab-slow-motion");
        untilSubStep(0);
        assertTrue(isThere("#slow-caption"));
        for (int index = 1; index < 9; index++) {
            open.type(KeyCode.RIGHT);
            untilSubStep(index);
        }
        assertTrue(isLit(9));
        String sentences = written("#slow-sentences");
        assertTrue(sentences.contains("arrows show where the samples"), sentences);
        String after = hash(open.onFx(() -> slow().pictureProperty().get()));
        assertNotEquals(after, hash(open.snapshot()));
        open.click("#slow-finish");
        open.until("the step is made", () -> open.model.snapshot().step() == 61);
        assertEquals(after, hash(open.snapshot()));
        open.click("#slow-leave");
        open.until("it is left", () -> !slow().openProperty().get());
        assertEquals(SidePanel.SETTINGS, open.view.sideProperty().get());
    }

    @Test
    void isOpenedFromTheListOfTheStepButtonAndPlayed() {
        SplitMenuButton step = open.robot().lookup("#step").queryAs(SplitMenuButton.class);
        open.robot().interact(step::show);
        open.click("#step-slow");
        untilSubStep(0);
        open.click("#slow-play");
        open.until(
                "the next one comes by itself",
                () -> slow().shownProperty().get().orElseThrow().index() > 0);
        assertEquals("Stop", open.words("#slow-play"));
        open.click("#slow-play");
        assertEquals("Play slowly", open.words("#slow-play"));
        assertEquals(0, open.step());
    }

    @Test
    void waitsWhileTheRunTrains() {
        open.type(KeyCode.I);
        untilSubStep(0);
        open.type(KeyCode.SPACE);
        open.until(
                "it says so", () -> open.words("#slow-waiting").startsWith("The run is training."));
        assertFalse(isThere("#slow-caption"));
        open.type(KeyCode.SPACE);
        untilSubStep(0);
        long at = open.step();
        assertEquals(
                at, open.onFx(() -> slow().shownProperty().get().orElseThrow().trace().step()));
    }

    @Test
    void ofTwoRunsIsThatOfTheOneWhoseSettingsAreChanged() {
        train(20);
        open.type(KeyCode.C);
        open.until("two are compared", () -> open.window.second().isPresent());
        SlowMotion ofB = open.window.second().orElseThrow().model().slowMotion();
        open.type(KeyCode.I);
        open.until("a step of B is shown", () -> ofB.shownProperty().get().isPresent());
        assertEquals("One step of run B, slowly", title());
        assertFalse(slow().openProperty().get());
        open.type(KeyCode.END);
        open.until("A makes the step", () -> open.model.snapshot().step() == 21);
        open.until(
                "and B too",
                () -> open.window.second().orElseThrow().model().snapshot().step() == 21);
        open.onFx(() -> {
            open.window.comparison().sideProperty().set(Comparison.Side.A);
            return true;
        });
        untilSubStep(0);
        assertEquals("One step of run A, slowly", title());
        assertFalse(ofB.openProperty().get());
        open.type(KeyCode.C);
        open.until("the comparison is over", () -> open.window.second().isEmpty());
        assertEquals("One step, slowly", title());
        assertTrue(slow().openProperty().get());
    }

    private String title() {
        return open.onFx(
                () -> ((Label) open.robot().lookup("#slow-panel .strong").query()).getText());
    }
}
