package org.ganscope.ui.stage2d;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.ganscope.data.Quantity;
import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.model.LayerChoice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.WishedLayers;
import org.ganscope.ui.stage.ReadCard;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Ramp;
import org.ganscope.view.Measure;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneReading;
import org.ganscope.view.plane.PlaneSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A person before the plane")
class PlaneStageTest {
    private Stage2D stage;
    private final List<double[]> wishes = new ArrayList<>();
    private int asked;

    @Start
    void start(Stage window) {
        stage = new Stage2D(RunId.FIRST, Palette.light(), new LayerChoice(new WishedLayers()));
        stage.setOnView(() -> asked++);
        stage.setOnProbe((first, second) -> wishes.add(new double[] {first, second}));
        stage.setReader((x, y) ->
                Optional.of(new PlaneReading(ScoreKind.PROBABILITY, x, 0, y, 0.5, 3 * x, 4 * x)));
        stage.show(PlaneSamples.few());
        window.setScene(new Scene(new StackPane(stage), 900, 620));
        window.show();
        // in the corner: the headless platform passes the wheel on at the place on the screen
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
    void seesThePlaneInTheWholeSquareAndSaysSo(FxRobot robot) {
        Rectangle2D panel = scales().panel();
        assertEquals(panel.getWidth(), panel.getHeight());
        Region seen = stage.visible().of(PlaneSamples.HOME);
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

    /** The rest is for the latent square: next to the plane, or below it if the room is tall. */
    @ParameterizedTest
    @CsvSource({"900, 620, 540", "460, 540, 355", "460, 620, 380", "640, 560, 425"})
    void isALargeSquareWithEverythingAroundIt(
            double width, double height, double least, FxRobot robot) {
        robot.interact(() -> {
            stage.setMaxSize(width, height);
            stage.resize(width, height);
            stage.layout();
        });
        Rectangle2D panel = scales().panel();
        assertEquals(panel.getWidth(), panel.getHeight());
        assertTrue(panel.getWidth() >= least, panel.toString());
        Bounds legend = robot.lookup("#layers").query().getBoundsInParent();
        Bounds square = latentSquare().getBoundsInParent();
        assertTrue(latentSquare().isVisible());
        for (Bounds part : List.of(legend, square)) {
            assertFalse(
                    part.intersects(
                            panel.getMinX(), panel.getMinY(), panel.getWidth(), panel.getHeight()));
            assertTrue(part.getMaxX() <= width && part.getMaxY() <= height, part.toString());
        }
        assertFalse(legend.intersects(square));
    }

    @Test
    void givesTheLatentSquareWhatThePlaneLeaves(FxRobot robot) {
        double wide = latentSquare().panel().getWidth();
        robot.interact(() -> stage.setMaxWidth(760));
        WaitForAsyncUtils.waitForFxEvents();
        double side = latentSquare().panel().getWidth();
        assertTrue(wide > side + 80, wide + " " + side);
    }

    /** At the edge of its range the circle around z would overlap the numbers. */
    @Test
    void keepsTheCircleAroundZInsideTheLatentSquare(FxRobot robot) {
        PlaneFrame frame = PlaneSamples.few();
        robot.interact(() -> stage.show(frame.withProbe(PlaneSamples.probe(2.5, 2.5))));
        Rectangle2D panel = latentSquare().panel();
        Bounds circle =
                latentSquare().getChildrenUnmodifiable().stream()
                        .filter(part -> part instanceof Circle && part.getClip() != null)
                        .findFirst()
                        .orElseThrow()
                        .getBoundsInParent();
        assertTrue(circle.getMaxX() <= panel.getMaxX() && circle.getMinY() >= panel.getMinY());
    }

    @Test
    void choosesAmongTheGroundsWithTheKeyboardAsAmongRadioButtons(FxRobot robot) {
        Node score = robot.lookup("#layer-score").query();
        Node optimal = robot.lookup("#layer-optimal").query();
        assertEquals(AccessibleRole.RADIO_BUTTON, optimal.getAccessibleRole());
        assertEquals(
                AccessibleRole.CHECK_BOX, robot.lookup("#layer-real").query().getAccessibleRole());
        robot.interact(score::requestFocus);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertTrue(optimal.isFocused());
        assertEquals(true, optimal.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        assertEquals(false, score.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        robot.type(KeyCode.UP);
        robot.interact(() -> score.executeAccessibleAction(AccessibleAction.FIRE));
        assertEquals(true, score.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        assertEquals(false, optimal.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
    }

    @Test
    void knowsTheGroundByItsColoursInTheLegend(FxRobot robot) {
        Rectangle mark = robot.from(stage).lookup("#layer-score .layer-mark").query();
        LinearGradient halves = (LinearGradient) mark.getFill();
        Ramp ramp = Ramp.score(Palette.light());
        List<Color> colours = halves.getStops().stream().map(Stop::getColor).distinct().toList();
        assertEquals(List.of(ramp.high(), ramp.low()), colours);
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

    @Test
    void dragsTheLatentPointInItsSquare(FxRobot robot) {
        Rectangle2D panel = latentSquare().panel();
        robot.drag(latent(robot, 0.5, 0.5)).dropTo(latent(robot, 0.9, 0.2));
        WaitForAsyncUtils.waitForFxEvents();
        double pixel = 5 / panel.getWidth();
        assertEquals(0, wishes.getFirst()[0], 1.5 * pixel);
        assertEquals(0, wishes.getFirst()[1], 1.5 * pixel);
        assertEquals(2, wishes.getLast()[0], 1.5 * pixel);
        assertEquals(1.5, wishes.getLast()[1], 1.5 * pixel);
    }

    @Test
    void keepsTheLatentPointInItsSquare(FxRobot robot) {
        robot.drag(latent(robot, 0.5, 0.5)).dropTo(latent(robot, 0.5, -2));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2.5, wishes.getLast()[1]);
    }

    @Test
    void movesTheLatentPointWithTheArrowKeys(FxRobot robot) {
        robot.interact(() -> latentSquare().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertWish(0.825, -0.3);
        robot.type(KeyCode.DOWN);
        assertWish(0.8, -0.325);
        robot.push(KeyCode.SHIFT, KeyCode.UP);
        assertWish(0.8, -0.05);
        robot.type(KeyCode.HOME);
        assertWish(0, 0);
    }

    private void assertWish(double first, double second) {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(first, wishes.getLast()[0], 1e-9);
        assertEquals(second, wishes.getLast()[1], 1e-9);
    }

    @Test
    void pullsTheMarkOfTheProbeWithoutMovingThePlane(FxRobot robot) {
        List<double[]> pulls = new ArrayList<>();
        robot.interact(() -> stage.setOnPull((x, y) -> pulls.add(new double[] {x, y})));
        PlaneScales before = scales();
        Point2D mark = new Point2D(before.across(0.5), before.down(0.3));
        Point2D to = mark.add(60, -40);
        robot.drag(onScreen(robot, mark.add(3, 2))).dropTo(onScreen(robot, to.add(3, 2)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, scales());
        assertEquals(0.5 + 60 / before.unit(), pulls.getLast()[0], 2 / before.unit());
        assertEquals(0.3 + 40 / before.unit(), pulls.getLast()[1], 2 / before.unit());
    }

    @Test
    void dragsAlongALatentLine(FxRobot robot) {
        robot.interact(() -> stage.show(PlaneSamples.few().withProbe(PlaneSamples.onALine(0.5))));
        WaitForAsyncUtils.waitForFxEvents();
        Rectangle2D panel = latentSquare().panel();
        assertTrue(panel.getHeight() < 0.5 * panel.getWidth());
        robot.clickOn(latent(robot, 0.3, 0.5));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(-1, wishes.getLast()[0], 0.1);
        assertEquals(0, wishes.getLast()[1]);
        assertTrue(words().contains("0.500"), words());
    }

    private String words() {
        return String.valueOf(latentSquare().queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void readsTheOutputOfDNextToThePointer(FxRobot robot) {
        double[] shares = {0.02, 0.5, 0.98};
        for (double right : shares) {
            for (double down : shares) {
                Point2D point = panelPoint(right, down);
                robot.moveTo(onScreen(robot, point));
                WaitForAsyncUtils.waitForFxEvents();
                ReadCard card = readOut();
                assertTrue(card.isVisible());
                Bounds bounds = card.getBoundsInParent();
                assertTrue(stage.getLayoutBounds().contains(bounds), bounds.toString());
                assertFalse(bounds.intersects(point.getX() - 8, point.getY() - 8, 16, 16));
                double x = scales().valueX(point.getX());
                double y = scales().valueY(point.getY());
                assertEquals(NumberDisplay.value(x) + ", " + NumberDisplay.value(y), card.value(0));
                assertEquals(NumberDisplay.value(x), card.value(3));
                assertEquals(NumberDisplay.value(5 * Math.abs(x)), card.value(7));
            }
        }
        robot.moveTo(latent(robot, 0.5, 0.5));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(readOut().isVisible());
    }

    @Test
    void readsOwnDataInTheUnitsOfTheirFile(FxRobot robot) {
        PlaneFrame few = PlaneSamples.few();
        List<Measure> people =
                List.of(
                        Measure.of(new Quantity("height_cm", 172, 8)),
                        Measure.of(new Quantity("weight_kg", 70, 12)));
        robot.interact(() ->
                stage.show(
                        new PlaneFrame(
                                few.region(),
                                few.seen(),
                                few.real(),
                                few.generated(),
                                few.probe(),
                                few.layers(),
                                few.optimum(),
                                people)));
        Point2D point = panelPoint(0.4, 0.6);
        robot.moveTo(onScreen(robot, point));
        WaitForAsyncUtils.waitForFxEvents();
        double x = scales().valueX(point.getX());
        double y = scales().valueY(point.getY());
        ReadCard card = readOut();
        assertEquals(172 + 8 * x, Double.parseDouble(card.value(0)), 0.01);
        assertEquals(70 + 12 * y, Double.parseDouble(card.value(1)), 0.1);
        assertEquals(NumberDisplay.value(x) + ", " + NumberDisplay.value(y), card.value(2));
        List<String> names =
                robot.from(card).lookup(Text.class::isInstance).<Text>queryAll().stream()
                        .map(Text::getText)
                        .toList();
        assertTrue(names.contains("∇D(x), standardised"), names.toString());
    }

    @Test
    void readsACriticFromItsMean(FxRobot robot) {
        PlaneReading reading =
                new PlaneReading(ScoreKind.CRITIC, -7, -9, Double.NaN, Double.NaN, 1, 0);
        robot.interact(() -> stage.setReader((x, y) -> Optional.of(reading)));
        robot.moveTo(onScreen(robot, panelPoint(0.4, 0.6)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("2.000", readOut().value(3));
        assertEquals("−7.000", readOut().value(4));
    }

    /** A point of the latent square, by its shares, on the screen. */
    private Point2D latent(FxRobot robot, double right, double down) {
        Rectangle2D panel = latentSquare().panel();
        Bounds bounds = robot.bounds(latentSquare()).query();
        return new Point2D(
                bounds.getMinX() + panel.getMinX() + right * panel.getWidth(),
                bounds.getMinY() + panel.getMinY() + down * panel.getHeight());
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

    private LatentSquare latentSquare() {
        return (LatentSquare) stage.lookup("#latent-square");
    }

    private ReadCard readOut() {
        return (ReadCard) stage.lookup("#plane-read-out");
    }
}
