package org.ganscope.data.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode;
import org.ganscope.data.Range;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.fixtures.Allocation;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

@DisplayName("A table of rows")
class TableTest {
    private static final TableFile RAW = TableFile.of("/any.csv").withStandardised(false);

    private static double[] normal(int n, double mean, double sigma, int seed) {
        RandomStream random = new RandomStream(seed);
        double[] values = new double[n];
        float[] normal = new float[values.length];
        random.fillNormal(normal, 0, normal.length);
        Arrays.setAll(values, i -> mean + sigma * normal[i]);
        return values;
    }

    private static TargetConfig target(Table table, double bandwidth) {
        return new TargetConfig(
                table.dimension() == 1 ? TargetKind.TABLE_LINE : TargetKind.TABLE_PLANE,
                List.of(bandwidth),
                table);
    }

    private static double[] draw(Distribution distribution, int n) {
        FMatrixRMaj x = new FMatrixRMaj(distribution.dimension(), n);
        distribution.sample(new RandomStream(2), x);
        double[] values = new double[x.getNumElements()];
        Arrays.setAll(values, i -> x.data[i]);
        return values;
    }

    @Test
    void isEqualToOneWithTheSameFileNumbersAndScale() {
        double[] x = normal(100, 3, 2, 1);
        Table table = Table.of(RAW, x);
        assertEquals(table, Table.of(RAW, x.clone()));
        assertEquals(64, table.file().hash().length());
        assertNotEquals(table, table.withStandardised(true));
        assertEquals(table, table.withStandardised(true).withStandardised(false));
        assertSame(table, table.withStandardised(false));
        x[99] = Math.nextUp(x[99]);
        assertNotEquals(table, Table.of(RAW, x));
    }

    @Test
    void needsNumbersThatDiffer() {
        assertThrows(IllegalArgumentException.class, () -> Table.of(RAW, new double[] {1, 1, 1}));
        assertThrows(IllegalArgumentException.class, () -> Table.of(RAW, new double[] {1}));
        assertThrows(IllegalArgumentException.class, () -> Table.of(RAW, new double[0]));
        assertThrows(
                IllegalArgumentException.class,
                () -> Table.of(RAW, new double[] {1, 2}, new double[] {1, 2, 3}));
        assertFalse(Table.varies(new double[] {4}));
        assertTrue(Table.varies(new double[] {4, 4.000001}));
    }

    @Test
    void ofFineDigitsFarFromZeroMustBeStandardised() {
        double[] far = {1e9, 1e9 + 1, 1e9 + 2};
        assertThrows(IllegalArgumentException.class, () -> Table.of(RAW, far));
        Table table = Table.of(TableFile.of("/any.csv"), far);
        assertFalse(table.canBeRaw());
        assertEquals(-Math.sqrt(1.5), table.value(0, 0), 1e-6);
        double[] tiny = {1e-40, 2e-40, 4e-40};
        assertFalse(Table.of(TableFile.of("/any.csv"), tiny).canBeRaw());
    }

    @Test
    void withoutNoiseGivesItsRowsAlone() {
        double[] x = {1, 2.5, -4, 100};
        double[] y = {3, 3, 7, -1};
        double[] samples = draw(target(Table.of(RAW, x, y), 0).create(), 2000);
        Set<String> rows = new TreeSet<>();
        for (int i = 0; i < 2000; i++) {
            rows.add(Math.round(samples[i] * 100) + "," + Math.round(samples[2000 + i] * 100));
        }
        assertEquals(Set.of("100,300", "250,300", "-400,700", "10000,-100"), rows);
        assertFalse(target(Table.of(RAW, x, y), 0).create2D().densityIsKnown());
    }

