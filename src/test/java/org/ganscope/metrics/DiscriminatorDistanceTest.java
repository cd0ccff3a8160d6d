package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.gan.DiscriminatorDesign;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.gan.Regularisers;
import org.ganscope.gan.loss.LossConfig;
import org.ganscope.gan.loss.Objective;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

@DisplayName("The distance of D from D*")
class DiscriminatorDistanceTest {
    private static final LatentConfig NORMAL = new LatentConfig(Prior.NORMAL, 1);
    private static final GanConfig CONFIG = GanConfig.standard();

    private static GanConfig with(LossConfig loss) {
        return CONFIG.withLoss(loss);
    }

    /** D with the logit weights·x + bias, where the bias is the last parameter. */
    static Mlp logit(double... parameters) {
        float[] floats = new float[parameters.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) parameters[i];
        }
        int inputs = parameters.length - 1;
        NetworkShape shape = new NetworkShape(inputs, List.of(), 1, Activation.LEAKY_RELU);
        return new Mlp(new NetworkWeights(shape, floats));
    }

    /** Data N(0, 1) against N(1, 1): ln(p_data/p_g) = ½ − x. */
    private static LineMetrics shifted() {
        LineMetrics metrics = new LineMetrics(Generators.gaussian(0, 1), NORMAL, 1);
        metrics.evaluate(Generators.linear(1, 1));
        return metrics;
    }

    @Test
    void isZeroForTheBestDiscriminator() {
        assertEquals(0, shifted().discriminatorDistance(logit(-1, 0.5), CONFIG, 0), 1e-3);
    }

    @Test
    void isTheMeanOfTheDifferenceUnderBothDistributions() {
        double expected =
                Quadrature.integral(
                        x -> {
                            double p = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
                            double q = Math.exp(-0.5 * (x - 1) * (x - 1)) / Math.sqrt(2 * Math.PI);
                            return 0.5 * (p + q) * Math.abs(0.5 - p / (p + q));
                        },
                        -12,
                        12);
        assertEquals(expected, shifted().discriminatorDistance(logit(0, 0), CONFIG, 0), 1e-3);
    }

    @Test
    void allowsForSmoothedAndFlippedLabels() {
        LossConfig loss = LossConfig.of(Objective.NON_SATURATING);
        LineMetrics equal = new LineMetrics(Generators.gaussian(0, 1), NORMAL, 1);
        equal.evaluate(Generators.linear(1, 0));
        double logit = Math.log(0.45 / 0.55);
        GanConfig smoothed = with(loss.withRealLabel(0.9));
        assertEquals(0, equal.discriminatorDistance(logit(0, logit), smoothed, 0), 5e-4);
        assertEquals(0.05, equal.discriminatorDistance(logit(0, logit), CONFIG, 0), 5e-4);

        LineMetrics apart = new LineMetrics(Generators.gaussian(0, 0.1), NORMAL, 1);
        apart.evaluate(Generators.linear(0.1, 5));
        Mlp wary = logit(-100, 250);
        assertEquals(0, apart.discriminatorDistance(wary, CONFIG, 0), 1e-6);
        assertEquals(0.2, apart.discriminatorDistance(wary, with(loss.withFlips(0.2)), 0), 1e-6);
    }

    @Test
    void isNoNumberWhereThereIsNoBestDiscriminatorOfSingleSamples() {
        for (Objective critic : List.of(Objective.WGAN, Objective.RELATIVISTIC)) {
            GanConfig config = with(LossConfig.of(critic));
            assertTrue(Double.isNaN(shifted().discriminatorDistance(logit(1, 0), config, 0)));
        }
        GanConfig packed = CONFIG.withDesign(DiscriminatorDesign.PLAIN.withPacking(2));
        assertTrue(Double.isNaN(shifted().discriminatorDistance(logit(1, 1, 0), packed, 0)));
    }

    @Test
    void isNoNumberBeforeTheGeneratorWasMeasured() {
        LineMetrics metrics = new LineMetrics(Generators.gaussian(0, 1), NORMAL, 1);
        assertTrue(Double.isNaN(metrics.discriminatorDistance(logit(0, 0), CONFIG, 0)));
    }

    @Test
    void isAnEstimateOverThePlane() {
        TargetConfig target = TargetConfig.standard(TargetKind.RING);
        PlaneMetrics metrics = new PlaneMetrics(target, new LatentConfig(Prior.NORMAL, 3), 1);
        var samples = new FMatrixRMaj(2, LatentSample.COUNT);
        target.create2D().sample(new RandomStream(9), samples);
        metrics.evaluate(samples);
        double floor = metrics.discriminatorDistance(logit(0, 0, 0), CONFIG, 0);
        assertTrue(floor < 0.04, "floor " + floor);
        double sure = metrics.discriminatorDistance(logit(0, 0, 50), CONFIG, 0);
        assertEquals(0.5, sure, 0.01);
        assertTrue(
                Double.isNaN(
                        metrics.discriminatorDistance(
                                logit(0, 0, 0), with(LossConfig.of(Objective.WGAN)), 0)));
    }

    private static GanConfig noisy(double sigma, int steps) {
        return CONFIG.withRegularisers(Regularisers.NONE.withNoise(sigma).withNoiseSteps(steps));
    }

    /** Data N(0, s²) against N(1, s²), both with noise: ln(p/q) = (½ − x)/(s² + σ²). */
    private static double fromBest(double s, double sigma, GanConfig config, long step) {
        LineMetrics metrics = new LineMetrics(Generators.gaussian(0, s), NORMAL, 1);
        metrics.evaluate(Generators.linear(s, 1));
        double slope = 1 / (s * s + sigma * sigma);
        return metrics.discriminatorDistance(logit(-slope, 0.5 * slope), config, step);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.01, 2e-3", "1, 0.1, 1e-3", "1, 0.7, 3e-4", "1, 3, 3e-4", "1, 5, 3e-4",
        "0.3, 0.05, 1e-3", "0.3, 0.5, 3e-4", "0.3, 2, 3e-4", "0.05, 0.2, 1e-3", "0.05, 1, 1e-3"
    })
    void isThatFromTheBestForTheDensitiesWithTheNoise(double s, double sigma, double error) {
        assertEquals(0, fromBest(s, sigma, noisy(sigma, 0), 0), error);
    }

    @Test
    void aDiscriminatorThatIsBestWithoutNoiseIsNotBestWithIt() {
        assertTrue(fromBest(0.3, 0, noisy(0.5, 0), 0) > 0.1);
        double expected =
                Quadrature.integral(
                        x -> {
                            double p = Math.exp(-0.25 * x * x) / Math.sqrt(4 * Math.PI);
                            double q = Math.exp(-0.25 * (x - 1) * (x - 1)) / Math.sqrt(4 * Math.PI);
                            return 0.5 * (p + q) * Math.abs(0.5 - p / (p + q));
                        },
                        -16,
                        16);
        Mlp undecided = logit(0, 0);
        assertEquals(expected, shifted().discriminatorDistance(undecided, noisy(1, 0), 0), 1e-3);
    }

    @Test
    void followsTheNoiseAsItFades() {
        GanConfig fading = noisy(0.8, 1000);
        assertEquals(0, fromBest(0.3, 0.8, fading, 0), 1e-3);
        assertEquals(0, fromBest(0.3, 0.2, fading, 750), 1e-3);
        assertEquals(0, fromBest(0.3, 0, fading, 1000), 1e-3);
        assertTrue(fromBest(0.3, 0.8, fading, 750) > 0.1);
    }

    @Test
    void seesTheNoiseOfAGeneratorOutsideTheRangeOfTheTarget() {
        LineMetrics metrics = new LineMetrics(Generators.gaussian(0, 0.2), NORMAL, 1);
        metrics.evaluate(Generators.linear(0.2, 2));
        double slope = 2 / (0.04 + 1);
        assertEquals(0, metrics.discriminatorDistance(logit(-slope, slope), noisy(1, 0), 0), 5e-3);
        metrics.evaluate(Generators.linear(0.2, 100));
        assertEquals(0.25, metrics.discriminatorDistance(logit(0, 0), noisy(0.5, 0), 0) / 2, 1e-6);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.01, 0.0145", "0.5, 2e-3, 0.1858", "1, 1e-3, 0.3125", "3, 1.5e-3, 0.4331"})
    void knowsTheNoiseOverThePlaneToo(double sigma, double chance, double wrong) {
        double s = 0.3;
        double shift = 0.6;
        var target = new TargetConfig(TargetKind.ANISOTROPIC, List.of(0.0, 0.0, s, s, 0.0));
        PlaneMetrics metrics = new PlaneMetrics(target, new LatentConfig(Prior.NORMAL, 3), 1);
        var samples = new FMatrixRMaj(2, LatentSample.COUNT);
        new RandomStream(3).fillNormal(samples.data, 0, samples.getNumElements());
        for (int i = 0; i < samples.getNumElements(); i++) {
            samples.data[i] = (float) (s * samples.data[i] + (i < samples.numCols ? shift : 0));
        }
        metrics.evaluate(samples);
        GanConfig config = noisy(sigma, 0).withTarget(target);
        double noisy = shift / (s * s + sigma * sigma);
        Mlp best = logit(-noisy, 0, 0.5 * shift * noisy);
        assertEquals(0, metrics.discriminatorDistance(best, config, 0), chance);
        double plain = shift / (s * s);
        Mlp bestWithout = logit(-plain, 0, 0.5 * shift * plain);
        assertEquals(wrong, metrics.discriminatorDistance(bestWithout, config, 0), 0.015);
    }
}
