package org.ganscope.gan;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Steps per second of the default scenario; run with {@code -prof gc} for the bytes per step. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
public class TrainingBenchmark {
    private GanTrainer trainer = new GanTrainer(GanConfig.standard());

    @Setup
    public void start() {
        trainer = new GanTrainer(GanConfig.standard());
    }

    @Benchmark
    public void defaultScenario() {
        trainer.step(StepKind.BOTH);
    }
}
