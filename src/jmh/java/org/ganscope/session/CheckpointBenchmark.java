package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** What holding a run costs, beside a step of the default scenario. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class CheckpointBenchmark {
    private final Timeline timeline = new Timeline();
    private Run run = new Run(GanConfig.standard());
    private Checkpoint checkpoint = run.checkpoint();

    /** The rings of the latest steps are full. */
    @Setup
    public void begin() {
        run = new Run(GanConfig.standard());
        for (int i = 0; i < 2500; i++) {
            run.step(StepKind.BOTH);
        }
        checkpoint = run.checkpoint();
    }

    @Benchmark
    public void step() {
        run.step(StepKind.BOTH);
    }

    /** What a session does, which also keeps moments of the run. */
    @Benchmark
    public void stepAndNote() {
        run.step(StepKind.BOTH);
        timeline.note(run);
    }

    @Benchmark
    public Checkpoint take() {
        return run.checkpoint();
    }

    @Benchmark
    public void restore() {
        run.restore(checkpoint);
    }
}
