package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Sketch;
import org.ganscope.session.file.SavedSketch;
import org.ganscope.session.file.SketchFile;
import org.ganscope.ui.chart.StepChart;
import org.ganscope.ui.model.Prediction;
import org.ganscope.ui.model.Prediction.State;
import org.ganscope.view.line.StageFrame;
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

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A prediction")
class PredictByHandTest {
    private static final GanConfig CONFIG = GanConfig.standard().withSeed(9).withBatchSize(16);

    private static final String LESSON =
            """
            ---
            title: My lesson
            about: Something of mine.
            minutes: 3
            ---

            # A page

            ```setup
            scenario: two-modes
            hide: density
            ```

            ```predict
            curve: density
            steps: 60
            Where will it be?
            ```
            """;

    @TempDir private Path folder;
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, CONFIG);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private Prediction prediction() {
        return open.window.prediction();
    }

    private State state() {
        return open.onFx(() -> prediction().stateProperty().get());
    }

    private void until(State wanted) {
        open.until("it is " + wanted, () -> prediction().stateProperty().get() == wanted);
    }

    /** Draws a line over the pad, from side to side, at a height of it. */
    private void drag(double up) {
        open.until(
                "the pad is seen",
                () -> pad().isVisible() && pad().getLayoutBounds().getWidth() > 9);
        Bounds at = open.onFx(() -> pad().localToScreen(pad().getLayoutBounds()));
        double y = at.getMaxY() - up * at.getHeight();
        open.robot()
                .moveTo(at.getMinX() + 3, y)
                .press(MouseButton.PRIMARY)
                .moveTo(at.getCenterX(), y)
                .moveTo(at.getMaxX() - 3, y)
                .release(MouseButton.PRIMARY);
    }

    private Node pad() {
        return open.robot().lookup("#sketch-pad").query();
    }

    private void choose(PredictedCurve curve, long steps) {
        open.onFx(() -> {
            prediction().begin(curve, steps);
            return true;
        });
        until(State.CHOOSING);
    }

    private List<String> lossValues() {
        return open.onFx(
                () -> open.robot().lookup("#chart-losses").queryAs(StepChart.class).values());
    }

    @Test
    void ofTheDensityIsSketchedAndRevealedWithoutALeak() {
        choose(PredictedCurve.DENSITY, 1_000_000);
        assertTrue(open.robot().lookup("#predict-go").query().isDisabled());
        StageFrame before = open.onFx(() -> open.stage().frame().orElseThrow());
        List<String> losses = lossValues();
        String status = open.status();
        drag(0.4);
        until(State.SKETCHING);
        Sketch sketch = open.onFx(() -> prediction().sketchedProperty().get().own());
        assertTrue(sketch.high() - sketch.low() > 0.9 * (before.xHigh() - before.xLow()));
        assertEquals(sketch.at(0), sketch.high() > 0 ? sketch.at(sketch.high()) : 0, 1e-9);
        open.onFx(() -> {
            prediction().go();
            return true;
        });
        open.until("some steps are made", () -> open.model.snapshot().step() > 20);
        open.type(KeyCode.SPACE);
        open.until("it pauses", () -> open.model.snapshot().stepsPerSecond() == 0);
        assertTrue(open.step() < 1_000_000);
        assertEquals(State.RUNNING, state());
        assertSame(before, open.onFx(() -> open.stage().frame().orElseThrow()));
        assertEquals(losses, lossValues());
        assertEquals(status, open.status());
        assertEquals("Go on", open.words("#predict-go"));
    }

    @Test
    void isRevealedAtItsVeryStepWithAScoreInWords() {
        open.type(KeyCode.K);
        until(State.CHOOSING);
        StageFrame before = open.onFx(() -> open.stage().frame().orElseThrow());
        drag(0.4);
        open.click("#predict-go");
        until(State.REVEALED);
        assertEquals(500, open.step());
        open.until("it is seen", () -> open.stage().frame().orElseThrow() != before);
        String words = open.words("#predict-sentence");
        assertTrue(words.matches("You saw \\d+\\h% of it coming\\."), words);
        assertFalse(pad().isVisible());
        assertFalse(open.onFx(() -> prediction().sketchedProperty().get().own().isEmpty()));
        open.type(KeyCode.ESCAPE);
        assertEquals(State.CLOSED, state());
        assertEquals(500, open.step(), "the run stays where it is");
    }

    @Test
    void isTrainedBySpaceUpToItsStepAndEndsWithoutASketch() {
        choose(PredictedCurve.SCORE, 50);
        drag(0.5);
        open.type(KeyCode.SPACE);
        until(State.REVEALED);
        assertEquals(50, open.step());
        assertTrue(open.words("#predict-sentence").contains("on average"));
        choose(PredictedCurve.SCORE, 50);
        open.type(KeyCode.SPACE);
        assertEquals(State.CLOSED, state());
        open.type(KeyCode.SPACE);
    }

    @Test
    void ofALossIsSketchedOverStepsToComeAndMeasuredInNats() {
        choose(PredictedCurve.LOSS_D, 100);
        drag(0.5);
        List<String> losses = lossValues();
        Sketch sketch = open.onFx(() -> prediction().sketchedProperty().get().own());
        assertTrue(
                sketch.low() >= 0 && sketch.high() <= 100 && sketch.high() > 95, sketch::toString);
        open.click("#predict-go");
        until(State.REVEALED);
        open.until("it is measured", () -> prediction().scoreProperty().get().isPresent());
        String words = open.words("#predict-sentence");
        assertTrue(words.contains("nats"), words);
        open.until(
                "the curve is seen",
                () ->
                        !open.robot()
                                .lookup("#chart-losses")
                                .queryAs(StepChart.class)
                                .values()
                                .equals(losses));
    }

    @Test
    void isSketchedWithTheKeysToo() {
        choose(PredictedCurve.SCORE, 20);
        open.until("the pad has the focus", () -> pad().isFocused());
        for (KeyCode key :
                List.of(KeyCode.UP, KeyCode.UP, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.UP)) {
            open.type(key);
        }
        Sketch sketch = open.onFx(() -> prediction().sketchedProperty().get().own());
        assertEquals(3, sketch.points().size());
        assertEquals(sketch.points().get(0).y(), sketch.points().get(1).y());
        assertTrue(sketch.points().get(2).y() > sketch.points().get(1).y());
        open.type(KeyCode.ENTER);
        until(State.REVEALED);
        assertEquals(20, open.step());
    }

    @Test
    void ofALessonRevealsWhatTheLessonHid() throws IOException {
        Path file = folder.resolve("mine.md");
        Files.writeString(file, LESSON);
        open.robot().interact(() -> open.window.openLesson(file));
        open.until(
                "the density is covered",
                () -> open.robot().lookup("#uncover-density").tryQuery().isPresent());
        open.click(".page-offer .offer");
        until(State.CHOOSING);
        drag(0.3);
        open.click("#predict-go");
        until(State.REVEALED);
        assertEquals(60, open.step());
        assertFalse(open.robot().lookup("#uncover-density").tryQuery().isPresent());
    }

    @Test
    void isSavedAndLaidOverThoseOfOthers() {
        Path mine = folder.resolve("mine.sketch.json");
        choose(PredictedCurve.SCORE, 30);
        drag(0.5);
        open.until(
                "it can be saved", () -> open.robot().lookup("#predict-save").query().isVisible());
        open.picked = Optional.of(mine);
        open.robot().clickOn("#predict-name").write("Ada");
        open.click("#predict-save");
        open.until("it is saved", () -> Files.exists(mine));
        SavedSketch saved = SketchFile.read(mine);
        assertEquals(Optional.of("Ada"), saved.name());
        assertEquals(30, saved.to());
        assertTrue(saved.isFor(CONFIG));
        Path other = folder.resolve("other.sketch.json");
        Sketch low = new Sketch(List.of(new Sketch.Point(0, 0.1)));
        SketchFile.write(
                other, new SavedSketch(PredictedCurve.SCORE, CONFIG, 0, 30, low, Optional.empty()));
        open.onFx(() -> {
            prediction().close();
            open.window.dropped().take(List.of(mine, other));
            return true;
        });
        until(State.SKETCHING);
        assertEquals(2, open.onFx(() -> prediction().sketchedProperty().get().others().size()));
        open.click("#predict-go");
        until(State.REVEALED);
        String words = open.words("#predict-sentence");
        assertTrue(words.startsWith("The median of 2 sketches"), words);
        assertTrue(words.contains("Ada"), words);
    }

    @Test
    void refusesWhatCannotBeSketchedInOneSentence() throws IOException {
        Path broken = folder.resolve("broken.sketch.json");
        Files.writeString(broken, "{\"sketch\": {\"curve\": \"score\"}, \"config\": {}}");
        open.onFx(() -> {
            open.window.opening().open(broken);
            return true;
        });
        open.until(
                "it is refused",
                () -> open.model.notices().property().get().text().contains("line 1"));
        assertEquals(State.CLOSED, state());
        open.onFx(() -> {
            open.model.notices().forget(open.model.notices().property().get().kind());
            Scenario ring = Scenarios.find("ring").orElseThrow();
            open.model.starter().begin(ring, ring.config());
            prediction().begin(PredictedCurve.DENSITY, 10);
            return true;
        });
        assertEquals(State.CLOSED, state());
        assertTrue(open.model.notices().property().get().text().contains("Over the plane"));
        open.type(KeyCode.K);
        until(State.CHOOSING);
        assertNotEquals(PredictedCurve.DENSITY, open.onFx(() -> prediction().curve()));
    }
}
