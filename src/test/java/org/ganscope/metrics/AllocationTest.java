package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ganscope.data.Range;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.fixtures.Allocation;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.gan.Regularisers;
import org.ganscope.nn.Mlp;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("alone")
class AllocationTest {
    @ParameterizedTest
    @CsvSource({"TWO_MODES, 1", "TWO_MODES, 2", "TWO_MODES, 16", "RING, 2"})
    void measuringAllocatesNothingOnceBuffersHaveGrown(TargetKind kind, int dimension) {
        GanConfig config =
                GanConfig.standard()
                        .withLatent(new LatentConfig(Prior.NORMAL, dimension))
                        .withTarget(TargetConfig.standard(kind));
        GanTrainer trainer = new GanTrainer(config);
        Mlp generator = trainer.generator();
        GanMetrics metrics = GanMetrics.of(config.target(), config.latent(), config.seed());
        assertEquals(0, leastBytesOf(() -> metrics.evaluate(generator)));
        Mlp discriminator = trainer.discriminator();
        for (double noise : new double[] {0, 0.3}) {
            GanConfig seen =
                    config.withRegularisers(
                            Regularisers.NONE.withNoise(noise).withNoiseSteps(1_000_000));
            long[] step = {0};
            assertEquals(
                    0,
                    leastBytesOf(
                            () -> metrics.discriminatorDistance(discriminator, seen, step[0]++)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void drawingADensityAllocatesNothingOnceBuffersHaveGrown(int dimension) {
        GanConfig config =
                GanConfig.standard().withLatent(new LatentConfig(Prior.NORMAL, dimension));
        Mlp generator = new GanTrainer(config).generator();
        DensityCurves curves =
                new DensityCurves(config.target(), config.latent(), new Range(-2.5, 2.5), 400);
        assertEquals(0, leastBytesOf(() -> curves.update(generator)));
        assertEquals(0, leastBytesOf(() -> curves.update(generator, 0.3)));
    }

    private static long leastBytesOf(Runnable work) {
        return Allocation.fewestBytes(20_000, 1, work);
    }
}
