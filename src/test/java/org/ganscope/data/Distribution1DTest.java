package org.ganscope.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetForm;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** Properties of every target on the line, at every corner of its parameters. */
class Distribution1DTest {
    private static final double[] LEVELS = {
        1e-6, 1e-3, 0.01, 0.1, 0.3, 0.45, 0.55, 0.7, 0.9, 0.99, 0.999, 1 - 1e-6
    };

    static Stream<TargetConfig> targets() {
        return Targets.onTheLine();
    }

    /** Targets for which Simpson's rule works; other tests integrate densities with corners. */
    static Stream<TargetConfig> smoothTargets() {
        return targets().filter(target -> target.kind().form() == TargetForm.FORMULA);
    }

    static Stream<TargetKind> kinds() {
        return Stream.of(TargetKind.values()).filter(kind -> kind.dimension() == 1);
    }

    @ParameterizedTest
    @MethodSource("smoothTargets")
    void theDensityIntegratesToTheCumulative(TargetConfig target) {
        Distribution1D distribution = target.create1D();
        for (int i = 0; i + 1 < LEVELS.length; i++) {
            double a = distribution.quantile(LEVELS[i]);
            double b = distribution.quantile(LEVELS[i + 1]);
            double mass = integral(distribution::density, a, b);
            assertEquals(distribution.cumulative(b) - distribution.cumulative(a), mass, 1e-8);
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theCumulativeOfAQuantileIsItsLevel(TargetConfig target) {
        Distribution1D distribution = target.create1D();
        for (double p : LEVELS) {
            assertEquals(p, distribution.cumulative(distribution.quantile(p)), 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theQuantileOfACumulativeIsItsPoint(TargetConfig target) {
        Distribution1D distribution = target.create1D();
        for (double p : LEVELS) {
            double x = distribution.quantile(p);
            double rounding = 1e-15 / distribution.density(x);
            assertEquals(
                    x,
                    distribution.quantile(distribution.cumulative(x)),
                    1e-12 * Math.abs(x) + rounding);
        }
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theCumulativeGoesFromZeroToOne(TargetConfig target) {
        Distribution1D distribution = target.create1D();
        assertEquals(0, distribution.cumulative(Double.NEGATIVE_INFINITY));
        assertEquals(1, distribution.cumulative(Double.POSITIVE_INFINITY));
        assertEquals(0, distribution.density(Double.NEGATIVE_INFINITY));
        assertEquals(0, distribution.density(Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(distribution.cumulative(Double.NaN)));
        assertTrue(Double.isNaN(distribution.density(Double.NaN)));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aHundredThousandSamplesFollowTheCumulative(TargetConfig target) {
        Distribution1D distribution = target.create1D();
        float[] x = samples(distribution, 100_000);
        Arrays.sort(x);
        double distance = 0;
        for (int i = 0; i < x.length; i++) {
            double level = distribution.cumulative(x[i]);
            distance = Math.max(distance, Math.abs(level - i / (double) x.length));
            distance = Math.max(distance, Math.abs(level - (i + 1) / (double) x.length));
        }
        // Kolmogorov–Smirnov: under the null, √n·D exceeds 2.2 once in 8,000 cases.
        assertTrue(
                Math.sqrt(x.length) * distance < 2.2, "√n·D = " + Math.sqrt(x.length) * distance);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void aSampleIsAFiniteNumberAndTheSameSeedGivesTheSameOnes(TargetConfig target) {
        float[] once = samples(target.create1D(), 1000);
        for (float x : once) {
            assertTrue(Float.isFinite(x));
        }
        assertArrayEquals(once, samples(target.create1D(), 1000));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void modesCoverTheLineFromLeftToRightAndHoldAllMass(TargetConfig target) {
        List<Mode> modes = target.create1D().modes();
        double border = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (Mode mode : modes) {
            assertEquals(border, mode.extent().low());
            assertTrue(mode.extent().contains(mode.center()));
            assertTrue(mode.weight() > 0);
            border = mode.extent().high();
            sum += mode.weight();
        }
        assertEquals(Double.POSITIVE_INFINITY, border);
        assertEquals(1, sum, 1e-12);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void theRangeShowsTheMassTheModesAndTheStartOfAGenerator(TargetConfig target) {
        Distribution1D distribution = target.create1D();
        Range range = distribution.range();
        assertTrue(
                distribution.cumulative(range.high()) - distribution.cumulative(range.low())
                        > 0.96);
        assertTrue(range.low() <= -0.5 && range.high() >= 0.5);
        assertTrue(distribution.modes().stream().allMatch(mode -> range.contains(mode.center())));
    }

    @ParameterizedTest
    @MethodSource("smoothTargets")
    void whatSamplesAddToTheMeanIsTheIntegralOfTheirPlaceTimesDensity(TargetConfig target) {
        Distribution1D distribution = target.create1D();
        if (Double.isNaN(distribution.meanUpTo(0))) {
            assertEquals(TargetKind.HEAVY_TAIL, target.kind());
            assertEquals(1, target.values().get(0), "only the Cauchy distribution has no mean");
            return;
        }
        for (int i = 0; i + 1 < LEVELS.length; i++) {
            double a = distribution.quantile(LEVELS[i]);
            double b = distribution.quantile(LEVELS[i + 1]);
            double share = integral(x -> x * distribution.density(x), a, b);
            assertEquals(distribution.meanUpTo(b) - distribution.meanUpTo(a), share, 1e-7);
        }
        assertEquals(0, distribution.meanUpTo(Double.NEGATIVE_INFINITY), 0);
    }

    /** Without the heavy tail, whose mean converges too slowly. */
    static Stream<TargetKind> kindsWithAMean() {
        return kinds().filter(kind -> kind != TargetKind.HEAVY_TAIL);
    }

    @ParameterizedTest
    @MethodSource("kindsWithAMean")
    void theMeanOfTheSamplesIsTheMean(TargetKind kind) {
        Distribution1D distribution = TargetConfig.standard(kind).create1D();
        double sum = 0;
        for (float x : samples(distribution, 100_000)) {
            sum += x;
        }
        assertEquals(distribution.meanUpTo(Double.POSITIVE_INFINITY), sum / 100_000, 0.015);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aQuantileNeedsALevelBetweenZeroAndOne(TargetKind kind) {
        Distribution1D distribution = TargetConfig.standard(kind).create1D();
        for (double p : new double[] {-0.1, 0, 1, 1.1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> distribution.quantile(p));
        }
    }

    @Test
    void aConfigurationRefusesValuesOutsideTheBounds() {
        TargetConfig target = TargetConfig.standard(TargetKind.GAUSSIAN);
        assertThrows(IllegalArgumentException.class, () -> target.with(1, 0.0));
        assertThrows(IllegalArgumentException.class, () -> target.with(1, Double.NaN));
    }

    private static float[] samples(Distribution1D distribution, int n) {
        FMatrixRMaj x = new FMatrixRMaj(1, n);
        distribution.sample(new RandomStream(7).split("data"), x);
        return x.data;
    }

    /** Simpson's rule, on stretches that shrink towards the ends, where densities are steepest. */
    private static double integral(DoubleUnaryOperator f, double a, double b) {
        double sum = 0;
        int stretches = 40;
        for (int i = 0; i < stretches; i++) {
            sum +=
                    simpson(
                            f,
                            place(a, b, i / (double) stretches),
                            place(a, b, (i + 1.0) / stretches));
        }
        return sum;
    }

    private static double place(double a, double b, double t) {
        double s = t * t * t * (t * (6 * t - 15) + 10);
        return a + (b - a) * s;
    }

    private static double simpson(DoubleUnaryOperator f, double a, double b) {
        int steps = 80;
        double h = (b - a) / steps;
        double sum = f.applyAsDouble(a) + f.applyAsDouble(b);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * f.applyAsDouble(a + i * h);
        }
        return sum * h / 3;
    }
}
