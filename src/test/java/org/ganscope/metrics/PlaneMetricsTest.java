package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution2D;
import org.ganscope.data.Mode2D;
import org.ganscope.data.Range;
import org.ganscope.data.Region;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

@DisplayName("Metrics over the plane")
class PlaneMetricsTest {
    private static final LatentConfig LATENT = new LatentConfig(Prior.NORMAL, 2);

    /** So many latent dimensions that p_g is that of samples. */
    private static final LatentConfig MANY = new LatentConfig(Prior.NORMAL, 3);

    private static final double LN2 = Math.log(2);

    /** N(0, I). */
    private static final Distribution2D NORMAL = new Gaussian(0, 1);

    private record Gaussian(double shift, double sigma) implements Distribution2D {
        @Override
        public void sample(RandomStream random, FMatrixRMaj out) {
            random.fillNormal(out.data, 0, out.getNumElements());
            for (int i = 0; i < out.getNumElements(); i++) {
                out.data[i] = (float) (sigma * out.data[i] + (i < out.numCols ? shift : 0));
            }
        }

        @Override
        public double density(double x, double y) {
            return Double.NaN;
        }

        @Override
        public boolean densityIsKnown() {
            return false;
        }

        @Override
        public List<Mode2D> modes() {
            return List.of(new Mode2D(shift, 0, sigma, 1));
        }

        @Override
        public Region range() {
            return new Region(new Range(-4, 4), new Range(-4, 4));
        }
    }

    private static FMatrixRMaj samples(Distribution2D of, long seed) {
        FMatrixRMaj samples = new FMatrixRMaj(2, LatentSample.COUNT);
        of.sample(new RandomStream(seed), samples);
        return samples;
    }

    private static PlaneMetrics measured(Distribution2D target, FMatrixRMaj samples) {
        PlaneMetrics metrics = new PlaneMetrics(target, MANY, 1);
        metrics.evaluate(samples);
        return metrics;
    }

    static Stream<TargetConfig> targets() {
        return Arrays.stream(TargetKind.values())
                .filter(kind -> kind.dimension() == 2)
                .map(TargetConfig::standard);
    }

    @ParameterizedTest
    @MethodSource("targets")
    void ofFreshSamplesOfTheTargetAreNearlyPerfect(TargetConfig config) {
        Distribution2D target = config.create2D();
        double sum = 0;
        for (int seed = 1; seed <= 5; seed++) {
            PlaneMetrics metrics = measured(target, samples(target, seed));
            assertTrue(metrics.jsd() < 0.01, "JSD " + metrics.jsd());
            assertTrue(metrics.klForward() < 0.05, "KL " + metrics.klForward());
            assertTrue(metrics.klReverse() < 0.05, "reverse KL " + metrics.klReverse());
            assertEquals(0, metrics.squaredDiscrepancy(), 1e-3);
            assertTrue(metrics.wasserstein() < 0.06, "W1 " + metrics.wasserstein());
            assertEquals(0.98889, metrics.highQualityShare(), 0.006);
            assertEquals(metrics.modeCount(), metrics.coveredModes());
            sum += metrics.jsd();
        }
        assertTrue(sum / 5 < 0.006, "mean JSD " + sum / 5);
    }

    /** The JSDs and KLs of Gaussians of the same width depend only on their distance. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0.01",
        "0.5, 0.0303113005, 0.01",
        "1, 0.1114214822, 0.015",
        "2, 0.3368308203, 0.015"
    })
    void areNearTheClosedFormsOfShiftedGaussians(double shift, double jsd, double within) {
        PlaneMetrics metrics = measured(NORMAL, samples(new Gaussian(shift, 1), 3));
        assertEquals(jsd, metrics.jsd(), within);
        double kl = 0.5 * shift * shift;
        assertEquals(kl, metrics.klForward(), 0.04 + 0.08 * kl);
        assertEquals(kl, metrics.klReverse(), 0.04 + 0.08 * kl);
        assertEquals(2 / Math.PI * shift, metrics.wasserstein(), 0.04);
        assertEquals(squaredDiscrepancy(shift), metrics.squaredDiscrepancy(), 0.01);
    }

    /** Of N(0, I) and N((shift, 0), I) with ℓ = 1: 2·(1/3)·(1 − e^(−shift²/6)). */
    private static double squaredDiscrepancy(double shift) {
        return 2 / 3.0 * (1 - Math.exp(-shift * shift / 6));
    }