    /** √(1 + h²) wide in every direction: the variance of the rows and that of the noise. */
    @Test
    void isSampledWithNoiseOfTheUsualWidth() {
        Table table = Table.of(RAW, normal(200, 5, 2, 1), normal(200, -1, 0.5, 2));
        double[] samples = draw(target(table, 3).create(), 100_000);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < 100_000; i++) {
            double t = (samples[i] - table.mean(0)) / table.deviation(0);
            sum += t;
            squares += t * t;
        }
        double h = Bandwidth.of(table.column(0), 2, 3);
        double spread = table.column(0).robustSpread();
        assertEquals(3 * 0.9 * spread * Math.pow(200, -1 / 6.0), h, 1e-12);
        assertEquals(0, sum / 100_000, 0.02);
        assertEquals(1 + h * h, squares / 100_000, 0.03);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 3})
    void hasTheDensityOfItsKernels(double bandwidth) {
        double[] x = normal(150, 5, 2, 1);
        Table table = Table.of(RAW, x);
        Distribution1D distribution = target(table, bandwidth).create1D();
        double h = Bandwidth.of(table.column(0), 1, bandwidth) * table.deviation(0);
        double peak = 0;
        double worst = 0;
        for (double at = -5; at < 15; at += 0.01) {
            double direct = 0;
            for (double row : x) {
                double t = (at - row) / h;
                direct += Math.exp(-0.5 * t * t) / (Math.sqrt(2 * Math.PI) * h * x.length);
            }
            peak = Math.max(peak, direct);
            worst = Math.max(worst, Math.abs(direct - distribution.density(at)));
        }
        assertTrue(worst < 1e-3 * peak, worst / peak + " of the peak");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 1, 3})
    void hasTheDensityOfItsKernelsOverThePlane(double bandwidth) {
        double[] x = normal(150, 5, 2, 1);
        double[] y = normal(150, -1, 0.5, 2);
        Table table = Table.of(RAW, x, y);
        Distribution2D distribution = target(table, bandwidth).create2D();
        double hx = Bandwidth.of(table.column(0), 2, bandwidth) * table.deviation(0);
        double hy = Bandwidth.of(table.column(1), 2, bandwidth) * table.deviation(1);
        double peak = 0;
        double worst = 0;
        for (double a = -5; a < 15; a += 0.09) {
            for (double b = -4; b < 2; b += 0.07) {
                double direct = 0;
                for (int i = 0; i < x.length; i++) {
                    double s = (a - x[i]) / hx;
                    double t = (b - y[i]) / hy;
                    direct += Math.exp(-0.5 * (s * s + t * t)) / (2 * Math.PI * hx * hy * x.length);
                }
                peak = Math.max(peak, direct);
                worst = Math.max(worst, Math.abs(direct - distribution.density(a, b)));
            }
        }
        assertTrue(worst < 0.01 * peak, worst / peak + " of the peak");
    }

    @Test
    void integratesExactlyOnItsGrid() {
        Table table = (Table) TargetConfig.standard(TargetKind.TABLE_LINE).material();
        Distribution1D distribution = target(table, 1).create1D();
        double mass = 0;
        double mean = 0;
        int pieces = 2_000_000;
        double h = 12.0 / pieces;
        for (int i = 0; i < pieces; i++) {
            double x = -6 + h * (i + 0.5);
            mass += h * distribution.density(x);
            mean += h * x * distribution.density(x);
            if (i % 100_000 == 99_999) {
                assertEquals(distribution.cumulative(x + 0.5 * h), mass, 1e-9);
                assertEquals(distribution.meanUpTo(x + 0.5 * h), mean, 1e-9);
            }
        }
        assertEquals(1, mass, 1e-9);
    }

    @Test
    void ofTwoHeapsHasTwoModes() {
        double[] x = normal(3000, 0, 1, 1);
        for (int i = 0; i < 1000; i++) {
            x[i] += 10;
        }
        List<Mode> modes = target(Table.of(RAW, x), 1).create1D().modes();
        assertEquals(2, modes.size());
        assertEquals(2 / 3.0, modes.get(0).weight(), 1e-3);
        assertEquals(0, modes.get(0).center(), 0.2);
        assertEquals(10, modes.get(1).center(), 0.2);
    }

    @Test
    void showsNearlyAllOfItselfButNotItsOutliers() {
        double[] x = normal(10_000, 0, 1, 1);
        x[17] = 1e6;
        Range range = target(Table.of(RAW, x), 0.1).create1D().range();
        assertTrue(range.high() < 10, range.toString());
        assertTrue(range.low() < -3, range.toString());
    }

    /** Realistic rows: each is a target that can be sampled and shown. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 1",
                "0 0 0 0 0 0 0 0 0 1",
                "-1e15 1e15",
                "0 1e15 1",
                "1e-14 2e-14 -1e-14",
                "1 1 1 2 2 2 2",
                "1000000 1000100 1000050"
            })
    void mayBeOfAnyKind(String text) {
        double[] x = Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] y = x.clone();
        y[0] += 2;
        for (boolean standardised : new boolean[] {true, false}) {
            for (double bandwidth : new double[] {0, 1, 3}) {
                TableFile file = RAW.withStandardised(standardised);
                Distribution1D line = target(Table.of(file, x), bandwidth).create1D();
                assertTrue(Double.isFinite(draw(line, 100)[50]));
                assertEquals(0.5, line.cumulative(line.quantile(0.5)), 1e-6);
                assertTrue(line.modes().size() >= 1);
                assertEquals(1, line.modes().stream().mapToDouble(Mode::weight).sum(), 1e-9);
                assertTrue(Double.isFinite(line.meanUpTo(Double.POSITIVE_INFINITY)));
                Distribution2D plane = target(Table.of(file, x, y), bandwidth).create2D();
                assertTrue(Double.isFinite(draw(plane, 100)[150]));
                assertEquals(bandwidth > 0, plane.densityIsKnown());
                assertEquals(bandwidth > 0, Double.isFinite(plane.density(x[0], y[0])));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void isSampledWithoutTakingMemory(int dimension) {
        double[][] values = new double[dimension][];
        Arrays.setAll(values, c -> normal(100_000, 0, 1, c));
        Distribution distribution = target(Table.of(RAW, values), 1).create();
        FMatrixRMaj batch = new FMatrixRMaj(dimension, 128);
        RandomStream random = new RandomStream(1);
        assertEquals(0, Allocation.fewestBytes(50, 200, () -> distribution.sample(random, batch)));
    }

    @Test
    void thatHasNotBeenReadCannotBeDrawnFrom() {
        TargetConfig unread =
                new TargetConfig(TargetKind.TABLE_LINE, List.of(1.0), TableFile.of("/any.csv"));
        assertThrows(IllegalArgumentException.class, unread::create);
    }

    @Test
    void isNoMaterialForOtherTargets() {
        Table line = Table.of(RAW, new double[] {1, 2});
        for (TargetKind kind : TargetKind.values()) {
            assertEquals(kind == TargetKind.TABLE_LINE, kind.takes(line), kind.key());
            assertTrue(kind.takes(kind.standardMaterial()), kind.key());
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> TargetConfig.standard(TargetKind.RING).withMaterial(line));
    }
}
