package org.ganscope.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.session.Series;
import org.ganscope.text.NumberDisplay;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** The y axis: its range, its steadiness, and its numbers. */
class ValueAxisTest {
    private static final double[] NO_LEVELS = {};

    private final AxisKeeper keeper = new AxisKeeper(Scale.LINEAR);

    @Test
    void growsAtOnceToRoundNumbers() {
        assertEquals(new Span(0, 1), keeper.axis(new Span(0.04, 0.95)));
        Span grown = keeper.axis(new Span(0.04, 1.31));
        assertEquals(0, grown.low(), 1e-9);
        assertEquals(1.4, grown.high(), 1e-9);
    }

    @Test
    void keepsStillWhileValuesJitterAroundARoundNumber() {
        Random random = new Random(1);
        keeper.axis(new Span(0, 1.03));
        Span first = keeper.axis(new Span(0, 1.03));
        for (int i = 0; i < 200; i++) {
            assertEquals(first, keeper.axis(new Span(0, 0.93 + 0.1 * random.nextDouble())));
        }
    }

    @Test
    void shrinksOnlyWhenMostOfItIsEmpty() {
        Span before = keeper.axis(new Span(0, 10));
        assertEquals(before, keeper.axis(new Span(0, 6)));
        assertTrue(keeper.axis(new Span(0, 3)).high() <= 3.5);
    }

    @Test
    void alwaysIncludesTheReferenceLines() {
        Span axis = keeper.axis(new Span(0.4, 0.5), new Span(0, Math.log(2)));
        assertEquals(0, axis.low());
        assertTrue(axis.high() >= Math.log(2) && axis.high() < 0.85, axis.toString());
    }

    @Test
    void aConstantIsInTheMiddleOfARange() {
        Span axis = keeper.axis(new Span(3, 3));
        assertTrue(axis.low() < 3 && axis.high() > 3 && axis.height() < 3, axis.toString());
        keeper.forget();
        assertTrue(keeper.axis(new Span(0, 0)).height() > 0);
    }

    @Test
    void aLogarithmicAxisShowsWholeDecades() {
        Span axis = new AxisKeeper(Scale.LOG10).axis(new Span(-2.4, -0.6));
        assertEquals(new Span(-3, 0), axis);
    }

    @Test
    void theSpikeOfTheFirstStepsDoesNotFlattenTheRest() {
        float[] values = new float[500];
        Random random = new Random(7);
        for (int i = 0; i < values.length; i++) {
            values[i] = i < 4 ? 80 : 1 + 0.1f * random.nextFloat();
        }
        Extent extent = extent(values, Scale.LINEAR);
        assertTrue(extent.cuts());
        assertTrue(extent.seen().high() < 1.2, extent.toString());
        assertEquals(80, extent.full().high(), 1e-6);
    }

