package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.PlayerConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.SessionState;
import org.ganscope.ui.model.Notice;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.plane.PlaneLayer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
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

@NeedsWindow
@Tag("alone") // see PaintedPulses
@ExtendWith(ApplicationExtension.class)
@DisplayName("A window in which nothing happens")
class RestingWindowTest {
    private static final PaintedPulses PAINTED = new PaintedPulses();

    /** Enough for what blinks twice a second. */
    private static final int PULSES = 40;

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

    private void awaitRest() {
        open.until("it rests", () -> !open.window.isPulsing());
    }

    private void assertRests(String where) {
        awaitRest();
        assertEquals(0, PAINTED.of(PULSES), "pulses that paint: " + where);
        assertFalse(open.onFx(open.window::isPulsing), "asks for pulses again: " + where);
    }

    private void choose(String scenario) {
        open.robot().interact(() -> open.model.starter().choose(Scenarios.of(scenario)));
        open.until("it is there", () -> open.model.snapshot().config() == open.model.config());
    }

    private void train() {
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 20);
        open.type(KeyCode.SPACE);
        open.until("it stands", () -> open.model.snapshot().state() == SessionState.PAUSED);
    }

    @Test
    void isSeenToPaintWhileItTrains() {
        awaitRest();
        open.type(KeyCode.SPACE);
        open.until("it trains", () -> open.model.snapshot().step() > 0);
        assertTrue(PAINTED.of(PULSES) > 0);
    }

    @Test
    void paintsNothingOnTheLine() {
        assertRests("at step 0");
        train();
        assertRests("after training");
        open.robot().interact(() -> open.view.themeProperty().set(Theme.DARK));
        assertRests("in the dark theme");
        open.robot().interact(() -> open.view.presentingProperty().set(true));
        assertRests("presenting");
    }

    @Test
    void paintsNothingBehindTheFormulas() {
        open.click("#chart-losses .chart-title");
        assertRests("at step 0");
        train();
        assertRests("after training");
        open.type(KeyCode.ESCAPE);
        assertRests("closed");
    }

    @Test
    void paintsNothingWhileTwoRunsAreCompared() {
        for (String scenario : List.of("two-modes", "ring")) {
            choose(scenario);
            open.type(KeyCode.C);
            open.until("there are two", () -> open.window.second().isPresent());
            assertRests("at step 0 of " + scenario);
            train();
            assertRests("after training " + scenario);
            open.type(KeyCode.C);
            open.until("there is one", () -> open.window.second().isEmpty());
            assertRests("alone again with " + scenario);
        }
    }

    @Test
    void paintsNothingOverThePlane() {
        choose("ring");
        assertRests("at step 0");
        train();
        assertRests("after training");
        open.robot().interact(() -> open.view.themeProperty().set(Theme.DARK));
        assertRests("in the dark theme");
        choose("two-modes");
        assertRests("on the line again");
    }

    @Test
    void paintsNothingUnderAnOverlay() {
        open.type(KeyCode.F1);
        assertRests("help");
        open.click("#help-about");
        assertRests("about");
        open.type(KeyCode.ESCAPE);
        open.type(KeyCode.S);
        assertRests("scenarios");
        open.type(KeyCode.ESCAPE);
        open.robot().push(KeyCode.CONTROL, KeyCode.D);
        assertRests("drawing");
    }

    @Test
    void paintsNothingOnceAFileIsRead() throws IOException {
        Path file = folder.resolve("flowers.csv");
        Files.write(file, List.of("length,width", "1.5,0.2", "1.4,0.3", "5.1,1.9", "4.8,1.8"));
        open.picked = Optional.of(file);
        open.robot().push(KeyCode.CONTROL, KeyCode.O);
        open.until("it is read", () -> !open.robot().lookup("#import-use").query().isDisabled());
        assertRests("import");
    }

    @Test
    void wakesForEveryChangeOfThePicture() {
        choose("ring");
        awaitRest();
        open.robot().interact(() -> open.view.z1Property().set(1));
        open.until("the probe has moved", () -> z1OnStage() == 1);
        awaitRest();
        open.robot().interact(() -> open.layers().toggle(PlaneLayer.DENSITY));
        open.until("the layer is drawn", () -> isDrawn(PlaneLayer.DENSITY));
        awaitRest();
        open.robot().interact(() -> open.model.transport().step(StepKind.BOTH, 3));
        open.until("the steps are made", () -> open.words("#step-count").equals("step 3"));
        awaitRest();
        open.robot().interact(() -> open.model.notices().tell(Notice.Kind.READING, "a file"));
        open.until("the notice is shown", () -> open.status().equals("a file"));
        awaitRest();
        open.robot().interact(() -> open.model.notices().forget(Notice.Kind.READING));
        open.until("the notice is gone", () -> !open.status().equals("a file"));
    }

    @Test
    void warmsUpAtRestAndStopsAtOnceWhenTrainingBegins() {
        WarmUps warmUps = open.window.warmUps();
        open.robot()
                .interact(() -> {
                    open.window.useRests();
                    open.model.starter().start(large());
                });
        open.until("it warms up", warmUps::areUnderWay);
        open.robot()
                .interact(() -> {
                    open.model.transport().play();
                    assertFalse(warmUps.areUnderWay());
                });
        open.until("it trains", () -> open.model.snapshot().step() > 0);
        assertFalse(open.onFx(warmUps::areUnderWay));
    }

    /** A game whose warm-up takes seconds, no matter how much has been compiled already. */
    private static GanConfig large() {
        GanConfig start = GanConfig.standard().withBatchSize(2048);
        PlayerConfig player = start.discriminator();
        return start.withPlayer(
                Player.DISCRIMINATOR,
                player.withNetwork(player.network().withHidden(List.of(256, 256))));
    }

    private boolean isDrawn(PlaneLayer layer) {
        return open.stage().planeFrame().stream()
                .anyMatch(frame -> frame.layers().shown().contains(layer));
    }

    private double z1OnStage() {
        return open.stage().planeFrame().map(frame -> frame.probe().latent().first()).orElse(0.0);
    }
}
