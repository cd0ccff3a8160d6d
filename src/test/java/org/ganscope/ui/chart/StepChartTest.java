package org.ganscope.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.ganscope.house.NeedsWindow;
import org.ganscope.session.Series;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class StepChartTest {
    private static final Palette PALETTE = Theme.LIGHT.palette();
    private static final ChartSpec SPEC =
            ChartSpec.of("Losses", "mean, nats", Scale.LINEAR)
                    .curve(Series.DISCRIMINATOR_LOSS, "L_D", SeriesColour.DISCRIMINATOR, "")
                    .curve(Series.GENERATOR_LOSS, "L_G", SeriesColour.GENERATOR, "")
                    .reference(1, "one");
    private static final ChartSpec OTHER =
            ChartSpec.of("Gradients", "log scale", Scale.LOG10)
                    .curve(Series.DISCRIMINATOR_LOSS, "L_D", SeriesColour.DISCRIMINATOR, "")
                    .curve(Series.GENERATOR_LOSS, "L_G", SeriesColour.GENERATOR, "");

    private ChartStack stack;
    private StepWindow window;
    private StepChart chart;
    private StepChart other;

    @Start
    void start(Stage stage) {
        stack = new ChartStack(List.of(SPEC, OTHER), PALETTE);
        window = stack.window();
        chart = stack.charts().get(0);
        other = stack.charts().get(1);
        stack.resizeRelocate(10, 10, 400, 410);
        stack.setManaged(false);
        Scene scene = new Scene(new Pane(stack), 500, 440);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        // The stage is shared with other tests, which may have left it beyond the screen.
        stage.setX(0);
        stage.setY(0);
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void aCurveIsDrawnWhereItsValuesAre() {
        show(line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0.2, 0.8));
        PlotArea plot = chart.plot();
        for (double step : new double[] {100, 500, 900}) {
            double value = 0.2 + 0.6 * step / 1000;
            assertColour(PALETTE.discriminator(), plot.x(step), plot.y(value));
        }
        assertEquals(0, alpha(plot.x(500), plot.y(0.9)), "nothing is drawn above the curve");
    }

    @Test
    void theRunThatIsComparedIsDashedOnTheSameAxis() {
        ChartCurve first = line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0.2, 0.2);
        ChartCurve second = line(Series.DISCRIMINATOR_LOSS, 0, 1000, 3, 3);
        ChartFrame both =
                new ChartFrame(
                        List.of(first),
                        0,
                        1000,
                        1000,
                        List.of(),
                        OptionalLong.empty(),
                        List.of(),
                        List.of(second));
        on(() -> stack.show(List.of(both, ChartFrame.empty())));
        assertEquals("0.200", chart.values().getFirst());
        assertEquals("3.000", chart.comparedValues().getFirst());
        assertTrue(share(0.2) > 0.99, "the first is solid");
        double dashed = share(3);
        assertTrue(dashed > 0.4 && dashed < 0.8, "the second is dashed: " + dashed);
        show(first);
        assertEquals(List.of(), chart.comparedValues());
    }

    /** The share of a horizontal line that is drawn. */
    private double share(double value) {
        PlotArea plot = chart.plot();
        int drawn = 0;
        int all = 0;
        for (double x = plot.x(100); x < plot.x(900); x++) {
            drawn += alpha(x, plot.y(value)) > 128 ? 1 : 0;
            all++;
        }
        return drawn / (double) all;
    }

    @Test
    void theBandReachesFromMinimumToMaximum() {
        double[] steps = {0, 500, 1000};
        show(
                ChartCurve.of(
                        Series.GENERATOR_LOSS,
                        1,
                        steps,
                        new float[] {0.2f, 0.2f, 0.2f},
                        new float[] {0.8f, 0.8f, 0.8f},
                        new float[] {0.5f, 0.5f, 0.5f}));
        PlotArea plot = chart.plot();
        int inside = alpha(plot.x(250), plot.y(0.7));
        assertTrue(inside > 20 && inside < 120, "translucent, but alpha is " + inside);
        assertEquals(0, alpha(plot.x(250), plot.y(0.88)));
        assertColour(PALETTE.generator(), plot.x(250), plot.y(0.5));
    }

    @Test
    void aValueThatIsNotANumberIsAGap() {
        float nan = Float.NaN;
        double[] steps = {0, 100, 200, 300, 400, 500};
        show(
                ChartCurve.of(
                        Series.DISCRIMINATOR_LOSS,
                        steps,
                        new float[] {0.5f, 0.5f, nan, nan, 0.5f, 0.5f}));
        PlotArea plot = chart.plot();
        assertEquals(0, alpha(plot.x(250), plot.y(0.5)));
        assertTrue(alpha(plot.x(50), plot.y(0.5)) > 200);
    }

    @Test
    void theLegendShowsTheLatestValues() {
        show(
                line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0.2, 0.8),
                line(Series.GENERATOR_LOSS, 0, 1000, 1.5, 0.693));
        assertEquals(List.of("0.800", "0.693"), chart.values());
        assertEquals("", chart.at());
    }

    @Test
    void pointingShowsTheValuesAtThatStepInEveryChart(FxRobot robot) {
        ChartFrame first =
                frame(
                        line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0, 1),
                        line(Series.GENERATOR_LOSS, 0, 1000, 1, 0));
        on(() -> stack.show(List.of(first, frame(line(Series.DISCRIMINATOR_LOSS, 0, 1000, 2, 4)))));
        robot.moveTo(screen(chart.plot().x(250), chart.plot().y(0.5)));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(0.25, number(chart.values().get(0)), 0.01);
        assertEquals(0.75, number(chart.values().get(1)), 0.01);
        assertEquals(2.5, number(other.values().get(0)), 0.02);
        assertTrue(chart.at().startsWith("step 2"), chart.at());
        robot.moveTo(screen(chart.plot().x(250), -5));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("", chart.at());
        assertEquals(List.of("1.000", "0"), chart.values());
    }

    @Test
    void theTitleStaysWhereTheStepOfTheValuesHasNoRoom() {
        on(() -> {
            ChartHeader header = new ChartHeader();
            header.setSpec(SPEC);
            header.setAt("step 12 740");
            for (double width : new double[] {60, 400}) {
                header.resize(width, 20);
                header.layout();
                assertTrue(header.lookup(".chart-title").isVisible(), "at " + width);
                assertEquals(width == 400, header.lookup(".chart-at").isVisible(), "at " + width);
            }
        });
    }

    @Test
    void theValueNextToTheLowestCurveStaysAboveTheSteps() {
        ChartFrame zero = frame(line(Series.DISCRIMINATOR_LOSS, 0, 1000, 1, 0.001));
        on(() -> {
            stack.show(List.of(zero, zero));
            stack.layout();
            List<Text> values = new ArrayList<>();
            collect(other, other.values().getFirst(), values);
            assertEquals(1, values.size());
            Bounds place = other.sceneToLocal(values.getFirst().localToScene(bounds(values)));
            assertTrue(place.getMaxY() <= other.plot().bottom() + 3, place.toString());
        });
    }

    private static Bounds bounds(List<Text> values) {
        return values.getFirst().getLayoutBounds();
    }

    private static void collect(Node node, String words, List<Text> found) {
        if (node instanceof Text text && text.getText().equals(words)) {
            found.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words, found));
        }
    }

    @Test
    void theSameStepIsAtTheSamePixelInEveryChart() {
        ChartFrame wide = frame(line(Series.DISCRIMINATOR_LOSS, 0, 12_000, -31_000, 64_000));
        on(() ->
                stack.show(
                        List.of(wide, frame(line(Series.DISCRIMINATOR_LOSS, 0, 12_000, 1e-7, 1)))));
        assertEquals(chart.plot().left(), other.plot().left());
        assertEquals(chart.plot().right(), other.plot().right());
        assertEquals(chart.plot().x(7900), other.plot().x(7900));
        assertEquals(chart.plot().height(), other.plot().height(), 1);
        on(() ->
                stack.show(
                        List.of(wide, frame(line(Series.DISCRIMINATOR_LOSS, 0, 14_000, 1e-7, 1)))));
        assertEquals(chart.plot().to(), other.plot().to());
    }

    @Test
    void allChartsAreDrawnFromTheSameFrameWhenTheAxisGrows() {
        List<String> seen = new ArrayList<>();
        show(
                line(Series.DISCRIMINATOR_LOSS, 0, 9000, 0, 1),
                line(Series.GENERATOR_LOSS, 0, 9000, 1, 0));
        on(() -> {
            window.stepsProperty()
                    .addListener(changed -> seen.add(chart.at() + "|" + other.frame().lastStep()));
            ChartFrame later = frame(line(Series.DISCRIMINATOR_LOSS, 0, 11_000, 0, 1));
            stack.show(List.of(later, later));
        });
        assertEquals(List.of("|11000"), seen, "whoever listens finds new frames everywhere");
    }

    @Test
    void aChartThatIsLeftOutGivesItsRoomToTheOthers() {
        show(line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0, 1));
        double before = other.plot().height();
        on(() -> {
            stack.setShown(each -> each == other);
            stack.layout();
        });
        assertTrue(other.plot().height() > 1.8 * before, other.plot().toString());
        assertFalse(chart.isVisible());
    }

    @Test
    void valuesAreThoseOfTheLatestStepAndNotTheMeanOfABucket() {
        double[] steps = {7.5, 23.5};
        float[] values = {1, 3};
        ChartCurve curve =
                new ChartCurve(
                        Series.DISCRIMINATOR_LOSS,
                        new Reading(30, 2.25),
                        16,
                        steps,
                        values,
                        values,
                        values);
        on(() -> {
            ChartFrame now = new ChartFrame(List.of(curve), 0, 30, 30, List.of());
            ChartFrame later = new ChartFrame(List.of(curve), 0, 40, 40, List.of());
            stack.show(List.of(now, later));
        });
        assertEquals("2.250", chart.values().getFirst());
        assertEquals("", chart.at());
        assertEquals("step 30", other.at(), "a value that was measured earlier says when");
        on(() -> window.point(OptionalDouble.of(25)));
        assertEquals("3.000", chart.values().getFirst());
        assertEquals("steps 16–31, mean", chart.at());
    }

    @Test
    void aPeakThatIsCutOffIsMarkedWhereItIs() {
        double[] steps = new double[400];
        float[] values = new float[400];
        Arrays.setAll(steps, i -> i);
        for (int i = 0; i < 400; i++) {
            values[i] = i == 250 ? 50 : 0.5f + 0.1f * (i % 3);
        }
        show(ChartCurve.of(Series.GENERATOR_LOSS, steps, values));
        PlotArea plot = chart.plot();
        List<Peak> peaks = Peak.of(chart.frame(), SPEC, plot);
        assertEquals(1, peaks.size());
        assertEquals(50, peaks.getFirst().value());
        assertEquals(plot.x(250), peaks.getFirst().x());
        assertColour(PALETTE.generator(), plot.x(250), plot.top() + 4);
        Node words = chart.lookup(".chart-cut");
        assertTrue(words.isVisible());
        assertEquals(plot.x(250), words.getLayoutX(), 80);
    }

    @Test
    void aGradientOfZeroIsDrawnOnALineOfItsOwn() {
        double[] steps = {0, 500, 1000};
        ChartFrame dead =
                frame(ChartCurve.of(Series.GENERATOR_LOSS, steps, new float[] {0.1f, 0, 0}));
        on(() -> stack.show(List.of(dead, dead)));
        PlotArea plot = other.plot();
        assertTrue(plot.hasZero());
        assertEquals(plot.bottom(), plot.y(0));
        Raster raster = other.raster();
        int argb = raster.pixel((int) plot.x(750), (int) plot.bottom());
        assertTrue(argb >>> 24 > 100, "no line at zero: " + Integer.toHexString(argb));
        show(line(Series.GENERATOR_LOSS, 0, 1000, 0.1, 1));
        assertFalse(other.plot().hasZero());
    }

    @Test
    void aLevelHoldsOverItsSteps() {
        List<Reference> levels =
                List.of(new Reference(1.386, "2 ln 2", 0, 600), new Reference(0.5, "½", 600, 1e9));
        on(() -> stack.setSpecs(List.of(SPEC.references(levels), OTHER)));
        show(line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0, 1.4));
        PlotArea plot = chart.plot();
        List<String> names = Levels.names(plot, levels, 12).stream().map(Tick::label).toList();
        assertEquals(List.of("½", "2 ln 2"), names, "those that hold at present first");
        on(() -> window.show(700, 900));
        assertEquals(
                List.of("½"),
                Levels.names(chart.plot(), levels, 12).stream().map(Tick::label).toList());
    }

    @Test
    void theWheelZoomsAroundThePointerAndADoubleClickGoesBack(FxRobot robot) {
        show(line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0, 1));
        double x = chart.plot().x(250);
        double pointed = chart.plot().step(x);
        robot.moveTo(screen(x, chart.plot().y(0.5)));
        robot.scroll(5, javafx.geometry.VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(1000, window.steps().width());
        double away = Math.abs(window.steps().width() / 1000 - 1);
        assertTrue(away > 0.2, "hardly zoomed: " + window.steps());
        assertEquals(pointed, chart.plot().step(x), window.steps().width() / 100);
        robot.doubleClickOn(screen(x, chart.plot().y(0.5)), MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.steps().all());
    }

    @Test
    void draggingMovesTheCurveWithThePointer(FxRobot robot) {
        show(line(Series.DISCRIMINATOR_LOSS, 0, 10_000, 0, 1));
        on(() -> window.show(4000, 5000));
        double y = chart.plot().y(0.4);
        double step = chart.plot().step(200);
        robot.drag(screen(200, y), MouseButton.PRIMARY).dropTo(screen(150, y));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(step, chart.plot().step(150), 15);
        assertEquals(1000, window.steps().width(), 1e-6);
    }

    @Test
    void theKeyboardZoomsPansAndGoesBack(FxRobot robot) {
        show(line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0, 1));
        on(chart::requestFocus);
        robot.type(KeyCode.PLUS);
        on(() -> window.zoom(500, 1.5));
        double from = window.steps().from();
        robot.type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.steps().from() < from, window.steps().toString());
        robot.type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.steps().all());
    }

    @Test
    void theAllButtonAppearsOnlyWhileZoomedAndGoesBack(FxRobot robot) {
        show(line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0, 1));
        Node button = other.lookup(".chart-all");
        assertFalse(button.isVisible());
        on(() -> window.show(100, 300));
        assertTrue(button.isVisible());
        robot.clickOn(button);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.steps().all());
    }

    @Test
    void aMarkIsDrawnInItsPlayersColourAndExplainsItself(FxRobot robot) {
        ChartFrame frame =
                new ChartFrame(
                        List.of(line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0, 0.4)),
                        0,
                        1000,
                        1000,
                        List.of(new Mark(530, SeriesColour.GENERATOR, "G rate", "10⁻³", "3×10⁻⁴")));
        on(() -> stack.show(List.of(frame, frame)));
        double x = chart.plot().x(530);
        assertColour(PALETTE.generator(), x, chart.plot().top() - 4);
        robot.moveTo(screen(x + 2, chart.plot().top() + 60));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("step 530: G rate 10⁻³ → 3×10⁻⁴", chart.hint());
    }

    @Test
    void marksOfADraggedSliderAreOneMark() {
        show(line(Series.DISCRIMINATOR_LOSS, 0, 10_000, 0, 1));
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            marks.add(new Mark(5000 + i, SeriesColour.GENERATOR, "G rate", "" + i, "" + (i + 1)));
        }
        List<MarkGroup> groups = MarkGroup.of(marks, chart.plot());
        assertEquals(1, groups.size());
        String words = groups.getFirst().explanation();
        assertEquals("step 5\u00A0039: G rate 0 → 40", words);
    }

    @Test
    void theAxesAreDrawnOnlyWhenTheyChange() {
        show(line(Series.DISCRIMINATOR_LOSS, 0, 10_000, 0, 1));
        int before = chart.axesDrawn();
        for (int i = 1; i < 50; i++) {
            show(line(Series.DISCRIMINATOR_LOSS, 0, 10_000 - i, 0.001 * i, 0.9));
        }
        assertEquals(before, chart.axesDrawn());
        on(() -> stack.setPalette(Palette.dark()));
        assertEquals(before + 1, chart.axesDrawn());
    }

    @Test
    void aNewRunIsFittedAgain() {
        show(line(Series.DISCRIMINATOR_LOSS, 0, 10_000, 0, 100));
        assertTrue(chart.plot().y().high() >= 100);
        show(line(Series.DISCRIMINATOR_LOSS, 0, 5, 0.9, 60));
        assertTrue(chart.plot().y().high() <= 70, chart.plot().toString());
    }

    @Test
    void outliersAreOutsideUntilTheyAreAskedFor(FxRobot robot) {
        double[] steps = new double[400];
        float[] values = new float[400];
        Arrays.setAll(steps, i -> i);
        for (int i = 0; i < 400; i++) {
            values[i] = i == 0 ? 50 : 0.5f + 0.1f * (i % 3);
        }
        show(ChartCurve.of(Series.DISCRIMINATOR_LOSS, steps, values));
        assertTrue(chart.plot().y().high() < 2, chart.plot().toString());
        robot.clickOn("up to 50.00");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(chart.isFullRange());
        assertTrue(chart.plot().y().high() >= 50, chart.plot().toString());
    }

    @Test
    void nothingAndSinglePointsAreDrawnToo() {
        show();
        assertEquals(List.of("–", "–"), chart.values());
        show(ChartCurve.of(Series.DISCRIMINATOR_LOSS, new double[0], new float[0]));
        show(ChartCurve.of(Series.DISCRIMINATOR_LOSS, new double[] {0}, new float[] {0.5f}));
        PlotArea plot = chart.plot();
        assertColour(PALETTE.discriminator(), plot.x(0) + 1, plot.y(0.5));
        show(
                ChartCurve.of(
                        Series.DISCRIMINATOR_LOSS,
                        new double[] {0, 1},
                        new float[] {0.5f, Float.NaN}));
        show(
                ChartCurve.of(
                        Series.DISCRIMINATOR_LOSS,
                        new double[] {0, 1, 2},
                        new float[] {0.5f, 1e30f, -1e30f}));
        show(
                ChartCurve.of(
                        Series.DISCRIMINATOR_LOSS,
                        new double[] {0},
                        new float[] {Float.POSITIVE_INFINITY}));
        show(ChartCurve.of(Series.DISCRIMINATOR_LOSS, new double[] {0}, new float[] {Float.NaN}));
        assertFalse(chart.plot().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"150, 80", "120, 60", "20, 20", "1, 1", "260, 130", "430, 230", "900, 420"})
    void everySizeIsDrawn(double width, double height) {
        on(() -> stack.resize(width, 2 * height));
        show(
                line(Series.DISCRIMINATOR_LOSS, 0, 1000, 0, 1),
                line(Series.GENERATOR_LOSS, 0, 1000, 1, 0));
        on(() -> window.show(200, 400));
        assertEquals(List.of("1.000", "0"), chart.values());
    }

    private void show(ChartCurve... curves) {
        on(() -> {
            stack.show(List.of(frame(curves), frame(curves)));
            stack.layout();
        });
    }

    private static ChartFrame frame(ChartCurve... curves) {
        double last =
                Arrays.stream(curves)
                        .filter(curve -> curve.size() > 0)
                        .mapToDouble(curve -> curve.step()[curve.size() - 1])
                        .max()
                        .orElse(0);
        return new ChartFrame(List.of(curves), 0, last, (long) last, List.of());
    }

    private static ChartCurve line(Series of, double from, double to, double start, double end) {
        int n = 401;
        double[] steps = new double[n];
        float[] values = new float[n];
        for (int i = 0; i < n; i++) {
            steps[i] = from + (to - from) * i / (n - 1);
            values[i] = (float) (start + (end - start) * i / (n - 1));
        }
        return ChartCurve.of(of, steps, values);
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D screen(double x, double y) {
        return chart.localToScreen(x, y);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    private int alpha(double x, double y) {
        return pixel(x, y) >>> 24;
    }

    private int pixel(double x, double y) {
        Raster raster = chart.raster();
        return raster.pixel((int) (x * raster.scale()), (int) (y * raster.scale()));
    }

    private void assertColour(Color expected, double x, double y) {
        int argb = 0;
        // the middle of an anti-aliased line is on one of two rows
        for (int row = -1; row <= 1; row++) {
            int other = pixel(x, y + row);
            argb = other >>> 24 > argb >>> 24 ? other : argb;
        }
        // A line 1.6 pixels wide covers at least 0.7 of the pixel that is nearest to its middle.
        int alpha = argb >>> 24;
        assertTrue(alpha > 0.7 * 255, "nothing at (%.0f, %.0f): %x".formatted(x, y, argb));
        assertEquals(expected.getRed(), (argb >> 16 & 255) / (double) alpha, 0.02);
        assertEquals(expected.getGreen(), (argb >> 8 & 255) / (double) alpha, 0.02);
        assertEquals(expected.getBlue(), (argb & 255) / (double) alpha, 0.02);
    }
}
