package org.ganscope.math;

import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/**
 * The products of a layer against EJML's; the column "flops" shows GFLOP/s, to be read beside
 * {@link PeakBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
public class KernelBenchmark {
    /** units×in×batch. */
    @Param({"16x1x128", "16x32x256", "128x128x128", "128x128x512"})
    private String shape = "";

    private final Kernels kernels = new Kernels();
    private FMatrixRMaj w = new FMatrixRMaj(1, 1);
    private FMatrixRMaj b = new FMatrixRMaj(1, 1);
    private FMatrixRMaj x = new FMatrixRMaj(1, 1);
    private FMatrixRMaj out = new FMatrixRMaj(1, 1);
    private FMatrixRMaj dOut = new FMatrixRMaj(1, 1);
    private FMatrixRMaj dx = new FMatrixRMaj(1, 1);
    private FMatrixRMaj dw = new FMatrixRMaj(1, 1);

    /** Counts the multiplications and additions done. */
    @AuxCounters
    @State(Scope.Thread)
    public static class Work {
        public long flops;
    }

    @Setup
    public void fill() {
        String[] sizes = shape.split("x");
        int units = Integer.parseInt(sizes[0]);
        int in = Integer.parseInt(sizes[1]);
        int batch = Integer.parseInt(sizes[2]);
        RandomStream random = new RandomStream(1);
        w = normal(random, units, in);
        b = normal(random, units, 1);
        x = normal(random, in, batch);
        out = normal(random, units, batch);
        dOut = normal(random, units, batch);
        dx = normal(random, in, batch);
        dw = normal(random, units, in);
    }

    private static FMatrixRMaj normal(RandomStream random, int rows, int columns) {
        FMatrixRMaj a = new FMatrixRMaj(rows, columns);
        random.fillNormal(a.data, 0, rows * columns);
        return a;
    }

    private void count(Work work) {
        work.flops += 2L * w.numRows * w.numCols * x.numCols;
    }

    @Benchmark
    public void affine(Work work) {
        kernels.affine(w, b, x, out);
        count(work);
    }

    @Benchmark
    public void affineOfEjml(Work work) {
        CommonOps_FDRM.mult(w, x, out);
        count(work);
    }

    @Benchmark
    public void inputGradient(Work work) {
        kernels.inputGradient(w, dOut, dx);
        count(work);
    }

    @Benchmark
    public void inputGradientOfEjml(Work work) {
        CommonOps_FDRM.multTransA(w, dOut, dx);
        count(work);
    }

    @Benchmark
    public void weightGradient(Work work) {
        kernels.weightGradient(dOut, x, dw);
        count(work);
    }

    @Benchmark
    public void weightGradientOfEjml(Work work) {
        CommonOps_FDRM.multTransB(dOut, x, dw);
        count(work);
    }
}
