package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.LessonPlace;
import org.ganscope.lesson.Lessons;
import org.ganscope.lesson.Scenarios;
import org.ganscope.lesson.WindowStart;
import org.ganscope.ui.model.SidePanel;
import org.ganscope.ui.theme.TextSizes;
import org.ganscope.ui.theme.Theme;
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
@DisplayName("A lecture")
class LectureByHandTest {
    /** A part of any button, in its own coordinates. */
    private static final Bounds BOX = new BoundingBox(0, 0, 120, 40);

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard().withSeed(9).withBatchSize(16));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void begin(Optional<String> lesson, Optional<String> scenario) {
        WindowStart start =
                new WindowStart(
                        Optional.empty(),
                        lesson,
                        scenario,
                        Optional.of("dark"),
                        true,
                        Set.of(LessonPlace.Part.CHARTS),
                        false);
        open.robot().interact(() -> open.window.begin(start));
    }

    @Test
    void beginsWithALesson() {
        begin(Optional.of("first-contact"), Optional.empty());
        assertTrue(open.window.lessons().lessonProperty().get().isPresent());
        assertEquals(SidePanel.LESSON, open.view.sideProperty().get());
        assertEquals(Theme.DARK, open.view.themeProperty().get());
        assertTrue(open.view.presentingProperty().get());
        assertTrue(open.view.hiddenProperty().get().contains(LessonPlace.Part.CHARTS));
        assertTrue(open.robot().lookup("#lesson-page").tryQuery().isPresent(), "in sight");
    }

    @Test
    void turnsThePagesOfALessonWithTheKeysOfARemoteControl() {
        open.robot().interact(() -> open.window.lessons().open(Lessons.of("first-contact")));
        open.type(KeyCode.PAGE_DOWN);
        assertEquals(1, open.window.lessons().pageProperty().get());
        open.type(KeyCode.PAGE_UP);
        assertEquals(0, open.window.lessons().pageProperty().get());
        open.type(KeyCode.PAGE_UP);
        assertEquals(0, open.window.lessons().pageProperty().get(), "the first stays");
        open.click("#lesson-contents");
        open.type(KeyCode.PAGE_DOWN);
        assertTrue(open.window.lessons().lessonProperty().get().isEmpty());
    }

    @Test
    void isBlackUntilAnyKeyOrClick() {
        Node black = open.robot().lookup("#black-screen").query();
        assertFalse(black.isVisible());
        open.type(KeyCode.PERIOD);
        assertTrue(black.isVisible());
        assertEquals(open.window.getWidth(), black.getLayoutBounds().getWidth());
        open.type(KeyCode.SPACE);
        assertFalse(black.isVisible());
        assertFalse(open.model.transport().trainingProperty().get(), "the key only ends the black");
        open.type(KeyCode.PERIOD);
        open.click("#train");
        assertFalse(black.isVisible());
        assertFalse(
                open.model.transport().trainingProperty().get(), "the click only ends the black");
        open.click("#train");
        open.until("it trains", () -> open.step() > 0);
    }

    @Test
    void hasASpotlightThatFollowsThePointerAndLetsClicksThrough() {
        Pane spotlight = open.robot().lookup("#spotlight").query();
        assertTrue(spotlight.getChildren().isEmpty());
        open.type(KeyCode.L);
        for (String place : List.of("#train", "#scenario")) {
            open.robot().moveTo(place);
            Bounds target = open.robot().lookup(place).query().localToScene(BOX);
            Point2D tip = spotlight.getChildren().getLast().localToScene(0, 0);
            assertTrue(target.contains(tip), place + " " + tip);
            assertFalse(spotlight.getChildren().getFirst().contains(tip), "lit: " + place);
            assertTrue(spotlight.getChildren().getFirst().contains(640, 700), "dark");
        }
        open.click("#train");
        open.until("it trains", () -> open.step() > 0);
        open.type(KeyCode.ESCAPE);
        assertTrue(spotlight.getChildren().isEmpty());
    }

    @Test
    void hasTextOfOtherSizesWhichAreKept() {
        open.type(KeyCode.PLUS);
        assertEquals(TextSizes.HALL, open.view.textScaleProperty().get(), "only in a presentation");
        open.type(KeyCode.P);
        double usual = textSize();
        open.type(KeyCode.PLUS, KeyCode.PLUS, KeyCode.PLUS);
        assertEquals(2, open.view.textScaleProperty().get(), "at most");
        assertEquals(Math.round(usual * 2 / TextSizes.HALL), textSize());
        open.type(KeyCode.P);
        open.type(KeyCode.P);
        assertEquals(2, open.view.textScaleProperty().get(), "kept");
        open.type(KeyCode.MINUS);
        assertEquals(1.8, open.view.textScaleProperty().get());
        open.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertEquals(usual, textSize());
    }

    private double textSize() {
        open.robot()
                .interact(() -> {
                    open.window.applyCss();
                    open.window.layout();
                });
        Labeled title = open.robot().lookup(".stage-card .readout-name").query();
        return title.getFont().getSize();
    }

    @Test
    void beginsWithAScenario() {
        begin(Optional.empty(), Optional.of("ring"));
        open.until(
                "the ring is shown",
                () -> open.snapshot().config().equals(Scenarios.of("ring").config()));
        assertEquals("ring", open.window.model().origin().scenarioProperty().get().id());
        assertTrue(open.robot().lookup("#uncover-charts").tryQuery().isPresent());
    }
}
