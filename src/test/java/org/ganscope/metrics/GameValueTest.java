package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.DiscriminatorDesign;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.gan.loss.Objective;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("V(D, G) and V(D*, G)")
class GameValueTest {
    private static final double LN4 = 2 * Math.log(2);
    private static final LatentConfig NORMAL = new LatentConfig(Prior.NORMAL, 1);
    private static final GanConfig CONFIG = GanConfig.standard();

    /** Data N(0, 1) against N(shift, 1). */
    private static LineMetrics shifted(double shift) {
        LineMetrics metrics = new LineMetrics(Generators.gaussian(0, 1), NORMAL, 1);
        metrics.evaluate(Generators.linear(1, shift));
        return metrics;
    }

    @Test
    void areMinusTwoLnTwoWhereAPerfectGMeetsADThatSaysOneHalf() {
        LineMetrics equal = shifted(0);
        assertEquals(-LN4, equal.value(DiscriminatorDistanceTest.logit(0, 0), CONFIG), 1e-7);
        assertEquals(-LN4, equal.optimalValue(CONFIG), 2e-3);
    }

    /** Against N(1, 1) the best logit is ½ − x. */
    @Test
    void areEqualForTheBestDiscriminatorAndOnlyThen() {
        LineMetrics apart = shifted(1);
        double best = apart.optimalValue(CONFIG);
        assertTrue(best > -LN4 + 0.1, "V(D*, G) = " + best);
        assertEquals(best, apart.value(DiscriminatorDistanceTest.logit(-1, 0.5), CONFIG), 1e-3);
        double weak = apart.value(DiscriminatorDistanceTest.logit(-0.3, 0.15), CONFIG);
        double sure = apart.value(DiscriminatorDistanceTest.logit(-4, 2), CONFIG);
        assertTrue(weak < best - 0.05 && sure < best - 0.05, weak + " and " + sure);
    }

    @Test
    void agreeWithTheIntegral() {
        double expected =
                Quadrature.integral(
                        x -> {
                            double p = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
                            double q = Math.exp(-0.5 * (x - 1) * (x - 1)) / Math.sqrt(2 * Math.PI);
                            double d = 1 / (1 + Math.exp(2 * x - 0.3));
                            return p * Math.log(d) + q * Math.log1p(-d);
                        },
                        -12,
                        12);
        double measured = shifted(1).value(DiscriminatorDistanceTest.logit(-2, 0.3), CONFIG);
        assertEquals(expected, measured, 1e-3);
    }

    @ParameterizedTest
    @EnumSource(Objective.class)
    void existForTheLogarithmicGamesAlone(Objective objective) {
        GanConfig config = CONFIG.withObjective(objective);
        LineMetrics metrics = shifted(1);
        boolean exist = objective == Objective.MINIMAX || objective == Objective.NON_SATURATING;
        double value = metrics.value(DiscriminatorDistanceTest.logit(-1, 0.5), config);
        assertEquals(exist, Double.isFinite(value));
        assertEquals(exist, Double.isFinite(metrics.optimalValue(config)));
    }

    @Test
    void doNotExistForADThatJudgesSeveralSamplesAtATime() {
        DiscriminatorDesign packs = DiscriminatorDesign.PLAIN.withPacking(2);
        assertEquals(Double.NaN, shifted(1).optimalValue(CONFIG.withDesign(packs)));
    }
}
