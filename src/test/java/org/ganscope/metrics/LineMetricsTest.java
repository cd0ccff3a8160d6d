package org.ganscope.metrics;

import static org.ganscope.metrics.Generators.gaussian;
import static org.ganscope.metrics.Generators.linear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.Distribution1D;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.data.kind.TargetParameter;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.nn.Mlp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class LineMetricsTest {
    private static final LatentConfig NORMAL = new LatentConfig(Prior.NORMAL, 1);
    private static final LatentConfig PLANE = new LatentConfig(Prior.NORMAL, 2);
    private static final LatentConfig UNIFORM = new LatentConfig(Prior.UNIFORM, 1);
    private static final TargetConfig TWO_MODES = TargetConfig.standard(TargetKind.TWO_MODES);
    private static final double LN2 = Math.log(2);

    @ParameterizedTest
    @CsvSource({"0.5, 1", "1, 1", "2, 1", "4, 1", "0, 2", "0, 0.5", "-3, 0.7"})
    void aLinearGeneratorIsAsFarAsItsGaussian(double mean, double sigma) {
        Distribution1D target = gaussian(0, 1).create1D();
        Distribution1D generated = gaussian(mean, sigma).create1D();
        LineMetrics metrics = evaluated(gaussian(0, 1), NORMAL, linear(sigma, mean));
        double jsd = Quadrature.jsd(target, generated, -16, 16);
        assertEquals(jsd, metrics.jsd(), 1e-4);
        assertTrue(metrics.jsd() < jsd, "bins make it smaller");
        double wasserstein = Quadrature.wasserstein(target, generated, -16, 16);
        assertEquals(wasserstein, metrics.wasserstein(), 2e-5);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "4, 1", "0, 2", "0, 0.5"})
    void theSumOfTwoLatentNumbersIsAsFarAsItsGaussian(double mean, double sigma) {
        Distribution1D target = gaussian(0, 1).create1D();
        Distribution1D generated = gaussian(mean, sigma).create1D();
        double w = sigma / Math.sqrt(2);
        LineMetrics metrics = evaluated(gaussian(0, 1), PLANE, linear(w, w, mean));
        assertEquals(Quadrature.jsd(target, generated, -16, 16), metrics.jsd(), 6e-4);
        double wasserstein = Quadrature.wasserstein(target, generated, -16, 16);
        assertEquals(wasserstein, metrics.wasserstein(), 2e-3);
    }

    @Test
    void oneModeOfTwoIsCloserThanTheBestGaussianBetweenThem() {
        LineMetrics collapsed = evaluated(TWO_MODES, NORMAL, linear(0.2, 1));
        assertEquals(0.2158, collapsed.jsd(), 1e-4);
        assertEquals(1, collapsed.wasserstein(), 1e-5);
        assertEquals(0.9973, collapsed.modeShare(1), 1e-4);
        assertEquals(1, collapsed.coveredModes());
        double best =
                IntStream.range(80, 130)
                        .mapToDouble(w -> evaluated(TWO_MODES, NORMAL, linear(w / 100.0, 0)).jsd())
                        .min()
                        .orElseThrow();
        assertEquals(0.255, best, 5e-4);
    }

    static Stream<TargetKind> targetsOnTheLine() {
        return Stream.of(TargetKind.values()).filter(kind -> kind.dimension() == 1);
    }

    @ParameterizedTest
    @MethodSource("targetsOnTheLine")
    void aGeneratorThatMapsThePriorToTheTargetIsNearlyPerfect(TargetKind kind) {
        TargetConfig target = TargetConfig.standard(kind);
        LineMetrics metrics = new LineMetrics(target, NORMAL, 1);
        FMatrixRMaj images = metrics.nodes().copy();
        Distribution1D normal = gaussian(0, 1).create1D();
        for (int i = 0; i < images.numCols; i++) {
            double level = normal.cumulative(images.data[i]);
            images.data[i] = (float) target.create1D().quantile(level);
        }
        metrics.evaluate(images);
        assertTrue(metrics.jsd() < 1e-3, "JSD " + metrics.jsd());
        assertTrue(metrics.wasserstein() < 1e-3, "W1 " + metrics.wasserstein());
        assertEquals(metrics.modeCount(), metrics.coveredModes());
        for (int i = 0; i < metrics.modeCount(); i++) {
            assertEquals(0.9973 * metrics.modeWeight(i), metrics.modeShare(i), 1e-3);
        }
    }

    @Test
    void aUniformPriorReachesTheUniformTargetExactly() {
        TargetConfig target = new TargetConfig(TargetKind.UNIFORM, List.of(1.0, 3.0));
        LineMetrics metrics = evaluated(target, UNIFORM, linear(1.5, 1));
        assertEquals(0, metrics.jsd(), 1e-7);
        assertEquals(0, metrics.wasserstein(), 1e-6);
        metrics.evaluate(linear(1.5, 1.5));
        assertEquals(0.5, metrics.wasserstein(), 1e-6);
        // Three sixths overlap: m is 1/3 on 2.5 and 1/6 on 0.5 at each side.
        assertEquals(LN2 / 6, metrics.jsd(), 5e-3);
        assertTrue(metrics.jsd() <= LN2 / 6);
    }

    @Test
    void aFoldPutsBothHalvesOfThePriorOntoOneSide() {
        LineMetrics metrics = evaluated(TWO_MODES, NORMAL, Generators.folded(1, 0));
        assertEquals(0, metrics.modeShare(0), 1e-9);
        // P(0.4 < |z| < 1.6), which is within 3σ = 0.6 of the mode at 1.
        assertEquals(0.57955, metrics.modeShare(1), 1e-4);
        LineMetrics normal = evaluated(gaussian(0, 1), NORMAL, Generators.folded(1, 0));
        // p_g is twice the density on one half: ½·∫p ln(p/1.5p)… over that half, ½·½·ln 2 on the
        // other.
        double jsd = 0.25 * LN2 + 0.25 * Math.log(2 / 3.0) + 0.5 * Math.log(4 / 3.0);
        assertEquals(jsd, normal.jsd(), 1e-4);
        assertEquals(Math.sqrt(2 / Math.PI), normal.wasserstein(), 1e-4);
    }

    @Test
    void aConstantGeneratorIsAnAtomAtItsPlace() {
        LineMetrics metrics = evaluated(TWO_MODES, NORMAL, linear(0, 0));
        assertEquals(LN2, metrics.jsd(), 1e-4);
        assertEquals(1, metrics.wasserstein(), 1e-6);
        metrics.evaluate(linear(0, 5));
        assertEquals(5, metrics.wasserstein(), 1e-6);
        assertEquals(LN2, metrics.jsd(), 1e-12);
        metrics.evaluate(linear(0, 1));
        assertTrue(metrics.jsd() > 0.6 && metrics.jsd() < LN2);
        LineMetrics narrow = evaluated(gaussian(0, 1), NORMAL, linear(0, 0.3));
        double mean =
                Quadrature.integral(
                        x -> Math.abs(x - 0.3) * gaussian(0, 1).create1D().density(x), -12, 12);
        assertEquals(mean, narrow.wasserstein(), 2e-4);
    }

    @Test
    void flatPiecesHoldTheMassOfTheirStretchOfThePrior() {
        TargetConfig target = new TargetConfig(TargetKind.TWO_MODES, List.of(1.0, 0.2, 0.5));
        Mlp ramp = Generators.ramp(2);
        LineMetrics metrics = evaluated(target, NORMAL, ramp);
        // 0.4 < x < 1.6 is 0.2 < z < 0.8, to second order in the distance of the latent nodes.
        assertEquals(0.20888, metrics.modeShare(1), 3e-3);
        // Half of the mass is on the flat piece at 0, between the modes.
        double between = 0.5 + 0.07926;
        assertEquals(between, metrics.betweenShare(), 3e-3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 3e38})
    void aGeneratorThatIsNotFiniteGivesNoNumbers(double weight) {
        LineMetrics metrics = evaluated(TWO_MODES, NORMAL, linear(weight, 0));
        assertTrue(Double.isNaN(metrics.jsd()));
        assertTrue(Double.isNaN(metrics.wasserstein()));
        assertTrue(Double.isNaN(metrics.klForward()));
        assertTrue(Double.isNaN(metrics.klReverse()));
        assertTrue(Double.isNaN(metrics.squaredDiscrepancy()));
        assertTrue(Double.isNaN(metrics.highQualityShare()));
        assertTrue(Double.isNaN(metrics.modeShare(0)));
        assertTrue(Double.isNaN(metrics.modeShare(1)));
        assertEquals(0, metrics.coveredModes());
        metrics.evaluate(linear(1, 0));
        assertTrue(Double.isFinite(metrics.jsd()), "and recovers");
    }

    /** KL(N(μ₁, σ₁²)‖N(μ₂, σ₂²)) = ln(σ₂/σ₁) + (σ₁² + (μ₁ − μ₂)²)/2σ₂² − ½. */
    private static double kl(double mean, double sigma, double otherMean, double otherSigma) {
        double d = mean - otherMean;
        return Math.log(otherSigma / sigma)
                + (sigma * sigma + d * d) / (2 * otherSigma * otherSigma)
                - 0.5;
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.5, 1", "1, 1", "2, 1", "0, 2", "0, 0.7"})
    void bothKullbackLeiblerDivergencesAreThoseOfGaussians(double mean, double sigma) {
        LineMetrics metrics = evaluated(gaussian(0, 1), NORMAL, linear(sigma, mean));
        double forward = kl(0, 1, mean, sigma);
        double reverse = kl(mean, sigma, 0, 1);
        assertEquals(forward, metrics.klForward(), 2e-3 * (1 + forward));
        assertEquals(reverse, metrics.klReverse(), 2e-2 * (1 + reverse));
    }

    @Test
    void aDroppedModeCostsTheForwardDivergenceItsLimitAndTheReverseLn2() {
        LineMetrics metrics = evaluated(TWO_MODES, NORMAL, linear(0.2, 1));
        assertEquals(LN2, metrics.klReverse(), 1e-3);
        assertEquals(0.5 * Math.log(1 << 20) - 0.5 * LN2, metrics.klForward(), 0.02);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "0, 2"})
    void theKernelDiscrepancyIsThatOfGaussians(double mean, double sigma) {
        LineMetrics metrics = evaluated(gaussian(0, 1), NORMAL, linear(sigma, mean));
        double scale = metrics.kernelScale();
        double own = pairs(0, 2, scale);
        double expected = own + pairs(0, 2 * sigma * sigma, scale);
        expected -= 2 * pairs(mean, 1 + sigma * sigma, scale);
        assertEquals(expected, metrics.squaredDiscrepancy(), 2e-4);
    }

    /** E e^(−d²/2ℓ²) for d ~ N(mean, variance). */
    private static double pairs(double mean, double variance, double scale) {
        double sum = scale * scale + variance;
        return scale / Math.sqrt(sum) * Math.exp(-0.5 * mean * mean / sum);
    }

    @Test
    void highQualityIsWithinThreeSigmas() {
        assertEquals(
                0.99730, evaluated(gaussian(0, 1), NORMAL, linear(1, 0)).highQualityShare(), 1e-5);
        LineMetrics between = evaluated(TWO_MODES, UNIFORM, linear(0.8, 0));
        assertEquals(0.5, between.highQualityShare(), 1e-4);
        assertEquals(1, evaluated(TWO_MODES, NORMAL, linear(0.05, 1)).highQualityShare(), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 16, 64})
    void manyLatentNumbersAreSampled(int dimension) {
        LatentConfig latent = new LatentConfig(Prior.NORMAL, dimension);
        double[] parameters = new double[dimension + 1];
        Arrays.fill(parameters, 0, dimension, 1 / Math.sqrt(dimension));
        LineMetrics metrics = evaluated(gaussian(0, 1), latent, linear(parameters));
        assertTrue(metrics.jsd() < 0.01, "JSD " + metrics.jsd());
        assertTrue(metrics.wasserstein() < 0.05, "W1 " + metrics.wasserstein());
        assertTrue(metrics.klForward() < 0.1, "KL " + metrics.klForward());
        assertEquals(0.9973, metrics.highQualityShare(), 3e-3);
        parameters[dimension] = 1;
        metrics.evaluate(linear(parameters));
        assertEquals(0.1114214822, metrics.jsd(), 0.015);
        assertEquals(1, metrics.wasserstein(), 0.05);
        assertEquals(0.5, metrics.klReverse(), 0.08);
    }

    @Test
    void thereAreNoNumbersBeforeTheFirstEvaluation() {
        LineMetrics metrics = new LineMetrics(TWO_MODES, NORMAL, 1);
        assertTrue(Double.isNaN(metrics.jsd()));
        assertTrue(Double.isNaN(metrics.wasserstein()));
        assertTrue(Double.isNaN(metrics.modeShare(0)));
    }

    @Test
    void hugeImagesGiveHugeDistancesAndNoNaN() {
        LineMetrics metrics = evaluated(TWO_MODES, NORMAL, linear(1e30, 0));
        assertEquals(LN2, metrics.jsd(), 1e-12);
        assertEquals(1e30 * Math.sqrt(2 / Math.PI), metrics.wasserstein(), 1e25);
    }

    @Test
    void aTargetWithoutMeanHasNoWassersteinDistance() {
        TargetConfig cauchy = new TargetConfig(TargetKind.HEAVY_TAIL, List.of(1.0, 0.4));
        LineMetrics metrics = evaluated(cauchy, NORMAL, linear(1, 0));
        assertTrue(Double.isNaN(metrics.wasserstein()));
        assertTrue(metrics.jsd() > 0 && metrics.jsd() < LN2);
    }

    @ParameterizedTest
    @MethodSource("targetsOnTheLine")
    void everyTargetAtItsBoundsIsMeasured(TargetKind kind) {
        for (TargetParameter parameter : kind.parameters()) {
            int index = kind.parameters().indexOf(parameter);
            for (double value : new double[] {parameter.low(), parameter.high()}) {
                TargetConfig target = TargetConfig.standard(kind).with(index, value);
                LineMetrics metrics = evaluated(target, NORMAL, linear(0.6, 0.1));
                assertTrue(metrics.jsd() > 0 && metrics.jsd() <= LN2, target.toString());
                boolean cauchy = parameter.name().equals("freedom") && value == 1;
                assertEquals(cauchy, Double.isNaN(metrics.wasserstein()), target.toString());
            }
        }
    }

    @Test
    void aModeIsCoveredOnceItGetsMoreThanHalfOfItsShare() {
        LineMetrics metrics = new LineMetrics(TWO_MODES, UNIFORM, 1);
        // Uniform on −1 … 1, moved by b: −1 + b … −0.4 is within 3σ of the left mode.
        metrics.evaluate(linear(1, 0.08));
        assertEquals(0.26, metrics.modeShare(0), 1e-6);
        assertEquals(2, metrics.coveredModes());
        metrics.evaluate(linear(1, 0.12));
        assertEquals(0.24, metrics.modeShare(0), 1e-6);
        assertEquals(1, metrics.coveredModes());
    }

    @Test
    void oneBroadBlobDoesNotGiveEachModeAHalf() {
        LineMetrics metrics = evaluated(TWO_MODES, NORMAL, linear(0.3, 0));
        // P(z > 4/3): only samples within 3σ of a mode belong to it
        assertEquals(0.09121, metrics.modeShare(0), 1e-4);
        assertEquals(0.09121, metrics.modeShare(1), 1e-4);
        assertEquals(0, metrics.coveredModes());
    }

    private static LineMetrics evaluated(TargetConfig target, LatentConfig latent, Mlp generator) {
        LineMetrics metrics = new LineMetrics(target, latent, 1);
        metrics.evaluate(generator);
        return metrics;
    }

    @Test
    void everyHeavyTailHasAFiniteDivergence() {
        for (int scale = 5; scale <= 200; scale++) {
            TargetConfig target =
                    new TargetConfig(TargetKind.HEAVY_TAIL, List.of(1.0, scale / 100.0));
            LineMetrics metrics = new LineMetrics(target, new LatentConfig(Prior.NORMAL, 1), 1);
            metrics.evaluate(Generators.linear(0.4, 0));
            assertTrue(Double.isFinite(metrics.jsd()), "scale " + scale / 100.0);
        }
    }

    @Test
    void massesTooSmallForAFloatingPointNumberCountAsNone() {
        LineMetrics metrics =
                new LineMetrics(
                        Generators.gaussian(0.72, 0.02), new LatentConfig(Prior.NORMAL, 1), 1);
        metrics.evaluate(Generators.linear(0.5, -3));
        assertEquals(Math.log(2), metrics.jsd(), 1e-6);
    }
}