    @Test
    void sayThatTheKernelIsAnEighthOfTheRangeWide() {
        assertEquals(1, new PlaneMetrics(NORMAL, LATENT, 1).kernelScale());
    }

    @Test
    void areAtTheirLimitsWhereNothingIsInCommon() {
        PlaneMetrics metrics = measured(new Gaussian(-2, 0.1), samples(new Gaussian(2, 0.1), 1));
        assertEquals(LN2, metrics.jsd(), 1e-9);
        assertEquals(Math.log(1024), metrics.klForward(), 1e-9);
        assertEquals(Math.log(1024), metrics.klReverse(), 1e-9);
        assertEquals(0, metrics.highQualityShare());
        assertEquals(0, metrics.coveredModes());
        assertEquals(2 / Math.PI * 4, metrics.wasserstein(), 0.03);
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "4"})
    void knowTheReverseDivergenceOfDroppedModes(int kept) {
        Distribution2D ring = TargetConfig.standard(TargetKind.RING).create2D();
        FMatrixRMaj samples = samples(new Gaussian(0, 0.1), 4);
        for (int i = 0; i < samples.numCols; i++) {
            Mode2D mode = ring.modes().get(i % kept);
            samples.data[i] += (float) mode.x();
            samples.data[samples.numCols + i] += (float) mode.y();
        }
        PlaneMetrics metrics = measured(ring, samples);
        assertEquals(Math.log(8.0 / kept), metrics.klReverse(), 0.03);
        assertEquals(kept, metrics.coveredModes());
        double lost = 1 - kept / 8.0;
        assertTrue(metrics.klForward() > lost * 5, "KL " + metrics.klForward());
        // ½·[lost·ln 2 + kept·KL(p‖m)] + ½·KL(q‖m) with q = 8/kept·p where it is not 0
        double r = 8.0 / kept;
        double jsd =
                0.5 * (lost * LN2 + (1 - lost) * Math.log(2 / (1 + r)))
                        + 0.5 * Math.log(2 * r / (1 + r));
        assertEquals(jsd, metrics.jsd(), 0.01);
    }

    @Test
    void seeThatAGeneratorIsNarrowerThanTheModes() {
        Distribution2D target = new Gaussian(0, 1);
        PlaneMetrics metrics = measured(target, samples(new Gaussian(0, 0.2), 2));
        assertEquals(1, metrics.highQualityShare());
        assertTrue(metrics.jsd() > 0.3);
    }

    @Test
    void countSamplesBeyondTheRange() {
        PlaneMetrics metrics = measured(NORMAL, samples(new Gaussian(100, 1), 2));
        assertEquals(2 / Math.PI * 100, metrics.wasserstein(), 1);
        assertEquals(LN2, metrics.jsd(), 2e-3);
    }

    @Test
    void areOfTheGeneratorItself() {
        PlaneMetrics metrics = new PlaneMetrics(NORMAL, LATENT, 1);
        metrics.evaluate(linear(1, 0, 0, 1, 1, 0));
        assertEquals(0.1114214822, metrics.jsd(), 0.015);
        metrics.evaluate(linear(1, 0, 0, 1, 0, 0));
        assertTrue(metrics.jsd() < 0.01);
    }

    @Test
    void areNoNumbersForAGeneratorThatIsNotFinite() {
        PlaneMetrics metrics = new PlaneMetrics(NORMAL, LATENT, 1);
        for (int turn = 0; turn < 2; turn++) {
            assertTrue(Double.isNaN(metrics.jsd()));
            assertTrue(Double.isNaN(metrics.klForward()));
            assertTrue(Double.isNaN(metrics.klReverse()));
            assertTrue(Double.isNaN(metrics.wasserstein()));
            assertTrue(Double.isNaN(metrics.squaredDiscrepancy()));
            assertTrue(Double.isNaN(metrics.highQualityShare()));
            assertTrue(Double.isNaN(metrics.modeShare(0)));
            assertEquals(0, metrics.coveredModes());
            metrics.evaluate(linear(Double.NaN, 0, 0, 1, 0, 0));
        }
        metrics.evaluate(linear(1, 0, 0, 1, 0, 0));
        assertTrue(metrics.jsd() < 0.01, "and recover");
    }

    /** G(z) = W·z + b: w11, w12, w21, w22, b1, b2. */
    static Mlp linear(double... parameters) {
        float[] floats = new float[parameters.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) parameters[i];
        }
        return new Mlp(
                new NetworkWeights(
                        new NetworkShape(2, List.of(), 2, Activation.LEAKY_RELU), floats));
    }
}
