package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.view.line.StageFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person who changes settings")
class SettingsByHandTest {
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
    void dragsTheLatentSliderAndSeesWhereGSendsIt() {
        String before = open.words("#probe-x");
        open.robot().drag("#latent-slider .thumb").dropBy(90, 0);
        open.until("G(z) is another", () -> !open.words("#probe-x").equals(before));
        double z = open.onFx(() -> open.view.z1Property().get());
        assertTrue(z > 0.8, "z is " + z);
        assertEquals(z, open.onFx(() -> open.stage().frame().orElseThrow().probe().z()), 1e-12);
    }

    @Test
    void dragsTheLatentSliderWhileItTrains() {
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 0);
        open.robot().drag("#latent-slider .thumb").dropBy(-90, 0);
        open.until("z has moved", () -> open.words("#probe-z").startsWith("\u2212"));
        long step = open.step();
        open.until("it goes on", () -> open.model.snapshot().step() > step);
    }

    @Test
    void findsOneSliderForZAndItIsTheAxis() {
        Node axis = open.robot().lookup("#latent-slider").query();
        assertTrue(axis.isVisible());
        assertFalse(open.robot().lookup("#z1").query().isVisible(), "no second slider");
        assertFalse(open.robot().lookup("#z2").query().isVisible(), "z is one number");
        open.robot().interact(() -> open.model.settings().parse(setting("data.target"), "ring"));
        open.until("the plane is there", () -> open.robot().lookup("#z1").query().isVisible());
    }

    @Test
    void movesTheProbeWithTheArrowsAfterAClickOnTheStage() {
        open.click("#stage");
        double before = open.onFx(() -> open.view.z1Property().get());
        open.type(KeyCode.RIGHT);
        open.until("z has moved", () -> open.view.z1Property().get() > before);
        assertEquals(0, open.step(), "the arrow made no step");
    }

    @Test
    void isShownTheControlThatTabLeadsTo() {
        open.robot().interact(() -> open.window.getScene().getWindow().setHeight(700));
        open.robot().interact(() -> open.field("seed").requestFocus());
        open.until("the panel has scrolled", () -> open.settingsScroll() > 0);
        double low = open.onFx(() -> open.settingsScroll());
        open.robot().interact(() -> open.field("discriminator.learningRate").requestFocus());
        open.until("it has scrolled back", () -> open.settingsScroll() < low);
    }

    @Test
    void dragsALearningRateWhileItTrainsOn() {
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 5);
        open.robot().drag(thumb("discriminator.learningRate")).dropBy(30, 0);
        open.until("the run has the new rate", () -> rate(open.model.snapshot()) > 1.5e-3);
        Snapshot after = open.snapshot();
        assertEquals(1, after.run(), "the run was not rebuilt");
        assertTrue(after.step() > 5);
        open.until(
                "the change is marked",
                () -> !open.model.chartProperty().get().changes().isEmpty());
    }

    private static double rate(Snapshot snapshot) {
        return snapshot.config().discriminator().optimiser().learningRate();
    }

    private Node thumb(String settingKey) {
        return open.robot()
                .from(open.robot().lookup(node -> settingKey.equals(node.getId())))
                .lookup(".thumb")
                .query();
    }

    private Label now(String player) {
        String id = player + ".learningRate.now";
        return open.robot().lookup(node -> id.equals(node.getId())).queryAs(Label.class);
    }

    @Test
    void isShownTheRateThatAScheduleHasLeft() {
        open.robot()
                .interact(() -> {
                    open.model.settings().parse(Settings.of("discriminator.schedule"), "step");
                    open.model.settings().parse(Settings.of("discriminator.scheduleSteps"), "2");
                });
        assertFalse(now("generator").isVisible());
        assertEquals("now 10⁻³, by the schedule", now("discriminator").getText());
        open.robot().interact(() -> open.model.transport().step(StepKind.BOTH, 2));
        open.until(
                "the rate has fallen",
                () -> now("discriminator").getText().equals("now 10⁻⁴, by the schedule"));
        assertTrue(now("discriminator").isVisible());
        assertEquals("10⁻³", open.onFx(() -> open.field("discriminator.learningRate").getText()));
    }

    @Test
    void typesALearningRate() {
        open.enter("discriminator.learningRate", "0.002");
        open.until("the run has it", () -> rate(open.model.snapshot()) == 0.002);
        assertEquals("2×10⁻³", open.onFx(() -> open.field("discriminator.learningRate").getText()));
    }

    @Test
    void typesALearningRateWithADecimalComma() {
        open.enter("discriminator.learningRate", "0,002");
        open.until("the run has it", () -> rate(open.model.snapshot()) == 0.002);
    }

    @Test
    void typesOverTheValueThatTheFirstClickSelects() {
        open.robot().clickOn(open.onFx(() -> open.field("discriminator.learningRate")));
        open.robot().write("0.004").type(KeyCode.ENTER);
        open.until("the run has it", () -> rate(open.model.snapshot()) == 0.004);
    }

    @Test
    void continuesWithTabFromTheFieldThatEnterHasLeft() {
        Node field = open.onFx(() -> open.field("discriminator.learningRate"));
        open.robot().interact(field::requestFocus);
        open.robot().type(KeyCode.TAB);
        Node next = open.onFx(() -> open.window.getScene().getFocusOwner());
        open.robot().interact(field::requestFocus);
        open.robot().type(KeyCode.ENTER);
        assertFalse(open.onFx(field::isFocused));
        open.robot().type(KeyCode.TAB);
        assertEquals(next, open.onFx(() -> open.window.getScene().getFocusOwner()));
    }

    @Test
    void correctsWhatWasRefusedOrTakesItBack() {
        open.enter("discriminator.learningRate", "0.002x");
        open.until("it is said", () -> !open.refusal("discriminator.learningRate").isEmpty());
        assertEquals("0.002x", open.onFx(() -> open.field("discriminator.learningRate").getText()));
        open.robot().type(KeyCode.END, KeyCode.BACK_SPACE, KeyCode.ENTER);
        open.until("the run has it", () -> rate(open.model.snapshot()) == 0.002);
        assertEquals("", open.refusal("discriminator.learningRate"));
        open.enter("discriminator.learningRate", "fast");
        open.until("it is said", () -> !open.refusal("discriminator.learningRate").isEmpty());
        open.robot().type(KeyCode.ESCAPE);
        assertEquals("", open.refusal("discriminator.learningRate"));
        assertEquals("2×10⁻³", open.onFx(() -> open.field("discriminator.learningRate").getText()));
    }

    @Test
    void seesWhyARateIsRefused() {
        open.enter("discriminator.learningRate", "fast");
        open.until(
                "the sentence stands at the field",
                () -> open.refusal("discriminator.learningRate").contains("must be a number"));
        assertEquals("D learning rate must be a number from 0 to 1, not \"fast\".", open.status());
        assertEquals(1e-3, open.onFx(() -> rate(open.model.snapshot())));
        assertEquals("fast", open.onFx(() -> open.field("discriminator.learningRate").getText()));

        open.enter("discriminator.learningRate", "0.01");
        open.until("it is gone", () -> open.refusal("discriminator.learningRate").isEmpty());
    }

    @Test
    void isNotRemindedOfAnOldRefusalWhenTheFieldIsEnteredAgain() {
        open.enter("discriminator.learningRate", "fast");
        open.until("it is said", () -> !open.refusal("discriminator.learningRate").isEmpty());
        open.robot().interact(() -> open.window.requestFocus());
        open.until("it is said again", () -> !open.refusal("discriminator.learningRate").isEmpty());
        open.robot().clickOn(open.onFx(() -> open.field("discriminator.learningRate")));
        assertEquals("", open.refusal("discriminator.learningRate"));
        assertTrue(!open.status().contains("fast"), open.status());
        open.robot().type(KeyCode.ESCAPE);
        assertEquals("", open.refusal("discriminator.learningRate"));
    }

    private ComboBox<?> objectives() {
        return open.robot()
                .from(open.robot().lookup(node -> "objective".equals(node.getId())))
                .lookup(".combo-box")
                .queryAs(ComboBox.class);
    }

    private String objective() {
        return open.onFx(() -> open.model.config().objective().key());
    }

    private void openTheObjectives() {
        open.robot().clickOn(objectives());
        open.until("the list is open", () -> objectives().isShowing());
    }

    private void untilTheListIsClosed() {
        open.until("the list is closed", () -> !objectives().isShowing());
    }

    @Test
    void walksThroughAnOpenListWithoutChoosing() {
        int[] changes = {0};
        open.robot()
                .interact(() ->
                        open.model.configProperty().subscribe((before, after) -> changes[0]++));
        openTheObjectives();
        open.type(KeyCode.DOWN);
        open.type(KeyCode.DOWN);
        assertEquals("non-saturating", objective());
        open.type(KeyCode.ENTER);
        untilTheListIsClosed();
        assertEquals("hinge", objective());
        assertEquals(1, changes[0], "only the row at which Enter was pressed");

        openTheObjectives();
        open.type(KeyCode.UP);
        open.type(KeyCode.ESCAPE);
        untilTheListIsClosed();
        assertEquals("hinge", objective());
        assertEquals("hinge", open.onFx(() -> objectives().getValue()));
        assertEquals(1, changes[0]);
    }

    @Test
    void choosesByAClickAndHasTheArrowsForTheStageAgain() {
        openTheObjectives();
        open.click("least squares");
        open.until("it is in force", () -> objective().equals("least-squares"));
        untilTheListIsClosed();
        double before = open.onFx(() -> open.view.z1Property().get());
        open.type(KeyCode.DOWN); // a step of the slider back
        open.type(KeyCode.RIGHT);
        open.type(KeyCode.RIGHT);
        open.until("the probe has moved", () -> open.view.z1Property().get() > before);
        assertEquals("least-squares", objective(), "a stray arrow");
    }

    @Test
    void opensAListByAnArrowWithoutChoosing() {
        open.robot().interact(() -> objectives().requestFocus());
        open.type(KeyCode.DOWN);
        open.until("the list is open", () -> objectives().isShowing());
        assertEquals("non-saturating", objective());
    }

    @Test
    void findsTheRowsWhereTheyWereWhileAValueIsRefused() {
        Bounds before = place("discriminator.optimiser");
        open.enter("generator.learningRate", "fast");
        open.until("it is said", () -> !open.refusal("generator.learningRate").isEmpty());
        assertEquals(before, place("discriminator.optimiser"));
        open.type(KeyCode.ESCAPE);
        open.until("it is gone", () -> open.refusal("generator.learningRate").isEmpty());
        assertTrue(!open.status().contains("fast"), open.status());
    }

    private Bounds place(String settingKey) {
        return open.onFx(() -> {
            Node row = open.robot().lookup(node -> settingKey.equals(node.getId())).query();
            return row.localToScene(row.getLayoutBounds());
        });
    }

    @Test
    void seesALoneSettingWithoutAHeading() {
        assertTrue(!heading("objective").isVisible(), "only the loss");
        assertTrue(heading("latent").isVisible(), "the prior and its dimensions");
        open.robot().interact(() -> open.model.settings().set(Settings.of("objective"), "wgan"));
        open.until("there is more to say", () -> heading("objective").isVisible());
    }

    private Node heading(String section) {
        return open.robot().lookup("#section-" + section + " .section-heading").query();
    }

    @ParameterizedTest
    @ValueSource(strings = {"loop", "data", "parameters"})
    void usesTheKeysOfTheWindowAfterAClickOnAHeading(String section) {
        open.robot().interact(() -> open.model.starter().choose(scenario("linear-playground")));
        open.until("it is there", () -> heading("parameters").isVisible());
        open.robot().clickOn(open.field("discriminator.learningRate"));
        open.robot().clickOn(heading(section));
        ToggleButton heading = (ToggleButton) heading(section);
        assertFalse(open.onFx(heading::isSelected), "the click has closed it");
        open.type(KeyCode.RIGHT);
        open.until("a step is made", () -> open.model.snapshot().step() == 1);
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 1);
        assertFalse(open.onFx(heading::isSelected), "the keys leave it closed");
    }

    @Test
    void endsTypingByAClickNextToTheBoxesOfTheGame() {
        TextField field = open.field("discriminator.learningRate");
        open.robot().clickOn(field);
        open.until("it is typed into", field::isFocused);
        Node diagram = open.robot().lookup("#section-loop .loop-diagram").query();
        open.robot().clickOn(open.robot().offset(diagram, Pos.BOTTOM_CENTER, 0, -2));
        open.until("the window has the keys", () -> open.window.isFocused());
    }

    private Scenario scenario(String id) {
        return Scenarios.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheDrawingOfANetworkAsItWasWhileOtherSettingsChange() {
        Node heading = heading("generator");
        open.robot().interact(() -> ((ToggleButton) heading).setSelected(true));
        Node button = nudge();
        open.robot()
                .interact(() ->
                        open.model.settings().parse(setting("generator.learningRate"), "2e-3"));
        assertSame(button, nudge());
        open.robot().interact(() -> open.model.settings().parse(setting("generator.layers"), "8"));
        assertNotSame(button, nudge());
    }

    /** The button that makes the first layer of G wider. */
    private Node nudge() {
        return open.robot().lookup("#section-generator .layer-nudge").query();
    }

    @Test
    void seesThatOtherLayersRebuildTheRun() {
        open.type(KeyCode.B);
        open.until("a step is made", () -> open.model.snapshot().step() == 1);
        open.robot()
                .interact(() ->
                        open.robot()
                                .lookup("#section-generator .section-heading")
                                .queryAs(ToggleButton.class)
                                .setSelected(true));
        open.enter("generator.layers", "8, 4");
        open.until("a new run stands at step 0", () -> open.model.snapshot().run() == 2);
        assertEquals(0, open.step());
        assertEquals("1-8-4-1", open.snapshot().config().generatorShape().widths());
        assertTrue(open.status().startsWith("A new run begins at step 0: G layers"), open.status());
    }

    @Test
    void choosesAnotherScenario() {
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 0);
        open.click("#scenario");
        open.click("#scenario-linear-playground");
        open.until(
                "its start is shown",
                () ->
                        open.model.snapshot().config().generator().network().hidden().isEmpty()
                                && open.model.snapshot().step() == 0);
        open.until("it stands", () -> open.model.snapshot().state() == SessionState.PAUSED);
        assertEquals("Linear playground", open.words("#scenario"));
        open.until("w is shown", () -> open.words("#parameter-w").equals("0.600"));
        assertEquals("0.500", open.words("#parameter-a"));
    }

    @Test
    void seesASecondSliderForATwoDimensionalLatentSpace() {
        open.robot().interact(() -> open.model.settings().parse(setting("latent.dimension"), "2"));
        open.until(
                "the second slider is there", () -> open.robot().lookup("#z2").query().isVisible());
        assertFalse(open.robot().lookup("#z1").query().isVisible(), "z₁ is moved on the axis");
        String before = open.words("#probe-x");
        open.robot().drag("#z2 .thumb").dropBy(60, 0);
        open.until("G(z) is another", () -> !open.words("#probe-x").equals(before));
    }

    private static org.ganscope.gan.setting.Setting setting(String key) {
        return Settings.of(key);
    }

    @Test
    void goesFromTheLineToThePlaneAndBackWhileItTrains() {
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 0);
        for (String target : new String[] {"ring", "two-modes", "grid", "gaussian"}) {
            boolean isPlane = target.equals("ring") || target.equals("grid");
            open.robot()
                    .interact(() -> open.model.settings().parse(setting("data.target"), target));
            open.until(
                    "the run has the target",
                    () ->
                            open.model.snapshot().config().target().kind().key().equals(target)
                                    && open.robot().lookup("#plane").query().isVisible()
                                            == isPlane);
            assertTrue(open.status().startsWith("A new run begins at step 0"), open.status());
            open.type(KeyCode.SPACE);
            open.until("it trains", () -> open.model.snapshot().step() > 3);
            String slider = isPlane ? "#z1" : "#latent-slider";
            open.robot().drag(slider + " .thumb").dropBy(isPlane ? 20 : -20, 0);
        }
        assertTrue(open.onFx(() -> open.model.failureProperty().get().isEmpty()));
    }

    @Test
    void choosesAGameOverThePlane() {
        open.click("#scenario");
        open.click("#scenario-ring-wgan-gp");
        open.until("the plane is shown", () -> open.robot().lookup("#plane").query().isVisible());
        open.until("G(z) has two coordinates", () -> open.words("#probe-x").contains(", "));
        open.type(KeyCode.B);
        open.until("a step is made", () -> open.model.snapshot().step() == 1);
    }

    @Test
    void changesTheTheme() {
        String before = open.onFx(() -> stylesheets());
        open.type(KeyCode.T);
        open.until("the window is dark", () -> stylesheets().contains("dark"));
        assertNotEquals(before, open.onFx(this::stylesheets));
        open.click("#theme");
        open.until("the window is light", () -> !stylesheets().contains("dark"));
    }

    private String stylesheets() {
        return String.join(" ", open.window.getScene().getStylesheets());
    }

    private void diverge() {
        open.robot()
                .interact(() -> {
                    open.model.settings().parse(setting("objective"), "least-squares");
                    for (String player : new String[] {"discriminator", "generator"}) {
                        open.model.settings().parse(setting(player + ".optimiser"), "sgd");
                    }
                });
        open.enter("discriminator.learningRate", "1");
        open.enter("generator.learningRate", "1");
        open.type(KeyCode.SPACE);
        open.until("it diverged", () -> open.model.snapshot().state() == SessionState.DIVERGED);
        open.until("the strip says where", () -> open.status().contains("At step"));
    }

    @Test
    void goesBackToBeforeARunDivergedInOneClick() {
        diverge();
        open.click("#status-back");
        open.until(
                "it is back",
                () ->
                        open.model.snapshot().state() == SessionState.PAUSED
                                && rate(open.model.snapshot()) < 0.1);
        assertEquals(0, open.step());
        assertEquals(
                rate(open.snapshot()),
                open.onFx(() -> open.model.config().discriminator().optimiser().learningRate()),
                "the column shows what the run has");
        open.type(KeyCode.SPACE);
        open.until("it trains on", () -> open.model.snapshot().step() > 100);
    }

    private double lengthOfStage() {
        open.until("the stage rests", () -> !open.window.isPulsing());
        StageFrame frame = open.onFx(() -> open.stage().frame().orElseThrow());
        return frame.xHigh() - frame.xLow();
    }

    @Test
    void seesTheNextRunInItsOwnRange() {
        double usual = lengthOfStage();
        diverge();
        assertTrue(lengthOfStage() > usual, "what diverged wants more");
        open.click("#status-reset");
        open.until("it is at the start", () -> open.model.snapshot().step() == 0);
        assertEquals(usual, lengthOfStage());
    }

    @Test
    void seesWhyARunDiverged() {
        diverge();
        assertTrue(open.status().contains("learning rates are too high"), open.status());
        assertTrue(open.onFx(() -> open.robot().lookup("#train").query().isDisabled()));

        open.enter("discriminator.learningRate", "0.01");
        open.until("it no longer asks for it", () -> !open.status().contains("Try"));
        open.click("#status-reset");
        open.until(
                "it can be trained again",
                () ->
                        open.model.snapshot().state() == SessionState.PAUSED
                                && open.model.snapshot().step() == 0);
        assertEquals(0.01, rate(open.snapshot()));
    }
}
