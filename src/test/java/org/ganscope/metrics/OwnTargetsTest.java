package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.Range;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.own.Drawing;
import org.ganscope.data.own.Table;
import org.ganscope.data.own.TableFile;
import org.ganscope.data.own.TargetContent;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.math.RandomStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;

@DisplayName("Metrics on what a person drew or brought")
class OwnTargetsTest {
    private static final double LN2 = Math.log(2);

    /** More than two latent dimensions: p_g is that of samples, here of the target itself. */
    private static final LatentConfig LATENT = new LatentConfig(Prior.NORMAL, 3);

    /** Realistic rows, from harmless to hardly usable. */
    private static final String[] ROWS = {
        "0 1", "0 0 0 0 0 0 0 0 0 1", "-1e15 1e15", "0 1e15 1", "1e-14 2e-14 -1e-14", "1 1 1 2 2 2"
    };

    private static TargetConfig table(String text, int dimension, boolean standardised, double h) {
        double[] x = Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
        double[] y = new double[x.length];
        Arrays.setAll(y, i -> x[x.length - 1 - i]);
        TableFile file = TableFile.of("/any.csv").withStandardised(standardised);
        TargetContent table = dimension == 1 ? Table.of(file, x) : Table.of(file, x, y);
        TargetKind kind = dimension == 1 ? TargetKind.TABLE_LINE : TargetKind.TABLE_PLANE;
        return new TargetConfig(kind, List.of(h), table);
    }

    private static TargetConfig speck(int dimension) {
        int[] heights = new int[dimension == 1 ? Drawing.LINE : Drawing.SIDE * Drawing.SIDE];
        heights[heights.length - 1] = 1;
        TargetKind kind = dimension == 1 ? TargetKind.DRAWN_LINE : TargetKind.DRAWN_PLANE;
        return new TargetConfig(kind, List.of(0.5, 0.0), Drawing.of(heights));
    }

    private static FMatrixRMaj samples(Distribution distribution) {
        FMatrixRMaj x = new FMatrixRMaj(distribution.dimension(), LatentSample.COUNT);
        distribution.sample(new RandomStream(5), x);
        return x;
    }

    private static void areGoodForItself(TargetConfig target, String what) {
        GanMetrics metrics;
        if (target.dimension() == 1) {
            LineMetrics line = new LineMetrics(target, LATENT, 1);
            line.evaluate(samples(target.create()));
            metrics = line;
        } else {
            PlaneMetrics plane = new PlaneMetrics(target, LATENT, 1);
            plane.evaluate(samples(target.create()));
            metrics = plane;
        }
        assertTrue(metrics.jsd() >= 0 && metrics.jsd() <= LN2, what + metrics.jsd());
        assertTrue(Double.isFinite(metrics.klForward()), what);
        assertTrue(Double.isFinite(metrics.klReverse()), what);
        assertTrue(metrics.wasserstein() >= 0, what + metrics.wasserstein());
        assertTrue(Double.isFinite(metrics.squaredDiscrepancy()), what);
        assertTrue(metrics.highQualityShare() <= 1 + 1e-9, what + metrics.highQualityShare());
        assertEquals(target.dimension() == 1, metrics.modeCount() > 0, what);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void areFiniteForRowsOfAnyKind(int dimension) {
        for (String rows : ROWS) {
            for (boolean standardised : new boolean[] {true, false}) {
                for (double h : new double[] {0, 1}) {
                    TargetConfig target = table(rows, dimension, standardised, h);
                    areGoodForItself(target, rows + " " + standardised + " " + h + ": ");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void areFiniteForASpeckInTheCorner(int dimension) {
        areGoodForItself(speck(dimension), "speck: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLE_LINE", "DRAWN_LINE"})
    void distinguishTheTargetFromAnotherOneOnTheLine(String kind) {
        TargetConfig target = TargetConfig.standard(TargetKind.valueOf(kind));
        LineMetrics metrics = new LineMetrics(target, LATENT, 1);
        FMatrixRMaj x = samples(target.create());
        metrics.evaluate(x);
        double itself = metrics.jsd();
        double distance = metrics.wasserstein();
        for (int i = 0; i < x.numCols; i++) {
            x.data[i] += 1;
        }
        metrics.evaluate(x);
        assertTrue(itself < 0.01 && metrics.jsd() > 0.1, itself + ", " + metrics.jsd());
        assertEquals(1, metrics.wasserstein(), 0.02 + distance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TABLE_LINE", "DRAWN_LINE"})
    void haveCurvesOnTheLine(String kind) {
        TargetConfig target = TargetConfig.standard(TargetKind.valueOf(kind));
        Distribution1D distribution = target.create1D();
        Range range = distribution.range();
        LatentConfig latent = new LatentConfig(Prior.NORMAL, 1);
        DensityCurves curves = new DensityCurves(target, latent, range, 200);
        double sum = 0;
        for (int i = 0; i < 200; i++) {
            sum += curves.target(i) * range.length() / 199;
        }
        assertEquals(1, sum, 0.01);
    }
}
