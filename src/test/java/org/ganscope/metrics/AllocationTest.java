package org.ganscope.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.ThreadMXBean;

import org.ganscope.data.Range;
import org.ganscope.data.TargetConfig;
import org.ganscope.data.TargetKind;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.LatentConfig;
import org.ganscope.gan.Prior;
import org.ganscope.nn.Mlp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;

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
        assertEquals(0, leastBytesOf(() -> metrics.discriminatorDistance(discriminator, config)));
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
    }

    /** Of several calls, since the virtual machine may allocate for itself in some of them. */
    private static long leastBytesOf(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 20_000 && least > 0; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            work.run();
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
