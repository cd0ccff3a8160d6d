package org.ganscope.export.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.LogEntry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;

@DisplayName("The steps that a page shows")
class KeyframeStepsTest {
    private final GanConfig small = GanConfig.standard();

    @Test
    void areDenseAtFirstAndReachBothEnds() {
        List<Long> steps = List.copyOf(KeyframeSteps.of(small, List.of(), 5000));
        assertEquals(0, steps.getFirst());
        assertEquals(5000, steps.getLast());
        assertTrue(steps.containsAll(List.of(1L, 2L, 3L)), steps.toString());
        long before = 0;
        for (int i = 1; i < steps.size(); i++) {
            long gap = steps.get(i) - steps.get(i - 1);
            assertTrue(gap >= before - 1, "a gap of " + gap + " after one of " + before);
            before = gap;
        }
        assertTrue(steps.size() > 120 && steps.size() <= KeyframeSteps.MOST, "" + steps.size());
    }

    @Test
    void areAllThatThereAreInAShortRun() {
        assertEquals(
                new TreeSet<>(LongStream.rangeClosed(0, 20).boxed().toList()),
                KeyframeSteps.of(small, List.of(), 20));
        assertEquals(new TreeSet<>(List.of(0L)), KeyframeSteps.of(small, List.of(), 0));
    }

    @Test
    void areThoseOfChangesToo() {
        List<LogEntry> log =
                List.of(
                        new LogEntry.Configured(3333, small.withBatchSize(8)),
                        new LogEntry.Configured(7777, small));
        SortedSet<Long> steps = KeyframeSteps.of(small, log, 5000);
        assertTrue(steps.contains(3333L));
        assertEquals(5000, steps.last());
    }

    @Test
    void areFewerForLargeNetworks() {
        int ring = KeyframeSteps.count(Scenarios.of("ring").config());
        assertTrue(ring > KeyframeSteps.LEAST && ring < KeyframeSteps.MOST, "" + ring);
        GanConfig large =
                Pages.plan("generator.layers=256,256", "discriminator.layers=256,256").config();
        assertEquals(KeyframeSteps.LEAST, KeyframeSteps.count(large));
        assertEquals(KeyframeSteps.MOST, KeyframeSteps.count(small));
    }
}
