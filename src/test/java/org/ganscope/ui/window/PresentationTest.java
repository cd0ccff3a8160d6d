package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Lessons;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.TextSizes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A presentation")
class PresentationTest {
    /** The texts for a lecture hall. */
    private static final List<String> READ =
            List.of(
                    ".stage-card .label",
                    ".stage-card .text",
                    "#key-settings .setting-label",
                    "#key-settings .text-field",
                    "#key-settings .combo-box",
                    ".step-chart .chart-title",
                    ".step-chart .chart-unit",
                    ".step-chart .chip-name",
                    ".step-chart .chip-value",
                    "#step-count");

    @ParameterizedTest
    @CsvSource({
        "1024, 768, two-modes",
        "1920, 1080, two-modes",
        "1024, 768, ring",
        "1280, 800, ring"
    })
    void enlargesWhatIsReadAtEverySize(double width, double height, String scenario) {
        inWindow(
                scenario,
                width,
                height,
                window -> {
                    Bounds before = place(window, stage(scenario));
                    double text = size(window.lookup("#step-count"));
                    present(window, true);
                    Bounds after = place(window, stage(scenario));
                    assertTrue(after.getWidth() > before.getWidth(), "the stage: " + after);
                    assertTrue(size(window.lookup("#step-count")) > text);
                    for (String query : READ) {
                        for (Node node : window.lookupAll(query)) {
                            assertReadable(node, height, query);
                        }
                    }
                    present(window, false);
                    assertEquals(before, place(window, stage(scenario)), "as it was");
                });
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1920, 1080"})
    void keepsTheRatesTheLossAndTheLatentSquareInSight(double width, double height) {
        inWindow(
                "ring",
                width,
                height,
                window -> {
                    present(window, true);
                    for (String id :
                            List.of(
                                    "discriminator.learningRate",
                                    "generator.learningRate",
                                    "objective",
                                    "latent-square")) {
                        Node node = find(window, id);
                        Bounds place = place(window, node);
                        assertTrue(node.isVisible(), id);
                        assertTrue(place.getMinX() > 0 && place.getMaxX() <= width, id);
                    }
                    assertTrue(window.lookup("#chart-losses").isVisible());
                    assertFalse(window.lookup("#chart-gradients").isVisible());
                });
    }

    /** Less where the legend, the colours and the latent square have too little room for that. */
    @ParameterizedTest
    @CsvSource({"1024, 768, 0.024", "1280, 800, 0.028", "1920, 1080, 0.028"})
    void namesTheLayersOfThePlaneForAHall(double width, double height, double share) {
        inWindow(
                "ring",
                width,
                height,
                window -> {
                    present(window, true);
                    for (String layer : List.of("score", "real", "generated", "push", "modes")) {
                        Node entry = find(window, "layer-" + layer);
                        double name = largest(entry);
                        assertTrue(name >= share * height - 0.5, layer + " " + name);
                        double end = place(window, entry).getMaxX();
                        assertTrue(end <= place(window, "#plane").getMaxX(), layer + " " + end);
                    }
                });
    }

    private static double largest(Node node) {
        return switch (node) {
            case Text text -> text.getFont().getSize();
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream()
                            .mapToDouble(PresentationTest::largest)
                            .max()
                            .orElse(0);
            default -> 0;
        };
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1920, 1080"})
    void namesTheNumbersOfTheProbeInFull(double width, double height) {
        inWindow(
                "two-modes",
                width,
                height,
                window -> {
                    present(window, true);
                    for (Node node : window.lookupAll(".probe-readout .label")) {
                        Text shown = (Text) node.lookup(".text");
                        assertEquals(((Labeled) node).getText(), shown.getText());
                        Bounds place = place(window, node);
                        assertTrue(place.getMaxX() <= place(window, ".stage-card").getMaxX());
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "1920, 1080"})
    void namesAllThatTheLineShows(double width, double height) {
        inWindow(
                "two-modes",
                width,
                height,
                window -> {
                    present(window, true);
                    for (String layer : List.of("score", "optimal", "level", "data", "model")) {
                        Node entry = find(window, "line-" + layer);
                        assertTrue(entry.isVisible(), layer);
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1920, 1080"})
    void opensTheSettingsOverTheStageWithoutMovingIt(double width, double height) {
        inWindow(
                "two-modes",
                width,
                height,
                window -> {
                    present(window, true);
                    assertTrue(window.lookupAll(".settings").isEmpty(), "closed at first");
                    Bounds stage = place(window, "#stage");
                    ((javafx.scene.control.ToggleButton) window.lookup("#settings-open")).fire();
                    lay(window);
                    assertEquals(stage, place(window, "#stage"));
                    assertTrue(place(window, ".settings").getMinX() < stage.getMinX() + 1);
                });
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1920, 1080"})
    void hasRoomForTheNamesOfTheRates(double width, double height) {
        inWindow(
                "two-modes",
                width,
                height,
                window -> {
                    present(window, true);
                    for (String player : List.of("discriminator", "generator")) {
                        Label name = (Label) window.lookup("#key-settings ." + player);
                        Node field = name.getParent().lookup(".rate-field");
                        assertTrue(name.getWidth() >= name.prefWidth(-1), "whole: " + name);
                        double gap =
                                field.getBoundsInParent().getMinX()
                                        - name.getBoundsInParent().getMaxX();
                        assertTrue(gap >= 4, "apart: " + gap);
                        assertTrue(place(window, field).getMaxX() < width, "in the window");
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1280, 800", "1920, 1080"})
    void keepsEverythingInTheWindowAtTwiceTheSizeOfADesk(double width, double height) {
        for (double scale : new double[] {1, TextSizes.MOST}) {
            inWindow(
                    "two-modes",
                    width,
                    height,
                    window -> {
                        window.view().textScaleProperty().set(scale);
                        present(window, true);
                        assertTrue(window.lookup("#chart-losses").isVisible());
                        for (String id :
                                List.of(
                                        "#step-count",
                                        "#stage",
                                        "#key-settings",
                                        "#chart-losses",
                                        "#timeline")) {
                            Bounds at = place(window, id);
                            assertTrue(at.getMaxX() <= width && at.getMaxY() <= height, id + at);
                            assertTrue(at.getWidth() > 0 && at.getHeight() > 0, id + at);
                        }
                        assertTrue(
                                place(window, ".stage-card").getMaxX()
                                        <= place(window, "#key-settings").getMinX(),
                                "beside each other");
                        double stage = place(window, "#stage").getHeight();
                        assertTrue(stage >= 0.5 * height, "room for the stage: " + stage);
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({"1024, 768", "1920, 1080"})
    void showsALessonBesideTheStageInTheSizeOfTheHall(double width, double height) {
        inWindow(
                "two-modes",
                width,
                height,
                window -> {
                    window.view().textScaleProperty().set(TextSizes.MOST);
                    present(window, true);
                    window.lessons().open(Lessons.of("first-contact"));
                    lay(window);
                    Bounds panel = place(window, "#lesson");
                    assertTrue(panel.getMinX() >= place(window, ".stage-card").getMaxX());
                    for (String id : List.of("#lesson-next", "#lesson-back", "#lesson-page")) {
                        assertTrue(panel.contains(place(window, id)), id + place(window, id));
                    }
                    assertReadable(window.lookup("#lesson-next"), height, "next");
                });
    }

    private static String stage(String scenario) {
        return scenario.equals("ring") ? "#plane" : "#stage";
    }

    private static void present(GanscopeWindow window, boolean whether) {
        window.view().presentingProperty().set(whether);
        lay(window);
    }

    private static void lay(GanscopeWindow window) {
        window.applyCss();
        window.layout();
        window.refresh(1);
        window.layout();
    }

    /** An id with a dot in it is no selector. */
    private static Node find(GanscopeWindow window, String id) {
        return window.lookupAll("*").stream()
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Bounds place(GanscopeWindow window, String query) {
        return place(window, window.lookup(query));
    }

    private static Bounds place(GanscopeWindow window, Node node) {
        return window.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static void assertReadable(Node node, double height, String query) {
        if (node.isVisible()) {
            assertTrue(size(node) >= TextSizes.READING * height - 0.5, query + " " + size(node));
        }
    }

    private static double size(Node node) {
        Font font =
                switch (node) {
                    case Labeled label -> label.getFont();
                    case Text text -> text.getFont();
                    case javafx.scene.control.TextField field -> field.getFont();
                    case Region box -> ((Text) box.lookup(".text")).getFont();
                    default -> throw new IllegalArgumentException(node.toString());
                };
        return font.getSize();
    }

    private static void inWindow(
            String scenario, double width, double height, Consumer<GanscopeWindow> check) {
        GanConfig config = Scenarios.of(scenario).config();
        onFx(() -> {
            // The session is never started: the window shows step 0.
            try (RunModel model = new RunModel(RunId.FIRST, new TrainingSession(config), config)) {
                GanscopeWindow window = new GanscopeWindow(model, new ViewState());
                new Scene(window, width, height);
                window.fill();
                lay(window);
                check.accept(window);
            }
            return true;
        });
    }

    private static void onFx(Callable<Boolean> action) {
        try {
            WaitForAsyncUtils.asyncFx(action).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
