package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Optional;
import java.util.Set;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person who trains")
class TrainingByHandTest {
    private OpenWindow open;

    @Start
    void openTheWindow(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
    }

    @AfterEach
    void closeTheWindow() {
        open.close();
    }

    @Test
    void seesHowToStart() {
        open.until("the strip invites", () -> open.status().contains("Space"));
        assertEquals("step 0", open.words("#step-count"));
    }

    @Test
    void startsAndPausesWithSpace() {
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 20);
        assertEquals("Pause", open.words("#train"));
        open.type(KeyCode.SPACE);
        open.until("it stands", () -> open.model.snapshot().state() == SessionState.PAUSED);
        assertEquals("Train", open.words("#train"));
        open.until(
                "the count is that of the run",
                () ->
                        open.words("#step-count")
                                .replaceAll("\\D", "")
                                .equals(Long.toString(open.model.snapshot().step())));
    }

    @Test
    void startsAndPausesWithSpaceAlsoOnAButtonOrASlider() {
        open.robot().interact(() -> open.robot().lookup("#reset").query().requestFocus());
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 0);
        open.robot().interact(() -> open.robot().lookup("#latent-slider").query().requestFocus());
        open.type(KeyCode.SPACE);
        open.until("it stands", () -> open.model.snapshot().state() == SessionState.PAUSED);
    }

    @Test
    void typesASpaceIntoAFieldWithoutStarting() {
        open.robot().clickOn(open.field("generator.learningRate"));
        open.type(KeyCode.SPACE);
        open.type(KeyCode.ESCAPE);
        assertFalse(open.onFx(() -> open.model.transport().trainingProperty().get()));
    }

    @Test
    void stepsOnePlayerAlone() {
        Snapshot before = open.snapshot();
        open.click("#step .arrow-button");
        open.click("#step-d");
        open.until("one step is made", () -> open.model.snapshot().step() == 1);
        Snapshot after = open.snapshot();
        assertEquals(before.generator(), after.generator());
        assertNotEquals(before.discriminator(), after.discriminator());

        open.type(KeyCode.G);
        open.until("another is made", () -> open.model.snapshot().step() == 2);
        assertEquals(after.discriminator(), open.snapshot().discriminator());
        assertNotEquals(after.generator(), open.snapshot().generator());
    }

    @Test
    void findsTheStepButtonEquallyWideForAllSteps() {
        double narrow =
                open.onFx(() -> open.robot().lookup("#step").queryAs(Region.class).getWidth());
        open.click("#step .arrow-button");
        open.click("#step-1000");
        open.until("1000 steps are made", () -> open.model.snapshot().step() == 1000);
        assertEquals(
                narrow,
                open.onFx(() -> open.robot().lookup("#step").queryAs(Region.class).getWidth()),
                1);
    }

    @Test
    void stepsBothAndByHundreds() {
        open.click("#step .arrow-button");
        open.click("#step-100");
        open.until("100 steps are made", () -> open.model.snapshot().step() == 100);
        open.type(KeyCode.B);
        open.until("one more is made", () -> open.model.snapshot().step() == 101);
        assertEquals(SessionState.PAUSED, open.snapshot().state());
    }

    @Test
    void repeatsTheStepsThatTheyChoseLast() {
        assertEquals("Step", open.words("#step"));
        open.click("#step .arrow-button");
        open.click("#step-10");
        open.until("10 steps are made", () -> open.model.snapshot().step() == 10);
        assertEquals("Step ×10", open.words("#step"));
        open.click("#step > .label");
        open.until("10 more are made", () -> open.model.snapshot().step() == 20);
    }

    @Test
    void goesToAStepByItsNumberButNotBack() {
        open.click("#step .arrow-button");
        open.click("#step-to");
        open.until(
                "the field is ready",
                () -> open.robot().lookup("#step-to-field").query().isFocused());
        open.robot().write("300").type(KeyCode.ENTER);
        open.until("300 steps are made", () -> open.model.snapshot().step() == 300);
        open.click("#step .arrow-button");
        open.click("#step-to");
        open.robot().write("299").type(KeyCode.ENTER);
        open.until(
                "it is refused", () -> open.words("#step-to-refusal").contains("step 300 already"));
        open.type(KeyCode.ESCAPE);
        open.type(KeyCode.B);
        open.until("the keys work again", () -> open.model.snapshot().step() == 301);
    }

    @Test
    void readsTheSeedNextToTheStepAndChangesItThere() {
        open.robot().interact(() -> open.window.closeSections(Set.of("run")));
        String seed = Long.toString(open.model.config().seed());
        assertTrue(open.words("#seed-of-run").endsWith("seed " + seed));
        open.click("#seed-of-run");
        open.until("its field has the focus", () -> open.field("seed").isFocused());
    }

    @Test
    void undoesAChangeThatEndedATrainedRun() {
        open.click("#step .arrow-button");
        open.click("#step-100");
        open.until("100 steps are made", () -> open.model.snapshot().step() == 100);
        open.robot()
                .interact(() -> open.model.settings().parse(Settings.of("generator.layers"), "4"));
        open.until("it is offered", () -> open.robot().lookup("#status-offer").query().isVisible());
        assertTrue(open.status().contains("The run so far ends here."), open.status());
        open.click("#status-offer");
        open.until("it is back", () -> open.model.snapshot().step() == 100);
    }

    @Test
    void resetsToTheScenarioAsItCame() {
        open.enter("generator.learningRate", "2e-3");
        assertTrue(open.words("#scenario").endsWith("changed"), open.words("#scenario"));
        open.click("#reset .arrow-button");
        open.click("#reset-scenario");
        open.until(
                "the settings are those of the scenario",
                () ->
                        open.model
                                .config()
                                .equals(open.model.origin().scenarioProperty().get().config()));
        assertFalse(open.words("#scenario").endsWith("changed"), open.words("#scenario"));
    }

    @Test
    void findsWhatGIsWithinAClick() {
        open.click("#help");
        open.until("it is shown", () -> isHelpSeen());
        Node first = open.robot().lookup(".glossary-term").queryAll().iterator().next();
        assertTrue(first.localToScene(first.getLayoutBounds()).getMaxY() < 400, "at the top");
        open.robot().type(KeyCode.C, KeyCode.O, KeyCode.L, KeyCode.L, KeyCode.A);
        open.until(
                "it is found",
                () ->
                        open.robot().lookup(".glossary-term").queryAllAs(Label.class).stream()
                                .findFirst()
                                .map(Label::getText)
                                .equals(Optional.of("mode collapse")));
        open.type(KeyCode.ESCAPE);
        open.type(KeyCode.B);
        open.until("the keys of the window work again", () -> open.model.snapshot().step() == 1);
    }

    @Test
    void findsWordsBehindEveryHeadingAndEverySetting() {
        List<String> silent =
                open.onFx(() ->
                        open
                                .robot()
                                .lookup(".setting-label, .section > .title, .chart-title")
                                .queryAll()
                                .stream()
                                .filter(node ->
                                        node.getAccessibleHelp() == null
                                                || node.getAccessibleHelp().isBlank())
                                .map(Node::toString)
                                .toList());
        assertEquals(List.of(), silent);
    }

    @Test
    void resetsToTheirOwnSettings() {
        open.enter("generator.learningRate", "2e-3");
        open.type(KeyCode.B);
        open.until("a step is made", () -> open.model.snapshot().step() == 1);
        open.click("#reset > .label");
        open.until(
                "it is at step 0 of a new run",
                () -> open.model.snapshot().step() == 0 && open.model.snapshot().run() == 2);
        assertEquals(2e-3, open.snapshot().config().generator().optimiser().learningRate());
        assertTrue(open.words("#scenario").endsWith("changed"), open.words("#scenario"));
    }

    @Test
    void changesTheSpeedWithTheSlider() {
        open.robot().interact(() -> open.robot().lookup("#speed").query().requestFocus());
        open.type(KeyCode.HOME);
        open.until("the pace is slowest", () -> open.model.transport().paceProperty().get() == 1);
        assertEquals("1/s", open.words("#speed-words"));
        open.type(KeyCode.END);
        assertEquals("max", open.words("#speed-words"));
    }

    @Test
    void readsTheScaleOfTheSpeedAtTheSlider() {
        Slider slider = open.robot().lookup("#speed").queryAs(Slider.class);
        Parent axis = (Parent) slider.lookup(".axis");
        List<String> scale =
                axis.getChildrenUnmodifiable().stream()
                        .filter(Text.class::isInstance)
                        .filter(Node::isVisible)
                        .map(node -> ((Text) node).getText())
                        .toList();
        assertEquals(List.of("1", "10", "100", "1k", "", "max"), scale);
        open.robot().interact(() -> open.model.transport().paceProperty().set(1000));
        assertEquals(0.6, (slider.getValue() - slider.getMin()) / 5, 1e-9);
    }

    @Test
    void enlargesEverythingForALectureHall() {
        open.type(KeyCode.P);
        open.until("it is large", () -> open.window.getStyleClass().contains("presentation"));
        open.robot().interact(() -> open.window.getScene().getWindow().setWidth(1024));
        assertTrue(
                open.onFx(() -> open.window.getStyleClass().contains("presentation")),
                "on a small projector too");
        open.type(KeyCode.P);
        open.until("it is not", () -> !open.window.getStyleClass().contains("presentation"));
    }

    @Test
    void presentsOnASmallProjectorWithALargerStageAndBothRates() {
        Region stage = open.robot().lookup("#stage").queryAs(Region.class);
        double width = stage.getWidth();
        double area = width * stage.getHeight();
        open.type(KeyCode.P);
        open.until("the stage is wider", () -> stage.getWidth() > 1.2 * width);
        assertTrue(stage.getWidth() * stage.getHeight() > 1.1 * area, "larger as a whole");
        Region slider = open.robot().lookup("#latent-slider").queryAs(Region.class);
        open.until("there is room to drag z", () -> slider.getWidth() > 300);
        assertFalse(open.robot().lookup(".settings").tryQuery().isPresent(), "no settings");
        open.enter("generator.learningRate", "0.004");
        open.until(
                "the rate is in force",
                () -> open.model.config().generator().optimiser().learningRate() == 0.004);
        open.robot().interact(open.window::requestFocus);
        open.type(KeyCode.P);
        open.until("all is as before", () -> stage.getWidth() == width);
        assertTrue(open.robot().lookup(".settings").tryQuery().isPresent(), "with all settings");
    }

    @Test
    void readsTheKeysUnderF1() {
        open.type(KeyCode.F1);
        open.until("the keys are listed", () -> isHelpSeen());
        open.type(KeyCode.B);
        open.type(KeyCode.ESCAPE);
        open.until("they are gone", () -> !isHelpSeen());
        assertEquals(0, open.step(), "nothing happened below the list");
    }

    @Test
    void readsWhichProgramItIsAndUnderWhichLicences() {
        open.type(KeyCode.F1);
        open.robot().clickOn("#help-about");
        open.until("it is shown", () -> open.robot().lookup("#about").query().isVisible());
        String licences = open.robot().lookup("#about-licences").queryAs(TextArea.class).getText();
        assertTrue(licences.contains("javafx-graphics"), licences);
        open.type(KeyCode.ESCAPE);
        open.until("it is gone", () -> !isHelpSeen());
        open.type(KeyCode.F1);
        assertFalse(open.robot().lookup("#about").query().isVisible(), "keys come first again");
    }

    @Test
    void readsTheLicencesByKeyboardWithNoLineCutOff() {
        open.type(KeyCode.F1);
        open.type(KeyCode.TAB);
        open.type(KeyCode.ENTER);
        open.until("it is shown", () -> open.robot().lookup("#about").query().isVisible());
        TextArea licences = open.robot().lookup("#about-licences").queryAs(TextArea.class);
        open.type(KeyCode.PAGE_DOWN);
        open.until("it is scrolled", () -> licences.getScrollTop() > 50);
        Node longest = licences.lookup(".text");
        double inside = licences.lookup(".content").getBoundsInParent().getWidth();
        assertTrue(longest.getLayoutBounds().getWidth() <= inside, inside + " wide");
        open.type(KeyCode.ESCAPE);
        open.until("it is gone", () -> !isHelpSeen());
        assertEquals(0, open.step(), "nothing happened below it");
    }

    private boolean isHelpSeen() {
        return open.robot().lookup("#help-overlay").tryQuery().filter(Node::isVisible).isPresent();
    }
}
