package org.ganscope.ui.stage2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.house.NeedsWindow;
import org.ganscope.ui.theme.Palette;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Objects;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person before the plane")
class PlaneStageTest {
    private Stage2D stage;
    private int asked;

    @Start
    void start(Stage window) {
        stage = new Stage2D(Palette.light(), new LayerChoice());
        stage.setOnView(() -> asked++);
        stage.show(PlaneSamples.few());
        window.setScene(new Scene(new StackPane(stage), 700, 620));
        window.show();
        // In the corner: the headless platform hands on the wheel at the place on the screen.
        window.setX(0);
        window.setY(0);
    }

    @Test
    void zoomsWithTheWheelAtThePointer(FxRobot robot) {
        Point2D pointer = panelPoint(0.8, 0.3);
        double x = scales().valueX(pointer.getX());
        double y = scales().valueY(pointer.getY());
        double unit = scales().unit();
        robot.moveTo(onScreen(robot, pointer));
        robot.scroll(5, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(scales().unit() > 1.5 * unit, unit + " → " + scales().unit());
        assertEquals(x, scales().valueX(pointer.getX()), 0.02);
        assertEquals(y, scales().valueY(pointer.getY()), 0.02);
    }

    @Test
    void movesThePlaneWithTheMouse(FxRobot robot) {
        Point2D from = panelPoint(0.3, 0.7);
        Point2D to = panelPoint(0.5, 0.6);
        double x = scales().valueX(from.getX());
        double y = scales().valueY(from.getY());
        robot.drag(onScreen(robot, from)).dropTo(onScreen(robot, to));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(x, scales().valueX(to.getX()), 0.02);
        assertEquals(y, scales().valueY(to.getY()), 0.02);
    }

    @Test
    void fitsWithADoubleClickAKeyAndTheButton(FxRobot robot) {
        PlaneScales home = scales();
        assertFalse(button(robot).isVisible());
        zoom(robot);
        robot.doubleClickOn(onScreen(robot, panelPoint(0.3, 0.8)));
        assertFitted(home, robot);
        zoom(robot);
        robot.type(KeyCode.F);
        assertFitted(home, robot);
        zoom(robot);
        assertTrue(button(robot).isVisible());
        robot.clickOn("#plane-fit");
        assertFitted(home, robot);
    }

    private void zoom(FxRobot robot) {
        robot.interact(() -> stage.requestFocus());
        robot.write("++");
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(button(robot).isVisible());
    }

    private void assertFitted(PlaneScales home, FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(home, scales());
        assertFalse(button(robot).isVisible());
    }

    @Test
    void zoomsAndMovesWithTheKeyboardAlone(FxRobot robot) {
        PlaneScales home = scales();
        robot.interact(() -> stage.requestFocus());
        robot.write("+");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1.5 * home.unit(), scales().unit(), 1e-6);
        robot.write("--");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(home.unit() / 1.5, scales().unit(), 1e-6);
        robot.type(KeyCode.LEFT, KeyCode.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(scales().x().low() + scales().x().high() < -0.1);
        assertTrue(scales().y().low() + scales().y().high() > 0.1);
    }

    @Test
    void seesThePlaneInTheWholePanelAndSaysSo(FxRobot robot) {
        Rectangle2D panel = scales().panel();
        assertTrue(panel.getWidth() > panel.getHeight());
        Region seen = stage.visible(PlaneSamples.HOME);
        assertEquals(
                panel.getWidth() / panel.getHeight(), seen.x().length() / seen.y().length(), 1e-9);
        assertEquals(scales().x().low(), seen.x().low());
        assertEquals(scales().y().high(), seen.y().high());
        int before = asked;
        zoom(robot);
        assertTrue(asked > before, "a new picture is wanted");
        robot.interact(() -> stage.show(PlaneSamples.few()));
        int known = asked;
        robot.interact(() -> stage.show(PlaneSamples.few()));
        assertEquals(known, asked, "and then no more");
    }

    @Test
    void seesAnotherTargetWhole(FxRobot robot) {
        zoom(robot);
        Region other = new Region(new Range(10, 20), new Range(10, 20));
        robot.interact(() -> stage.show(PlaneSamples.at(other)));
        assertFalse(button(robot).isVisible());
        assertTrue(scales().y().low() <= 10 && scales().y().high() >= 20);
        assertTrue(scales().x().low() <= 10 && scales().x().high() >= 20);
    }

    private javafx.scene.Node button(FxRobot robot) {
        return robot.lookup("#plane-fit").query();
    }

    /** A point of the panel by its shares from the left and from the top. */
    private Point2D panelPoint(double right, double down) {
        Rectangle2D panel = scales().panel();
        return new Point2D(
                Math.round(panel.getMinX() + right * panel.getWidth()),
                Math.round(panel.getMinY() + down * panel.getHeight()));
    }

    private Point2D onScreen(FxRobot robot, Point2D point) {
        Bounds bounds = robot.bounds(stage).query();
        return new Point2D(bounds.getMinX() + point.getX(), bounds.getMinY() + point.getY());
    }

    private PlaneScales scales() {
        return Objects.requireNonNull(stage.scales());
    }
}
