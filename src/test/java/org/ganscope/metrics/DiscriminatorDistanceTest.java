package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.TargetConfig;
import org.ganscope.data.TargetKind;
import org.ganscope.gan.DiscriminatorDesign;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.LossConfig;
import org.ganscope.gan.Objective;
import org.ganscope.gan.Prior;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Mlp;
import org.ganscope.nn.NetworkShape;
import org.ganscope.nn.NetworkWeights;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

@DisplayName("The distance of D from D*")
class DiscriminatorDistanceTest {
    private static final LatentConfig NORMAL = new LatentConfig(Prior.NORMAL, 1);
    private static final GanConfig CONFIG = GanConfig.standard();

    private static GanConfig with(LossConfig loss) {
        return CONFIG.withLoss(loss);
    }

    /** D with the logit weights·x + bias, the bias being the last. */
    private static Mlp logit(double... parameters) {
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
        assertEquals(0, shifted().discriminatorDistance(logit(-1, 0.5), CONFIG), 1e-3);
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
        assertEquals(expected, shifted().discriminatorDistance(logit(0, 0), CONFIG), 1e-3);
    }

    @Test
    void allowsForSmoothedAndFlippedLabels() {
        LossConfig loss = LossConfig.of(Objective.NON_SATURATING);
        LineMetrics equal = new LineMetrics(Generators.gaussian(0, 1), NORMAL, 1);
        equal.evaluate(Generators.linear(1, 0));
        double logit = Math.log(0.45 / 0.55);
        GanConfig smoothed = with(loss.withRealLabel(0.9));
        assertEquals(0, equal.discriminatorDistance(logit(0, logit), smoothed), 5e-4);
        assertEquals(0.05, equal.discriminatorDistance(logit(0, logit), CONFIG), 5e-4);

        LineMetrics apart = new LineMetrics(Generators.gaussian(0, 0.1), NORMAL, 1);
        apart.evaluate(Generators.linear(0.1, 5));
        Mlp wary = logit(-100, 250);
        assertEquals(0, apart.discriminatorDistance(wary, CONFIG), 1e-6);
        assertEquals(0.2, apart.discriminatorDistance(wary, with(loss.withFlips(0.2))), 1e-6);
    }

    @Test
    void isNoNumberWhereThereIsNoBestDiscriminatorOfSingleSamples() {
        for (Objective critic : List.of(Objective.WGAN, Objective.RELATIVISTIC)) {
            GanConfig config = with(LossConfig.of(critic));
            assertTrue(Double.isNaN(shifted().discriminatorDistance(logit(1, 0), config)));
        }
        GanConfig packed = CONFIG.withDesign(DiscriminatorDesign.PLAIN.withPacking(2));
        assertTrue(Double.isNaN(shifted().discriminatorDistance(logit(1, 1, 0), packed)));
    }

    @Test
    void isNoNumberBeforeTheGeneratorWasMeasured() {
        LineMetrics metrics = new LineMetrics(Generators.gaussian(0, 1), NORMAL, 1);
        assertTrue(Double.isNaN(metrics.discriminatorDistance(logit(0, 0), CONFIG)));
    }

    @Test
    void isAnEstimateOverThePlane() {
        TargetConfig target = TargetConfig.standard(TargetKind.RING);
        PlaneMetrics metrics = new PlaneMetrics(target, new LatentConfig(Prior.NORMAL, 2), 1);
        var samples = new FMatrixRMaj(2, LatentSample.COUNT);
        target.create2D().sample(new RandomStream(9), samples);
        metrics.evaluate(samples);
        double floor = metrics.discriminatorDistance(logit(0, 0, 0), CONFIG);
        assertTrue(floor < 0.04, "floor " + floor);
        double sure = metrics.discriminatorDistance(logit(0, 0, 50), CONFIG);
        assertEquals(0.5, sure, 0.01);
        assertTrue(
                Double.isNaN(
                        metrics.discriminatorDistance(
                                logit(0, 0, 0), with(LossConfig.of(Objective.WGAN)))));
    }
}
