package org.ganscope.gan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.management.ThreadMXBean;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.lang.management.ManagementFactory;
import java.util.List;

/** Once compiled, a step of training allocates nothing in any game. */
@Tag("alone")
class AllocationTest {
    static List<GanConfig> games() {
        return Games.all();
    }

    @ParameterizedTest
    @MethodSource("games")
    void aStepAllocatesNothing(GanConfig game) {
        GanTrainer trainer = new GanTrainer(game);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 300 && fewest > 0; round++) {
            for (int i = 0; i < 300; i++) {
                trainer.step(StepKind.BOTH);
            }
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100; i++) {
                trainer.step(StepKind.BOTH);
            }
            fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(0, fewest, "bytes in 100 steps, once compiled");
        assertFalse(trainer.divergence().isPresent());
    }
}