    @Test
    void anOrdinaryDecayIsSeenWhole() {
        float[] values = new float[500];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) Math.exp(-i / 60.0);
        }
        assertFalse(extent(values, Scale.LINEAR).cuts());
    }

    @Test
    void anExplosionWithinAFewStepsDoesNotFlattenWhatCameBefore() {
        float[] values = {1.4f, 1.9f, 0.8f, 3, 2e3f, 1e12f, 1e30f};
        Extent extent = extent(values, Scale.LINEAR);
        assertTrue(extent.cuts());
        assertTrue(extent.seen().high() < 5e3, extent.toString());
        assertEquals(1e30, extent.full().high(), 1e24);
        assertFalse(extent(new float[] {0.5f, 30, 200}, Scale.LINEAR).cuts());
    }

    @Test
    void valuesThatHaveNoLogarithmAreLeftOut() {
        Extent extent = extent(new float[] {0, -1, Float.NaN, 0.01f, 10}, Scale.LOG10);
        assertEquals(-2, extent.full().low(), 1e-6);
        assertEquals(1, extent.full().high(), 1e-6);
    }

    @Test
    void aCurveWithoutValuesHasNoExtent() {
        ChartCurve nothing = curve(new float[] {Float.NaN, Float.NaN});
        assertTrue(Extent.of(List.of(nothing), NO_LEVELS, Scale.LINEAR, 0, 10).isEmpty());
    }

    @Test
    void ticksAreRoundAndWrittenAlike() {
        assertEquals(
                List.of("0", "0.5", "1.0", "1.5", "2.0"), labels(Tick.linear(new Span(0, 2), 4)));
        assertEquals(List.of("−0.2", "0", "0.2"), labels(Tick.linear(new Span(-0.3, 0.3), 4)));
        assertEquals(List.of("1", "10⁻¹", "10⁻²"), labels(Tick.decades(new Span(-2, 0), 4)));
        assertEquals(List.of("10²", "10⁻²", "10⁻⁶"), labels(Tick.decades(new Span(-8, 2), 3)));
    }

    @Test
    void noTwoTicksHaveTheSameLabel() {
        for (double low : new double[] {0, 1.3, -1.3862, 250, 99_000, 1e5, 123_456, -4e6, 1e-5}) {
            for (double height = 1e-6; height < 1e7; height *= 2.7) {
                if (height > 1e-6 * Math.abs(low)) {
                    List<String> labels = labels(Tick.linear(new Span(low, low + height), 5));
                    assertEquals(labels.size(), Set.copyOf(labels).size(), labels.toString());
                }
            }
        }
    }

    @Test
    void zeroHasALineBelowTheDecades() {
        ChartSpec spec =
                ChartSpec.of("Gradients", "", Scale.LOG10)
                        .curve(Series.DISCRIMINATOR_GRADIENT, "D", SeriesColour.FIRST, "");
        ChartCurve dead =
                ChartCurve.of(
                        Series.DISCRIMINATOR_GRADIENT,
                        new double[] {1, 2, 3},
                        new float[] {0.2f, 0.02f, 0});
        ChartFrame frame = new ChartFrame(List.of(dead), 0, 3, 3, List.of());
        StepWindow.Steps steps = new StepWindow.Steps(0, 10, StepWindow.Mode.ALL);
        ValueAxis.Shown shown = new ValueAxis(spec).fit(frame, steps);
        assertEquals(new ValueAxis.Shown(new Span(-3, 0), true), shown);
        PlotArea plot = new PlotArea(0, 0, 100, 90, 0, 10, shown.span(), Scale.LOG10, true);
        assertEquals(90, plot.y(0));
        assertEquals(60, plot.y(0.01), 1e-9);
        assertEquals(List.of("1", "10⁻¹", "10⁻²", "0"), labels(Levels.of(plot, List.of(), 10)));
    }

    @Test
    void reachesWhatBecameOfTheOtherRun() {
        ChartSpec spec =
                ChartSpec.of("Distance", "", Scale.LINEAR)
                        .curve(Series.JSD, "JSD", SeriesColour.FIRST, "");
        ChartCurve own = jsd(1, 0.2f, 0.3f, 0.2f);
        ChartCurve other = jsd(3, 0.2f, 3, 4);
        ChartFrame frame =
                new ChartFrame(
                        List.of(own),
                        0,
                        5,
                        5,
                        List.of(),
                        OptionalLong.empty(),
                        List.of(other),
                        List.of());
        StepWindow.Steps steps = new StepWindow.Steps(0, 10, StepWindow.Mode.ALL);
        assertTrue(new ValueAxis(spec).fit(frame, steps).span().contains(new Span(0.2, 4)));
    }

    private static ChartCurve jsd(int first, float... values) {
        double[] steps = IntStream.range(first, first + values.length).asDoubleStream().toArray();
        return ChartCurve.of(Series.JSD, steps, values);
    }

    @Test
    void anAxisWithoutAZeroHasNoLineForIt() {
        ChartSpec spec =
                ChartSpec.of("Gradients", "", Scale.LOG10)
                        .curve(Series.DISCRIMINATOR_GRADIENT, "D", SeriesColour.FIRST, "");
        ChartCurve alive =
                ChartCurve.of(
                        Series.DISCRIMINATOR_GRADIENT,
                        new double[] {1, 2},
                        new float[] {0.2f, 0.02f});
        ChartFrame frame = new ChartFrame(List.of(alive), 0, 2, 2, List.of());
        StepWindow.Steps steps = new StepWindow.Steps(0, 10, StepWindow.Mode.ALL);
        assertFalse(new ValueAxis(spec).fit(frame, steps).hasZero());
    }

    @Test
    void stepsAreWholeAndDoNotCrowd() {
        assertEquals(
                List.of("0", "5\u00A0000", "10\u00A0000"),
                labels(Tick.steps(0, 12_000, 200, 12, 6, 30)));
        assertEquals(List.of("0", "1", "2", "3", "4"), labels(Tick.steps(0, 4, 400, 12, 6, 6)));
        // The narrow axis of a presentation: 0 needs less room than 1 000.
        assertEquals(List.of("0", "1\u00A0000"), labels(Tick.steps(0, 1500, 100, 22, 11, 22)));
    }

    @Test
    void aLabelThatWouldReachOutTooFarIsLeftOut() {
        assertEquals(
                List.of("", "21\u00A0000", "22\u00A0000", "23\u00A0000", ""),
                labels(Tick.steps(20_000, 24_000, 230, 12, 6, 0)));
    }

    @Test
    void curvesAreCutTogetherNotEachByItself() {
        float[] first = new float[200];
        float[] second = new float[200];
        for (int i = 0; i < 200; i++) {
            first[i] = i % 2 == 0 ? 1.3f : 1.5f;
            second[i] = i == 0 ? 1.6f : 0.7f;
        }
        List<ChartCurve> both = List.of(curve(first), curve(second));
        Extent extent = Extent.of(both, NO_LEVELS, Scale.LINEAR, 0, 200).orElseThrow();
        assertFalse(extent.cuts(), extent.toString());
    }

    @Test
    void numbersHaveNoUselessDigits() {
        assertEquals("1.386", NumberDisplay.value(1.38629));
        assertEquals("−0.021", NumberDisplay.value(-0.0214));
        assertEquals("42.18", NumberDisplay.value(42.1776));
        assertEquals("312.0", NumberDisplay.value(312.04));
        assertEquals("12\u00A0345", NumberDisplay.value(12345.4));
        assertEquals("4.2×10⁻⁵", NumberDisplay.value(4.2e-5));
        assertEquals("3×10⁸", NumberDisplay.value(3e8));
        assertEquals("0", NumberDisplay.value(0));
        assertEquals("–", NumberDisplay.value(Double.NaN));
        assertEquals("12\u00A0480", NumberDisplay.count(12480));
    }

    @Test
    void arraysOfDifferentLengthAreNoCurve() {
        float[] two = new float[2];
        IllegalArgumentException error =
                assertThrows(
                        IllegalArgumentException.class,
                        () ->
                                ChartCurve.of(
                                        Series.DISCRIMINATOR_LOSS,
                                        1,
                                        new double[3],
                                        two,
                                        two,
                                        two));
        assertTrue(error.getMessage().contains("3 steps but 2 minima"), error.getMessage());
    }

    private static Extent extent(float[] values, Scale scale) {
        return Extent.of(List.of(curve(values)), NO_LEVELS, scale, 0, values.length).orElseThrow();
    }

    private static ChartCurve curve(float[] values) {
        double[] steps = new double[values.length];
        Arrays.setAll(steps, i -> i);
        return ChartCurve.of(Series.JSD, steps, values);
    }

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }
}
