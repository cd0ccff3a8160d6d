package org.ganscope.math;

import static org.ganscope.math.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/**
 * What one core reaches at most: ten independent chains of multiply-adds that never leave the
 * registers. The column "flops" shows GFLOP/s.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
public class PeakBenchmark {
    private static final int STEPS = 10_000;
    private static final int CHAINS = 10;

    private float start = 0.5f;

    /** Counts the multiplications and additions done. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Work {
        public long flops;
    }

    @Benchmark
    public float multiplyAdds(Work work) {
        FloatVector a = FloatVector.broadcast(SPECIES, start);
        FloatVector s0 = a;
        FloatVector s1 = a;
        FloatVector s2 = a;
        FloatVector s3 = a;
        FloatVector s4 = a;
        FloatVector s5 = a;
        FloatVector s6 = a;
        FloatVector s7 = a;
        FloatVector s8 = a;
        FloatVector s9 = a;
        for (int i = 0; i < STEPS; i++) {
            s0 = s0.fma(a, a);
            s1 = s1.fma(a, a);
            s2 = s2.fma(a, a);
            s3 = s3.fma(a, a);
            s4 = s4.fma(a, a);
            s5 = s5.fma(a, a);
            s6 = s6.fma(a, a);
            s7 = s7.fma(a, a);
            s8 = s8.fma(a, a);
            s9 = s9.fma(a, a);
        }
        work.flops += 2L * CHAINS * SPECIES.length() * STEPS;
        FloatVector low = s0.add(s1).add(s2).add(s3).add(s4);
        return low.add(s5).add(s6).add(s7).add(s8).add(s9).lane(0);
    }
}
