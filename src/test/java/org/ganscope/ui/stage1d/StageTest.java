package org.ganscope.ui.stage1d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.ganscope.house.NeedsWindow;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class StageTest {
    private static final Palette COLOURS = Palette.light();

    private final List<Double> asked = new ArrayList<>();
    private Stage1D stage;

    @Start
    void start(Stage window) {
        stage = new Stage1D(COLOURS);
        stage.setOnProbe(asked::add);
        stage.show(StageSamples.twoModes(0.42));
        window.setScene(new Scene(new StackPane(stage), 700, 680));
        window.show();
    }

    @Test
    void theCurveOfDRunsWhereItsValuesAre(FxRobot robot) {
        StageFrame frame = StageSamples.twoModes(0.42);
        show(robot, frame);
        for (int i = 20; i < frame.x().length; i += 40) {
            double x = scales().x().toPixel(frame.x()[i]);
            double y = scales().score().toPixel(frame.beliefs().score()[i]);
            assertNear(COLOURS.discriminator(), x, y);
            assertEquals(0, raster().pixel((int) x, (int) y + 12) >>> 24, "below the curve");
        }
    }

    @Test
    void theProbeStandsOnTheAxisOfZOnTheRailAndOnTheCurve(FxRobot robot) {
        for (double z : new double[] {-0.8, 0.1, 1.3}) {
            StageFrame frame = StageSamples.twoModes(z);
            show(robot, frame);
            StageLayout layout = layout();
            assertNear(COLOURS.text(), scales().z().toPixel(z), layout.fan().getMaxY() - 0.5);
            double x = scales().x().toPixel(frame.probe().x());
            assertNear(COLOURS.generator(), x, layout.fan().getMinY() - 0.5);
            double score = scales().score().toPixel(frame.probe().score());
            assertNear(COLOURS.discriminator(), x, score);
        }
    }

    @Test
    void draggingAlongTheAxisOfZAsksForThatZ(FxRobot robot) {
        Bounds bounds = screen(robot);
        double y = layout().fan().getMaxY() - 4;
        double from = scales().z().toPixel(-1);
        double to = scales().z().toPixel(1.25);
        robot.drag(new Point2D(bounds.getMinX() + from, bounds.getMinY() + y))
                .dropTo(new Point2D(bounds.getMinX() + to, bounds.getMinY() + y));
        WaitForAsyncUtils.waitForFxEvents();
        double pixel = scales().z().toValue(1) - scales().z().toValue(0);
        assertEquals(-1, asked.getFirst(), 1.5 * pixel);
        assertEquals(1.25, asked.getLast(), 1.5 * pixel);
    }

    @Test
    void pressingAboveTheFanAsksForNothing(FxRobot robot) {
        Bounds bounds = screen(robot);
        robot.clickOn(new Point2D(bounds.getMinX() + 300, bounds.getMinY() + 120));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(asked.isEmpty());
    }

    @Test
    void arrowKeysMoveTheProbeAndStayOnTheAxis(FxRobot robot) {
        robot.interact(stage::requestFocus);
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(0.445, 0.395, 2.5), rounded(asked));
    }

    @Test
    void theReadOutShowsTheValuesUnderThePointerAndKeepsAwayFromIt(FxRobot robot) {
        Bounds bounds = screen(robot);
        StageLayout layout = layout();
        for (double share : new double[] {0.02, 0.5, 0.98}) {
            double x = layout.score().getMinX() + share * layout.score().getWidth();
            double y = layout.density().getMinY() + 30;
            robot.moveTo(new Point2D(bounds.getMinX() + x, bounds.getMinY() + y));
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(stage.readOutCard().isVisible());
            assertFalse(stage.readOutCard().getBoundsInParent().contains(x, y));
            assertTrue(stage.getLayoutBounds().contains(stage.readOutCard().getBoundsInParent()));
        }
        robot.moveTo(
                new Point2D(bounds.getMinX() + 300, bounds.getMinY() + layout.fan().getMaxY()));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(stage.readOutCard().isVisible());
    }

    @Test
    void valuesBetweenGridPointsAreLinear() {
        float[] x = {0, 1, 3};
        float[] y = {10, 20, 40};
        assertEquals(15, ReadOut.at(x, y, 0.5), 1e-6);
        assertEquals(30, ReadOut.at(x, y, 2), 1e-6);
        assertEquals(10, ReadOut.at(x, y, 0), 1e-6);
        assertEquals(40, ReadOut.at(x, y, 3), 1e-6);
        assertTrue(Double.isNaN(ReadOut.at(x, y, 3.1)));
        assertTrue(Double.isNaN(ReadOut.at(new float[0], new float[0], 0)));
    }

    @Test
    void theAxesAreDrawnAnewOnlyWhenARangeChanges(FxRobot robot) {
        show(robot, StageSamples.twoModes(0.1));
        StageScales before = scales();
        show(robot, StageSamples.twoModes(0.9));
        assertSame(before, scales());
        show(robot, StageSamples.collapsed());
        assertNotSame(before, scales());
    }

    @Test
    void theAxisOfXIsOneCrispLineAtTheFootOfTheHistograms(FxRobot robot) {
        show(robot, StageSamples.empty());
        WritableImage picture = picture(robot);
        PixelReader reader = picture.getPixelReader();
        int row = (int) layout().density().getMaxY() - 1;
        int column = (int) layout().density().getMinX() + 3;
        assertEquals(COLOURS.secondary(), reader.getColor(column, row));
        assertEquals(Color.WHITE, reader.getColor(column, row - 1));
        assertEquals(Color.WHITE, reader.getColor(column, row + 1));
    }

    @ParameterizedTest
    @ValueSource(floats = {0, 1, -3, 1e30f, Float.NaN, Float.POSITIVE_INFINITY})
    void constantValuesAreDrawnWithoutFailure(float value, FxRobot robot) {
        show(robot, StageSamples.constant(value));
        show(robot, StageSamples.twoModes(0));
        assertNotNull(stage.stageLayout());
    }

    @Test
    void gapsInACurveAreLeftEmpty(FxRobot robot) {
        StageFrame whole = StageSamples.twoModes(2);
        float[] score = whole.beliefs().score().clone();
        for (int i = 150; i < 250; i++) {
            score[i] = Float.NaN;
        }
        float[] none = new float[score.length];
        java.util.Arrays.fill(none, Float.NaN);
        show(
                robot,
                new StageFrame(
                        whole.xLow(),
                        whole.xHigh(),
                        whole.x(),
                        new StageFrame.Beliefs(ScoreKind.PROBABILITY, score, none, 0.5),
                        whole.densities(),
                        whole.push(),
                        whole.fan(),
                        whole.probe()));
        double x = scales().x().toPixel(0);
        for (int y = (int) layout().score().getMinY(); y < layout().score().getMaxY(); y++) {
            assertEquals(0, raster().pixel((int) x, y) >>> 24);
        }
        double left = scales().x().toPixel(whole.x()[100]);
        assertNear(COLOURS.discriminator(), left, scales().score().toPixel(score[100]));
    }

    @ParameterizedTest
    @CsvSource({"300, 300", "420, 480", "1200, 960", "120, 90", "10, 10", "2000, 200"})
    void everySizeIsDrawnWithoutFailure(double width, double height, FxRobot robot) {
        for (StageFrame frame :
                List.of(
                        StageSamples.twoModes(0.4),
                        StageSamples.leastSquares(0.4),
                        StageSamples.collapsed(),
                        StageSamples.empty())) {
            robot.interact(() -> {
                Stage1D other = new Stage1D(Palette.dark());
                other.resize(width, height);
                other.show(frame);
                other.layout();
                other.setFontSize(18);
                other.layout();
            });
        }
    }

    @Test
    void anOpenScoreHasAnAxisThatHoldsItsValues(FxRobot robot) {
        show(robot, StageSamples.leastSquares(0.2));
        double highest = 0;
        for (float value : StageSamples.leastSquares(0.2).beliefs().score()) {
            highest = Math.max(highest, value);
        }
        assertTrue(highest > 1.25);
        assertTrue(scales().score().high() > highest);
        assertTrue(scales().score().low() <= -0.25);
    }

    @Test
    void pushesAreOneRowOfArrowsWhoseScaleStaysWhateverWasShownBefore(FxRobot robot) {
        show(robot, pushed(0.2f));
        int[] first = strip();
        assertTrue(Arrays.stream(first).anyMatch(argb -> argb != 0));
        for (int i = 0; i < 40; i++) {
            show(robot, pushed(20));
        }
        assertFalse(Arrays.equals(first, strip()));
        show(robot, pushed(0.2f));
        assertArrayEquals(first, strip());
        robot.interact(stage::forget);
        show(robot, pushed(0.2f));
        assertArrayEquals(first, strip());
    }

    @Test
    void arrowsOfAPushStayInsideTheStripAndApart(FxRobot robot) {
        show(robot, pushed(1000));
        Rectangle2D push = layout().push();
        int middle = (int) (push.getMinY() + push.getHeight() / 2);
        int arrows = 0;
        boolean wasInk = false;
        for (int x = (int) push.getMinX(); x < push.getMaxX(); x++) {
            boolean isInk = raster().pixel(x, middle) != 0;
            arrows += isInk && !wasInk ? 1 : 0;
            wasInk = isInk;
        }
        int cells = (int) Math.round(push.getWidth() / 36);
        assertEquals(cells, arrows, "samples are everywhere: an arrow in each cell");
        assertFalse(wasInk, "the last one ends before the edge");
    }

    /** Samples everywhere that are all moved alike, and none of them by the probe. */
    private static StageFrame pushed(float length) {
        StageFrame frame = StageSamples.twoModes(0.42);
        float[] x = new float[200];
        float[] lengths = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (frame.xLow() + (i + 0.5) * (frame.xHigh() - frame.xLow()) / x.length);
            lengths[i] = length;
        }
        return new StageFrame(
                frame.xLow(),
                frame.xHigh(),
                frame.x(),
                frame.beliefs(),
                frame.densities(),
                new StageFrame.Push(x, lengths),
                frame.fan(),
                new StageFrame.Probe(0.42, 1e6, 0.5));
    }

    private int[] strip() {
        Rectangle2D push = layout().push();
        int wide = (int) push.getWidth();
        int[] pixels = new int[wide * (int) push.getHeight()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] =
                    raster().pixel(
                                    (int) push.getMinX() + i % wide,
                                    (int) push.getMinY() + i / wide);
        }
        return pixels;
    }

    @Test
    void itSaysInWordsWhereTheProbeIs(FxRobot robot) {
        show(robot, StageSamples.twoModes(0).withProbe(new StageFrame.Probe(-0.42, 0.881, 0.5)));
        Object text = stage.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        assertTrue(String.valueOf(text).contains("z \u22120.42, G(z) 0.88, D(G(z)) 0.50"));
    }

    private void show(FxRobot robot, StageFrame frame) {
        robot.interact(() -> stage.show(frame));
    }

    private Bounds screen(FxRobot robot) {
        return robot.bounds(stage).query();
    }

    private WritableImage picture(FxRobot robot) {
        List<WritableImage> taken = new ArrayList<>();
        robot.interact(() -> taken.add(stage.snapshot(new SnapshotParameters(), null)));
        return taken.getFirst();
    }

    private StageLayout layout() {
        return Objects.requireNonNull(stage.stageLayout());
    }

    private StageScales scales() {
        return Objects.requireNonNull(stage.stageScales());
    }

    private Raster raster() {
        return stage.movingLayer().raster();
    }

    private void assertNear(Color wanted, double x, double y) {
        int pixel = raster().pixel((int) x, (int) y);
        String where = "at " + x + ", " + y + ": " + Integer.toHexString(pixel);
        assertEquals(255, pixel >>> 24, 1, where);
        assertEquals(wanted.getRed(), (pixel >> 16 & 0xFF) / 255.0, 0.02, where);
        assertEquals(wanted.getGreen(), (pixel >> 8 & 0xFF) / 255.0, 0.02, where);
        assertEquals(wanted.getBlue(), (pixel & 0xFF) / 255.0, 0.02, where);
    }

    private static List<Double> rounded(List<Double> values) {
        return values.stream().map(value -> Math.round(value * 1000) / 1000.0).toList();
    }
}
