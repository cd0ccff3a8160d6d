package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.IntStream;

@DisplayName("The coverage of modes")
class ModeCoverageTest {
    private static final Distribution2D RING = TargetConfig.standard(TargetKind.RING).create2D();
    private static final List<Mode2D> TWO =
            List.of(new Mode2D(-1, 0, 0.1, 0.5), new Mode2D(1, 0, 0.1, 0.5));

    private static FMatrixRMaj points(double... xy) {
        FMatrixRMaj points = new FMatrixRMaj(2, xy.length / 2);
        for (int i = 0; i < points.numCols; i++) {
            points.data[i] = (float) xy[2 * i];
            points.data[points.numCols + i] = (float) xy[2 * i + 1];
        }
        return points;
    }

    /** n samples at (x, y). */
    private static double[] times(int n, double x, double y) {
        return IntStream.range(0, 2 * n).mapToDouble(i -> i % 2 == 0 ? x : y).toArray();
    }

    private static FMatrixRMaj points(double[] first, double[] second) {
        double[] all = new double[first.length + second.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return points(all);
    }

    @Test
    void ofTheTargetItselfIs98Point889PercentInThePlane() {
        FMatrixRMaj samples = new FMatrixRMaj(2, 1_000_000);
        RING.sample(new RandomStream(5), samples);
        ModeCoverage coverage = ModeCoverage.of(RING.modes(), samples);
        assertEquals(0.98889, coverage.highQualityShare(), 4e-4);
        assertEquals(8, coverage.covered(CoverageDefinition.HALF_SHARE));
        assertEquals(1 - 0.98889, coverage.totalVariation(), 1.5e-3);
    }

    @ParameterizedTest
    @CsvSource({"two-modes", "gaussian", "exponential", "heavy-tail", "uniform"})
    void ofTheTargetItselfIs99Point730PercentOnTheLine(String key) {
        TargetKind kind =
                List.of(TargetKind.values()).stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        var target = TargetConfig.standard(kind).create1D();
        FMatrixRMaj samples = new FMatrixRMaj(1, 1_000_000);
        target.sample(new RandomStream(6), samples);
        assertEquals(0.99730, ModeCoverage.of(target, samples).highQualityShare(), 2e-4);
    }

    @Test
    void onTheLineReachesThreeSigmas() {
        var target = TargetConfig.standard(TargetKind.TWO_MODES).create1D();
        LineModes modes = new LineModes(target);
        assertEquals(-1.6, modes.validFrom(0), 1e-5);
        assertEquals(-0.4, modes.validTo(0), 1e-5);
        assertEquals(1.6, modes.validTo(1), 1e-5);
    }

    @Test
    void givesASampleToItsNearestModeAndCallsItValidWithinThreeSigmas() {
        FMatrixRMaj samples = points(-1, 0.29, -1, 0.31, 0.1, 0, 1, 0);
        ModeCoverage coverage = ModeCoverage.of(TWO, samples);
        assertEquals(2, coverage.nearest(0));
        assertEquals(2, coverage.nearest(1));
        assertEquals(1, coverage.valid(0));
        assertEquals(1, coverage.valid(1));
        assertEquals(0.5, coverage.highQualityShare());
        assertEquals(0.5 * (0.25 + 0.25 + 0.5), coverage.totalVariation(), 1e-12);
    }

    @Test
    void differsFromDefinitionToDefinition() {
        ModeCoverage stray = ModeCoverage.of(TWO, points(times(9999, -1, 0), times(1, 1, 0)));
        assertEquals(2, stray.covered(CoverageDefinition.ANY_SAMPLE));
        assertEquals(1, stray.covered(CoverageDefinition.TWENTY_SAMPLES));
        ModeCoverage thin = ModeCoverage.of(TWO, points(times(9901, -1, 0), times(99, 1, 0)));
        assertEquals(2, thin.covered(CoverageDefinition.TWENTY_SAMPLES));
        assertEquals(1, thin.covered(CoverageDefinition.ONE_PERCENT));
        ModeCoverage percent = ModeCoverage.of(TWO, points(times(9900, -1, 0), times(100, 1, 0)));
        assertEquals(2, percent.covered(CoverageDefinition.ONE_PERCENT));
        assertEquals(1, percent.covered(CoverageDefinition.HALF_SHARE));
        ModeCoverage half = ModeCoverage.of(TWO, points(times(7499, -1, 0), times(2501, 1, 0)));
        assertEquals(2, half.covered(CoverageDefinition.HALF_SHARE));
    }

    @Test
    void onePercentIsOfAllSamplesAndNotOfTheValidOnes() {
        FMatrixRMaj samples = points(times(5000, 0, 9), times(50, 1, 0));
        assertEquals(0, ModeCoverage.of(TWO, samples).covered(CoverageDefinition.ONE_PERCENT));
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4", "8"})
    void hasTheTotalVariationOfEquallyCoveredModes(int m) {
        FMatrixRMaj samples = new FMatrixRMaj(2, 8 * m);
        for (int i = 0; i < samples.numCols; i++) {
            samples.set(0, i, (float) RING.modes().get(i % m).x());
            samples.set(1, i, (float) RING.modes().get(i % m).y());
        }
        ModeCoverage coverage = ModeCoverage.of(RING.modes(), samples);
        assertEquals(1 - m / 8.0, coverage.totalVariation(), 1e-12);
        assertEquals(m, coverage.covered(CoverageDefinition.HALF_SHARE));
    }

    @Test
    void countsASampleThatIsNoNumberAsInvalid() {
        ModeCoverage coverage = ModeCoverage.of(TWO, points(Double.NaN, 0, 1, 0));
        assertEquals(0.5, coverage.highQualityShare());
        assertTrue(coverage.isCovered(1, CoverageDefinition.ANY_SAMPLE));
    }

    @Test
    void refusesSamplesOfTheWrongShape() {
        FMatrixRMaj line = new FMatrixRMaj(1, 5);
        assertThrows(IllegalArgumentException.class, () -> ModeCoverage.of(TWO, line));
        FMatrixRMaj point = points(0, 0);
        assertThrows(IllegalArgumentException.class, () -> ModeCoverage.of(List.of(), point));
    }
}
