package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Optional;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person who chooses a scenario")
class ScenariosByHandTest {
    private OpenWindow open;

    @Start
    void openTheWindow(Stage stage) {
        open = new OpenWindow(stage, GanConfig.standard());
    }

    @AfterEach
    void closeTheWindow() {
        open.close();
    }

    private Node tile(String id) {
        return open.robot().lookup("#scenario-" + id).query();
    }

    private boolean isOpen() {
        return open.robot()
                .lookup("#scenario-chooser")
                .tryQuery()
                .filter(Node::isVisible)
                .isPresent();
    }

    private void openTheChooser() {
        open.click("#scenario");
        open.until("the board is open", this::isOpen);
        open.until("it is laid out", () -> tile("two-modes").getLayoutBounds().getWidth() > 50);
    }

    @Test
    void opensTheLessonOfAScenarioFromItsTile() {
        openTheChooser();
        open.click("#lesson-of-two-modes");
        open.until("the board is closed", () -> !isOpen());
        assertEquals(
                Optional.of("first-contact"),
                open.window.lessons().lessonProperty().get().map(Lesson::id));
    }

    @Test
    void isToldWhatWasSeenOnceItHasHappened() {
        Scenario scenario = Scenarios.of("saturation");
        open.robot()
                .interact(() -> {
                    open.model.starter().choose(scenario);
                    open.model.transport().paceProperty().set(Double.POSITIVE_INFINITY);
                });
        assertTrue(open.status().contains(scenario.watch()), open.status());
        open.type(KeyCode.SPACE);
        open.until("it was seen", () -> open.status().equals(scenario.seenWords()));
    }

    @Test
    void seesAPictureOfTheDataOnEveryTile() {
        openTheChooser();
        for (Theme theme : Theme.values()) {
            open.robot().interact(() -> open.view.themeProperty().set(theme));
            for (Scenario scenario : Scenarios.all()) {
                open.until(
                        scenario.id() + " shows its data, " + theme,
                        () -> inked(tile(scenario.id()), theme.palette().data()) > 50);
            }
        }
    }

    /** How many pixels of a node come close to a colour. */
    private static int inked(Node node, Color colour) {
        WritableImage image = node.snapshot(null, null);
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color pixel = image.getPixelReader().getColor(x, y);
                double distance =
                        Math.abs(pixel.getRed() - colour.getRed())
                                + Math.abs(pixel.getGreen() - colour.getGreen())
                                + Math.abs(pixel.getBlue() - colour.getBlue());
                count += distance < 0.2 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void seesTheWholeChooserWithinTheWindow() {
        openTheChooser();
        double bottom =
                open.onFx(() -> {
                    Node card = tile("two-modes").getScene().lookup(".chooser");
                    return card.localToScene(card.getLayoutBounds()).getMaxY();
                });
        assertTrue(bottom < 800, "the board ends at " + bottom);
    }

    @Test
    void walksWithTheArrowsAndPressesEnter() {
        openTheChooser();
        open.until("the one in force has the focus", () -> tile("two-modes").isFocused());
        open.type(KeyCode.RIGHT);
        open.until("the next one has it", () -> tile("gaussian").isFocused());
        open.type(KeyCode.DOWN);
        open.until("the one below it has it", () -> tile("ring").isFocused());
        open.robot().type(KeyCode.HOME, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        open.until("the fourth one has it", () -> tile("three-modes").isFocused());
        open.type(KeyCode.ENTER);
        open.until(
                "it is chosen",
                () -> open.model.origin().scenarioProperty().get().id().equals("three-modes"));
        assertFalse(open.onFx(this::isOpen));
    }

    @Test
    void closesTheChooserByEscape() {
        openTheChooser();
        open.type(KeyCode.ESCAPE);
        open.until("it is closed", () -> !isOpen());
        assertEquals(
                "two-modes", open.onFx(() -> open.model.origin().scenarioProperty().get().id()));
        open.type(KeyCode.SPACE);
        open.until("Space trains again", () -> open.model.transport().trainingProperty().get());
    }

    @Test
    void closesTheChooserByAClickOutside() {
        openTheChooser();
        open.robot().clickOn("#status-sentence");
        open.until("it is closed", () -> !isOpen());
    }

    @Test
    void opensTheChooserByKeyboard() {
        open.robot().interact(() -> open.robot().lookup("#scenario").query().requestFocus());
        open.type(KeyCode.ENTER);
        open.until("the board is open", this::isOpen);
    }

    @Test
    void hearsNameAndDescriptionOfATile() {
        openTheChooser();
        Button tile = open.onFx(() -> (Button) tile("ring"));
        Scenario ring =
                Scenarios.all().stream()
                        .filter(one -> one.id().equals("ring"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(ring.title(), tile.getAccessibleText());
        assertEquals(ring.description(), tile.getAccessibleHelp());
        Button inForce = open.onFx(() -> (Button) tile("two-modes"));
        assertEquals("Two modes, chosen", inForce.getAccessibleText());
    }
}
