package org.ganscope.experiment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.NumberSetting;
import org.ganscope.gan.setting.Settings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

@DisplayName("The runner of a sweep")
class SweepRunnerTest {
    private static final Sweep SWEEP =
            new Sweep(
                    GanConfig.standard().withBatchSize(8),
                    List.of(
                            SweepAxis.range(
                                    (NumberSetting) Settings.of("generator.learningRate"),
                                    1e-3,
                                    1e-1,
                                    3,
                                    true)),
                    2,
                    120);

    private static List<SweepRow> rows(int threads) {
        List<SweepRow> rows = new ArrayList<>();
        SweepRunner runner = new SweepRunner(SWEEP, SWEEP.order(), rows::add);
        assertTrue(runner.run(threads, steps -> {}));
        assertEquals(SWEEP.runs(), runner.made());
        rows.sort(Comparator.comparingInt(SweepRow::run));
        return rows;
    }

    @Test
    void givesTheSameResultsOnAnyNumberOfThreads() {
        List<SweepRow> alone = rows(1);
        assertEquals(List.of(0, 1, 2, 3, 4, 5), alone.stream().map(SweepRow::run).toList());
        assertEquals(alone, rows(3));
    }

    @Test
    void endsWithoutTheRunsThatAreBeingMadeWhenItIsStopped() {
        List<SweepRow> rows = new ArrayList<>();
        SweepRunner runner = new SweepRunner(SWEEP, SWEEP.order(), rows::add);
        assertTrue(
                !runner.run(
                        1,
                        steps -> {
                            if (steps >= 300) {
                                runner.stop();
                            }
                        }));
        assertEquals(SWEEP.order().subList(0, 2), rows.stream().map(SweepRow::run).toList());
    }

    @Test
    void waitsDuringAPauseAndLeavesItOutOfTheTime() throws InterruptedException {
        AtomicLong clock = new AtomicLong();
        List<SweepRow> rows = new ArrayList<>();
        SweepRunner runner = new SweepRunner(SWEEP, SWEEP.order(), rows::add, clock::get);
        assertEquals(OptionalDouble.empty(), runner.secondsLeft());
        Thread work =
                new Thread(() ->
                        runner.run(
                                1,
                                steps -> {
                                    if (steps == 360) {
                                        clock.addAndGet(2_000_000_000L);
                                        runner.pause();
                                    }
                                }));
        work.start();
        while (!runner.isPaused()) {
            Thread.onSpinWait();
        }
        clock.addAndGet(50_000_000_000L);
        assertTrue(runner.made() <= 3);
        assertEquals(2, runner.secondsLeft().orElseThrow(), 1e-9); // half of the 720 steps
        runner.resume();
        work.join();
        assertEquals(SWEEP.runs(), rows.size());
        assertEquals(0, runner.secondsLeft().orElseThrow(), 1e-9);
    }
}
