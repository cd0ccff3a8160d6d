package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.ganscope.gan.setting.Settings;
import org.ganscope.house.NeedsWindow;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.plane.PlaneLayer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.Set;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person switches layers of the plane")
class LayersByHandTest {
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = new OpenWindow(stage, scenario("ring").config());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Scenario scenario(String id) {
        return Scenarios.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean isDrawn(PlaneLayer layer) {
        return open.onFx(() ->
                open.stage().planeFrame().stream()
                        .anyMatch(frame -> frame.layers().shown().contains(layer)));
    }

    /** The steps that the trails on the plane reach back. */
    private long trailSteps() {
        return open.stage().planeFrame().map(frame -> frame.layers().trails().steps()).orElse(0L);
    }

    private static KeyCode key(PlaneLayer layer) {
        return KeyCode.valueOf("DIGIT" + layer.digit());
    }

    @ParameterizedTest
    @EnumSource
    void withItsKeyAndInTheLegend(PlaneLayer layer) {
        open.until("the plane is drawn", () -> isDrawn(PlaneLayer.SCORE));
        open.until("the window rests", () -> !open.window.isPulsing());
        boolean before = isDrawn(layer);
        open.type(key(layer));
        open.until("its key switches it", () -> isDrawn(layer) != before);
        assertEquals(!before, open.onFx(() -> open.layers().shows(layer)));
        open.click("#layer-" + layer.key());
        open.until("a click switches it back", () -> isDrawn(layer) == before);
    }

    @Test
    void butNotWhileTyping() {
        Set<PlaneLayer> before = open.onFx(() -> open.layers().shown());
        open.enter("batch", "64");
        open.robot().clickOn(open.field("batch"));
        open.until("the field is ready", () -> open.field("batch").isFocused());
        open.robot().write("4").type(KeyCode.DIGIT5, KeyCode.ESCAPE);
        assertEquals(before, open.onFx(() -> open.layers().shown()));
    }

    @Test
    void andSeesWhichAGameDoesNotHave() {
        open.robot().interact(() -> open.model.starter().choose(scenario("ring-wgan-gp")));
        open.until("a critic is there", () -> legend("score").startsWith("critic"));
        open.click("#layer-optimal");
        assertFalse(open.onFx(() -> open.layers().shows(PlaneLayer.OPTIMAL)));
        assertTrue(isDrawn(PlaneLayer.SCORE));
    }

    private String legend(String layer) {
        Node entry = open.robot().lookup("#layer-" + layer).query();
        return entry.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .findFirst()
                .orElse(String.valueOf(entry.getAccessibleText()));
    }

    @Test
    void andOnTheLineThoseOfTheLine() {
        open.robot()
                .interact(
                        () -> open.model.settings().parse(Settings.of("data.target"), "two-modes"));
        open.until("the line is there", () -> open.stage().frame().isPresent());
        Set<PlaneLayer> before = open.onFx(() -> open.layers().shown());
        for (LineLayer layer : LineLayer.values()) {
            open.type(KeyCode.valueOf("DIGIT" + layer.digit()));
            assertFalse(open.onFx(() -> open.view.lineLayers().shows(layer)), layer.toString());
        }
        open.click("#line-optimal");
        assertEquals(Set.of(LineLayer.OPTIMAL), open.onFx(() -> open.view.lineLayers().shown()));
        assertEquals(before, open.onFx(() -> open.layers().shown()));
    }

    @Test
    void andClearsTheTrailsWithReset() {
        open.type(KeyCode.DIGIT9);
        open.type(KeyCode.SPACE);
        open.until("there is a way behind the samples", () -> trailSteps() > 0);
        open.type(KeyCode.R);
        open.until("it is forgotten", () -> trailSteps() == 0);
    }
}
