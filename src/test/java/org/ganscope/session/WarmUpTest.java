package org.ganscope.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A warm-up")
class WarmUpTest {
    private static Thread thread() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("warming up"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void runsAsideAndEndsOnceItIsStopped() throws InterruptedException {
        WarmUp warmUp = WarmUp.start(GanConfig.standard());
        Thread thread = thread();
        assertTrue(thread.isDaemon());
        assertTrue(thread.getPriority() < Thread.NORM_PRIORITY);
        assertTrue(warmUp.isUnderWay());
        warmUp.stop();
        assertFalse(warmUp.isUnderWay());
        thread.join();
    }

    @Test
    void leavesTheBitsOfARunAlone() throws InterruptedException {
        Run alone = new Run(GanConfig.standard());
        Run beside = new Run(GanConfig.standard());
        WarmUp warmUp = WarmUp.start(GanConfig.standard());
        Thread thread = thread();
        for (int step = 0; step < 50; step++) {
            beside.step(StepKind.BOTH);
        }
        warmUp.stop();
        thread.join();
        for (int step = 0; step < 50; step++) {
            alone.step(StepKind.BOTH);
        }
        assertEquals(WeightHash.of(alone), WeightHash.of(beside));
    }
}
