package org.ganscope.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetForm;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/** Properties of every target over the plane. */
class Distribution2DTest {
    private static final int SAMPLES = 50_000;

    /** Bins with fewer expected samples are counted together. */
    private static final double FEWEST = 10;

    static Stream<TargetConfig> everyCorner() {
        return Targets.overThePlane();
    }

    static Stream<TargetConfig> standard() {
        return Stream.of(TargetKind.values())
                .filter(kind -> kind.dimension() == 2)
                .map(TargetConfig::standard);
    }

    /** Away from the standard on every parameter, and smooth enough for a coarse grid. */
    static Stream<TargetConfig> smooth() {
        return Stream.concat(
                standard(),
                Targets.overThePlane()
                        .filter(target -> target.values().equals(Targets.high(target.kind()))));
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void theDensityIntegratesToOne(TargetConfig target) {
        if (target.kind().form() == TargetForm.DRAWING) {
            return; // has corners: DrawingTest integrates it cell by cell
        }
        boolean isEstimate = target.kind().form() == TargetForm.TABLE;
        double within = hasEdges(target) ? 0.005 : isEstimate ? 1e-4 : 1e-6;
        assertEquals(1, grid(target).mass(), within);
    }

    /** Where the density jumps, a grid knows the edge to half a point only, so it is finer. */
    private static PlaneGrid grid(TargetConfig target) {
        return new PlaneGrid(target.create2D(), 60, hasEdges(target) ? 25 : 5);
    }

    private static boolean hasEdges(TargetConfig target) {
        return target.kind() == TargetKind.CHECKERBOARD || target.kind() == TargetKind.SQUARE;
    }

    /** χ²: normal with mean m and variance 2m for m degrees; 5 standard deviations are allowed. */
    @ParameterizedTest
    @MethodSource("smooth")
    void samplesFallWhereTheDensityIs(TargetConfig target) {
        Distribution2D distribution = target.create2D();
        PlaneGrid grid = grid(target);
        FMatrixRMaj xy = PlaneSamples.of(distribution, SAMPLES);
        int[] counts = grid.counts(xy);
        double chiSquare = 0;
        int bins = 0;
        double restExpected = 0;
        double restCount = 0;
        for (int bin = 0; bin < counts.length; bin++) {
            double expected = SAMPLES * grid.mass(bin) / grid.mass();
            if (expected < FEWEST) {
                restExpected += expected;
                restCount += counts[bin];
            } else {
                chiSquare += square(counts[bin] - expected) / expected;
                bins++;
            }
        }
        if (restExpected < FEWEST) {
            assertTrue(restCount < 40, restCount + " samples where hardly any belong");
        } else {
            chiSquare += square(restCount - restExpected) / restExpected;
            bins++;
        }
        double excess = (chiSquare - (bins - 1)) / Math.sqrt(2 * (bins - 1));
        assertTrue(Math.abs(excess) < 5, "χ² is off by " + excess + " standard deviations");
    }

    @ParameterizedTest
    @MethodSource("smooth")
    void momentsOfTheSamplesAreThoseOfTheDensity(TargetConfig target) {
        Distribution2D distribution = target.create2D();
        PlaneGrid grid = grid(target);
        FMatrixRMaj xy = PlaneSamples.of(distribution, SAMPLES);
        double[] sum = new double[5];
        for (int i = 0; i < SAMPLES; i++) {
            PlaneGrid.addMoments(sum, xy.data[i], xy.data[SAMPLES + i], 1.0 / SAMPLES);
        }
        double scale = Math.max(Math.sqrt(sum[2]), Math.sqrt(sum[4]));
        for (int k = 0; k < sum.length; k++) {
            double unit = k < 2 ? scale : scale * scale;
            assertEquals(grid.moments()[k] / unit, sum[k] / unit, 0.03, "moment " + k);
        }
    }

    @ParameterizedTest
    @MethodSource("everyCorner")
    void aSampleIsFiniteAndTheSameSeedGivesTheSameOnes(TargetConfig target) {
        float[] once = PlaneSamples.of(target.create2D(), 500).data;
        for (float x : once) {
            assertTrue(Float.isFinite(x));
        }
        assertArrayEquals(once, PlaneSamples.of(target.create2D(), 500).data);
    }

    @ParameterizedTest
    @MethodSource("everyCorner")
    void theRangeIsASquareOfRoundNumbersThatShowsNearlyAllSamples(TargetConfig target) {
        Distribution2D distribution = target.create2D();
        Region range = distribution.range();
        assertEquals(range.x().length(), range.y().length(), 1e-12);
        assertTrue(range.x().low() <= -0.5 && range.x().high() >= 0.5);
        assertTrue(range.y().low() <= -0.5 && range.y().high() >= 0.5);
        for (double edge :
                new double[] {
                    range.x().low(), range.x().high(), range.y().low(), range.y().high()
                }) {
            assertEquals(edge, Math.rint(edge * 100) / 100, 0, "at most two decimals");
        }
        FMatrixRMaj xy = PlaneSamples.of(distribution, 2000);
        int inside = 0;
        for (int i = 0; i < 2000; i++) {
            boolean shown = range.x().contains(xy.data[i]);
            inside += shown && range.y().contains(xy.data[2000 + i]) ? 1 : 0;
        }
        assertTrue(inside >= 0.98 * 2000, inside + " of 2000");
    }

    @ParameterizedTest
    @MethodSource("everyCorner")
    void weightsOfModesSumToOne(TargetConfig target) {
        Distribution2D distribution = target.create2D();
        if (!distribution.modes().isEmpty()) {
            assertEquals(1, distribution.modes().stream().mapToDouble(Mode2D::weight).sum(), 1e-12);
            assertTrue(
                    distribution.modes().stream().allMatch(m -> m.weight() > 0 && m.sigma() > 0));
        }
    }

    /** Densities where nothing underflows; NaN gives NaN. */
    @ParameterizedTest
    @MethodSource("everyCorner")
    void theDensityIsAFiniteNumberForEveryPoint(TargetConfig target) {
        Distribution2D distribution = target.create2D();
        if (!distribution.densityIsKnown()) {
            assertEquals(TargetKind.TABLE_PLANE, target.kind());
            assertEquals(0, target.values().getFirst(), "only bare rows have no density");
            return;
        }
        for (double x = -100; x <= 100; x += 12.5) {
            double p = distribution.density(x, 0.1 * x);
            assertTrue(p >= 0 && Double.isFinite(p), "p = " + p);
        }
        assertEquals(0, distribution.density(1e6, -1e6));
        assertTrue(Double.isNaN(distribution.density(Double.NaN, 0)));
        assertTrue(Double.isNaN(distribution.density(0, Double.NaN)));
    }

    @ParameterizedTest
    @MethodSource("standard")
    void samplesOfABatchDoNotDependOnWhatTheMatrixHeld(TargetConfig target) {
        FMatrixRMaj used = new FMatrixRMaj(2, 300);
        used.data[7] = 5;
        target.create2D().sample(new RandomStream(7).split("data"), used);
        assertArrayEquals(PlaneSamples.of(target.create2D(), 300).data, used.data);
    }

    private static double square(double x) {
        return x * x;
    }
}
