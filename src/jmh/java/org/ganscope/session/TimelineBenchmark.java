package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
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

import java.util.Random;
import java.util.concurrent.TimeUnit;

/** How long it takes to show any step of a run again: the first picture, and the exact step. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules=jdk.incubator.vector", "-Xmx1g"})
public class TimelineBenchmark {
    /** A run with the moments that were kept of it. */
    @State(Scope.Thread)
    public static class Recorded {
        final Random random = new Random(1);
        LookBack look = look(GanConfig.standard(), 1);
        long end;

        final void record(GanConfig config, int steps) {
            look = look(config, steps);
            end = steps;
        }

        private static LookBack look(GanConfig config, int steps) {
            Run run = new Run(config);
            Timeline timeline = new Timeline();
            timeline.note(run);
            for (int i = 0; i < steps; i++) {
                run.step(StepKind.BOTH);
                timeline.note(run);
            }
            return new LookBack(run, timeline);
        }

        Run first() {
            look.seek(random.nextLong(end));
            return look.shown();
        }

        Run exact() {
            look.seek(random.nextLong(end));
            while (!look.hasArrived()) {
                look.step();
            }
            return look.shown();
        }
    }

    /** The default scenario, 100,000 steps. */
    public static class LongRun extends Recorded {
        @Setup
        public void record() {
            record(GanConfig.standard(), 100_000);
        }
    }

    /** A ring learned by two networks with 128, 128 units, 256 samples a batch, 20,000 steps. */
    public static class LargeRun extends Recorded {
        @Setup
        public void record() {
            GanConfig config = with(GanConfig.standard(), "data.target", "ring");
            config = with(config, "latent.dimension", "2");
            config = with(config, "generator.layers", "128, 128");
            config = with(config, "discriminator.layers", "128, 128");
            record(with(config, "batch", "256"), 20_000);
        }

        private static GanConfig with(GanConfig config, String key, String value) {
            return Settings.of(key).parse(config, value);
        }
    }

    @Benchmark
    public Run firstOfLong(LongRun run) {
        return run.first();
    }

    @Benchmark
    public Run exactOfLong(LongRun run) {
        return run.exact();
    }

    @Benchmark
    public Run firstOfLarge(LargeRun run) {
        return run.first();
    }

    @Benchmark
    public Run exactOfLarge(LargeRun run) {
        return run.exact();
    }
}
