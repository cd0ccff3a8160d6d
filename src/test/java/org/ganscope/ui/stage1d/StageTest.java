package org.ganscope.ui.stage1d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.ganscope.data.Quantity;
import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.house.NeedsWindow;
import org.ganscope.text.NumberDisplay;
import org.ganscope.ui.model.LineLayers;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.stage.ReadCard;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.Measure;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.line.StageSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class StageTest {
    private static final Palette COLOURS = Palette.light();

    /** The row of p_data in the read-out. */
    private static final int P_DATA = 4;

    private final List<Double> asked = new ArrayList<>();
    private final LineLayers layers = new LineLayers();
    private Stage1D stage;

    @Start
    void start(Stage window) {
        stage = new Stage1D(RunId.FIRST, COLOURS, layers);
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
    void theProbeIsOnTheAxisOfZOnTheRailAndOnTheCurve(FxRobot robot) {
        for (double z : new double[] {-0.8, 0.1, 1.3}) {
            StageFrame frame = StageSamples.twoModes(z);
            show(robot, frame);
            StageLayout layout = layout();
            Point2D thumb = thumb(robot);
            assertEquals(scales().z().toPixel(z) + 0.5, thumb.getX(), 1e-3, "on z of the axis");
            assertEquals(layout.fan().getMaxY() - 0.5, thumb.getY(), 1e-3, "on the axis");
            double x = scales().x().toPixel(frame.probe().x());
            assertNear(COLOURS.generator(), x, layout.fan().getMinY() - 0.5);
            double score = scales().score().toPixel(frame.probe().score());
            assertNear(COLOURS.discriminator(), x, score);
        }
    }

    @Test
    void theDottedLineOfTheProbeLeavesTheWordsOfTheHeadersFree(FxRobot robot) {
        StageFrame frame = StageSamples.twoModes(0.42);
        show(robot, frame);
        int x = (int) scales().x().toPixel(frame.probe().x());
        double[] ends = {layout().score().getMaxY(), layout().density().getMaxY()};
        for (int i = 0; i < 2; i++) {
            int header = (int) layout().headerTops()[i + 1] + 1;
            int words = i == 0 ? (int) layout().density().getMinY() - header - 4 : 18;
            assertEquals(0, drawnDown(x, header, header + words), "header " + (i + 1));
            assertTrue(drawnDown(x, (int) ends[i] + 1, header - 1) > 0, "down to it");
        }
    }

    private int drawnDown(int x, int from, int to) {
        return (int)
                IntStream.range(from, to)
                        .filter(y -> raster().pixel(x, y) != 0 || raster().pixel(x - 1, y) != 0)
                        .count();
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
    void aClickOnTheTrackAsksForThatZ(FxRobot robot) {
        for (double z : new double[] {-2.5, -1.2, 0, 2.5}) {
            double x = screen(robot).getMinX() + scales().z().toPixel(z) + 0.5;
            double y = screen(robot).getMinY() + layout().fan().getMaxY() + 5;
            robot.clickOn(new Point2D(x, y));
            WaitForAsyncUtils.waitForFxEvents();
            double pixel = scales().z().toValue(1) - scales().z().toValue(0);
            assertEquals(z, asked.getLast(), pixel);
        }
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
        robot.interact(() -> slider().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.LEFT).push(KeyCode.UP).push(KeyCode.DOWN);
        robot.push(KeyCode.PAGE_UP).push(KeyCode.PAGE_DOWN).push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.HOME).push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                List.of(0.445, 0.395, 0.445, 0.395, 0.67, 0.17, 0.67, -2.5, 2.5), rounded(asked));
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
            assertTrue(readOut(stage).isVisible());
            assertFalse(readOut(stage).getBoundsInParent().contains(x, y));
            assertTrue(stage.getLayoutBounds().contains(readOut(stage).getBoundsInParent()));
        }
        robot.moveTo(
                new Point2D(bounds.getMinX() + 300, bounds.getMinY() + layout.fan().getMaxY()));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(readOut(stage).isVisible());
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
    void theAxesAreRedrawnOnlyWhenARangeChanges(FxRobot robot) {
        show(robot, StageSamples.twoModes(0.1));
        StageScales before = scales();
        show(robot, StageSamples.twoModes(0.9));
        assertSame(before, scales());
        show(robot, StageSamples.collapsed());
        assertNotSame(before, scales());
    }

    @Test
    void theHeightOfTheDensitiesIsThatOfAnotherTimeAtOnce(FxRobot robot) {
        show(robot, StageSamples.twoModes(0.1));
        StageScales before = scales();
        show(robot, StageSamples.collapsed());
        show(robot, StageSamples.twoModes(0.1));
        assertNotEquals(before, scales(), "it waits while the run goes on");
        robot.interact(stage::hurry);
        show(robot, StageSamples.twoModes(0.1));
        assertEquals(before, scales());
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
                StageSamples.plain(
                        whole.xLow(),
                        whole.xHigh(),
                        whole.x(),
                        StageSamples.beliefs(ScoreKind.PROBABILITY, score, none, Double.NaN, 0.5),
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
                Stage1D other = new Stage1D(RunId.FIRST, Palette.dark(), new LineLayers());
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
    void pushesAreOneRowOfArrowsWithAFixedScale(FxRobot robot) {
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
        return StageSamples.plain(
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
        assertTrue(String.valueOf(text).contains("z \u22120.42, G(z) 0.88, D(G(z)) 0.500"));
    }

    @ParameterizedTest
    @EnumSource
    void aClickInTheLegendSwitchesALayer(LineLayer layer, FxRobot robot) {
        show(robot, StageSamples.averaged());
        Node entry = robot.lookup("#line-" + layer.key()).query();
        int before = inked();
        robot.interact(() -> {
            entry.fireEvent(clicked());
            assertFalse(layers.shows(layer));
            assertEquals(false, entry.queryAccessibleAttribute(AccessibleAttribute.SELECTED));
        });
        if (layer != LineLayer.LEVEL) { // it is drawn with the axes
            assertTrue(inked() < before, "less is drawn");
        }
        robot.interact(() -> entry.fireEvent(clicked()));
        assertEquals(before, inked(), "all is there again");
    }

    private static MouseEvent clicked() {
        PickResult at = new PickResult(null, 0, 0);
        return new MouseEvent(
                MouseEvent.MOUSE_CLICKED,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                at);
    }

    /** How many pixels of the moving layer something is drawn on, by its weight. */
    private int inked() {
        int sum = 0;
        for (int y = 0; y < stage.getHeight(); y++) {
            for (int x = 0; x < stage.getWidth(); x++) {
                sum += raster().pixel(x, y) >>> 24;
            }
        }
        return sum;
    }

    @Test
    void theLineWhereDCannotDecideIsALayerOfTheAxes(FxRobot robot) {
        show(robot, StageSamples.empty());
        double with = darkestAtHalf(robot);
        robot.interact(() -> layers.toggle(LineLayer.LEVEL));
        double without = darkestAtHalf(robot);
        assertTrue(with < without, with + ", " + without);
    }

    /** The brightness of the darkest dot at the height of ½, near the left edge. */
    private double darkestAtHalf(FxRobot robot) {
        int row = (int) Math.round(scales().score().toPixel(0.5) - 0.5);
        int left = (int) layout().score().getMinX();
        var pixels = picture(robot).getPixelReader();
        return IntStream.range(0, 20 * 5)
                .mapToObj(i -> pixels.getColor(left + i / 5, row - 2 + i % 5))
                .mapToDouble(Color::getBrightness)
                .min()
                .orElseThrow();
    }

    @Test
    void theHeadingSaysHowFarDIsFromTheBestOneWhereThatIsShown(FxRobot robot) {
        show(robot, StageSamples.twoModes(0));
        assertTrue(words(robot).contains("mean |D − D*| 0.046"), words(robot).toString());
        robot.interact(() -> layers.toggle(LineLayer.OPTIMAL));
        assertFalse(words(robot).contains("mean |D − D*| 0.046"));
        robot.interact(() -> layers.toggle(LineLayer.OPTIMAL));
        show(robot, StageSamples.empty());
        assertFalse(words(robot).stream().anyMatch(words -> words.contains("D*|")));
    }

    private List<String> words(FxRobot robot) {
        List<String> words = new ArrayList<>();
        robot.interact(() -> collect(stage, words));
        return words;
    }

    /** The visible texts in a part of the stage, in order. */
    private static void collect(Node node, List<String> words) {
        if (node instanceof Text text && node.isVisible()) {
            words.add(text.getText());
        } else if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    @Test
    void ownDataAreReadInTheUnitsOfTheirFile(FxRobot robot) {
        Measure height = Measure.of(new Quantity("height_cm", 171.2, 8.4));
        show(robot, StageSamples.measured(StageSamples.twoModes(0.42), height));
        Bounds bounds = screen(robot);
        double x = scales().x().toPixel(1) + 0.5;
        double y = layout().density().getMinY() + 30;
        robot.moveTo(new Point2D(bounds.getMinX() + x, bounds.getMinY() + y));
        WaitForAsyncUtils.waitForFxEvents();
        List<String> card = new ArrayList<>();
        robot.interact(() -> collect(readOut(stage), card));
        assertTrue(card.contains("height_cm"), card.toString());
        double shown = Double.parseDouble(card.get(card.indexOf("height_cm") + 1));
        assertEquals(171.2 + 8.4, shown, 0.1);
        double standardised = Double.parseDouble(card.get(card.indexOf("standardised") + 1));
        assertEquals(1, standardised, 0.02);
        // p_data(1) is about 1 per standard deviation: per cm that is 1/8.4.
        String density = readOut(stage).value(P_DATA);
        assertEquals(1 / 8.4, Double.parseDouble(density), 0.002);
        Object value = slider().queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
        assertTrue(String.valueOf(value).contains("G(z) 17"), String.valueOf(value));
    }

    @Test
    void theScaleOfPushesOverOwnDataIsSaidToBeStandardised(FxRobot robot) {
        Measure height = Measure.of(new Quantity("height_cm", 171.2, 8.4));
        for (boolean isOwn : new boolean[] {false, true, false}) {
            StageFrame plain = StageSamples.twoModes(0.42);
            show(robot, isOwn ? StageSamples.measured(plain, height) : plain);
            List<String> words = new ArrayList<>();
            robot.interact(() -> collect(stage, words));
            String unit = isOwn ? "standardised unit" : "unit of x";
            assertTrue(words.contains("= 1 nat per " + unit + ", push on G(z)"), words.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 420, 700})
    void theReadOutNeverCoversTheLineThatItReads(int width, FxRobot robot) {
        robot.interact(() -> {
            Stage1D other = new Stage1D(RunId.FIRST, COLOURS, new LineLayers());
            other.resize(width, 480);
            other.show(
                    StageSamples.measured(
                            StageSamples.twoModes(0),
                            Measure.of(new Quantity("weight_of_sample_kg", 64, 11))));
            other.layout();
            StageLayout place = Objects.requireNonNull(other.stageLayout());
            for (Rectangle2D panel : List.of(place.score(), place.density())) {
                for (int pixel = 1; pixel < panel.getWidth(); pixel += 7) {
                    other.point(
                            new Point2D(
                                    panel.getMinX() + pixel, panel.getMinY() + 0.5 * pixel % 9));
                    Bounds card = readOut(other).getBoundsInParent();
                    assertTrue(readOut(other).isVisible());
                    boolean onLine =
                            card.getMinX() <= panel.getMinX() + pixel
                                    && card.getMaxX() >= panel.getMinX() + pixel
                                    && card.getMinY() < place.density().getMaxY();
                    assertFalse(onLine, card + " at " + pixel);
                }
            }
        });
    }

    @Test
    void smallDensitiesKeepTheirDigits() {
        assertEquals("0.383", NumberDisplay.significant(0.3831));
        assertEquals("0.00312", NumberDisplay.significant(0.003118));
        assertEquals("0.0383", NumberDisplay.significant(0.03831));
        assertFalse(NumberDisplay.significant(0.0000421).startsWith("0.0"));
        assertEquals("0", NumberDisplay.significant(0));
        assertEquals("−12.50", NumberDisplay.significant(-12.5));
        assertEquals("–", NumberDisplay.significant(Double.NaN));
    }

    @Test
    void theSliderIsOneForAScreenReader(FxRobot robot) {
        show(robot, StageSamples.twoModes(0).withProbe(new StageFrame.Probe(-0.42, 0.881, 0.5)));
        LatentSlider slider = slider();
        assertEquals(AccessibleRole.SLIDER, slider.getAccessibleRole());
        assertEquals(-0.42, slider.queryAccessibleAttribute(AccessibleAttribute.VALUE));
        assertEquals(-2.5, slider.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE));
        assertEquals(2.5, slider.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
        assertEquals("latent z", slider.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        Object words = slider.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING);
        assertEquals("z −0.42, G(z) 0.88, D(G(z)) 0.500", words);
        robot.interact(() -> {
            slider.executeAccessibleAction(AccessibleAction.INCREMENT);
            slider.executeAccessibleAction(AccessibleAction.BLOCK_DECREMENT);
            slider.executeAccessibleAction(AccessibleAction.SET_VALUE, 1.25);
            slider.executeAccessibleAction(AccessibleAction.SET_VALUE, 99.0);
        });
        assertEquals(List.of(-0.395, -0.67, 1.25, 2.5), rounded(asked));
    }

    /** The middle of the thumb, in the stage. */
    private Point2D thumb(FxRobot robot) {
        Circle thumb = robot.from(stage).lookup(".thumb").queryAs(Circle.class);
        return slider().localToParent(thumb.getCenterX(), thumb.getCenterY());
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
        return ((RasterView) stage.lookup("RasterView")).raster();
    }

    private LatentSlider slider() {
        return (LatentSlider) stage.lookup("#latent-slider");
    }

    private static ReadCard readOut(Stage1D of) {
        return (ReadCard) of.lookup("#read-out");
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
