package org.ganscope.math;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** Nanoseconds per element of activations, optimiser steps and random numbers; Math beside them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ElementwiseBenchmark.N)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
public class ElementwiseBenchmark {
    static final int N = 256;

    private final float[] in = new float[N];
    private final float[] out = new float[N];
    private final float[] gradient = new float[N];
    private final float[] mean = new float[N];
    private final float[] meanSquare = new float[N];
    private final RandomStream random = new RandomStream(1);

    @Setup
    public void fill() {
        random.fillNormal(in, 0, N);
        random.fillNormal(gradient, 0, N);
    }

    @Benchmark
    public float[] softplus() {
        Elementwise.softplus(1, in, 0, out, 0, N);
        return out;
    }

    @Benchmark
    public float[] softplusOfMath() {
        for (int i = 0; i < N; i++) {
            out[i] = (float) Math.log1p(Math.exp(in[i]));
        }
        return out;
    }

    @Benchmark
    public float[] tanh() {
        Elementwise.tanh(in, out, N);
        return out;
    }

    @Benchmark
    public float[] tanhOfMath() {
        for (int i = 0; i < N; i++) {
            out[i] = (float) Math.tanh(in[i]);
        }
        return out;
    }

    @Benchmark
    public float[] adam() {
        Updates.adam(out, gradient, mean, meanSquare, N, 0.9, 0.999, 1e-3, 1, 1e-8);
        return out;
    }

    @Benchmark
    public float[] normal() {
        random.fillNormal(out, 0, N);
        return out;
    }
}
