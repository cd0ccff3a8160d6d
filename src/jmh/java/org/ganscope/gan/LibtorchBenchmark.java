package org.ganscope.gan;

import ai.djl.pytorch.jni.JniUtils;

import org.ejml.data.FMatrixRMaj;
import org.ganscope.data.kind.TargetConfig;
import org.ganscope.data.kind.TargetKind;
import org.ganscope.math.RandomStream;
import org.ganscope.nn.Activation;
import org.ganscope.nn.Initialiser;
import org.ganscope.nn.OptimiserConfig;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * GANscope against libtorch (through DJL), in turns in one run, each on one thread: G 2-128-128-2
 * and D 2-128-128-1, LeakyReLU, Adam, the non-saturating game on a ring of eight Gaussians,
 * sampling included. First both make the same iterations on the same samples, and must agree.
 */
public final class LibtorchBenchmark {
    private static final int ROUNDS = 31;
    private static final long PHASE = 700_000_000L;
    private static final int WARM_UP = 5;
    private static final int CHECKED = 20;

    /** A hundredth of one step of Adam, which makes even the smallest gradient a whole step. */
    private static final double AGREEMENT = 1e-5;

    private LibtorchBenchmark() {}

    public static void main(String[] args) {
        System.setProperty("ai.djl.pytorch.num_threads", "1");
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        for (int batch : new int[] {128, 512}) {
            checkAgreement(config(batch));
            compare(config(batch));
        }
    }

    private static GanConfig config(int batch) {
        NetworkConfig network =
                new NetworkConfig(
                        List.of(128, 128), Activation.LEAKY_RELU, Initialiser.UNIFORM, List.of());
        PlayerConfig player = new PlayerConfig(network, OptimiserConfig.adam(1e-3), 1);
        return GanConfig.standard()
                .withTarget(TargetConfig.standard(TargetKind.RING))
                .withLatent(new LatentConfig(Prior.NORMAL, 2))
                .withPlayer(Player.DISCRIMINATOR, player)
                .withPlayer(Player.GENERATOR, player)
                .withBatchSize(batch);
    }

    private static void checkAgreement(GanConfig config) {
        int n = config.batchSize();
        Normals normals = new Normals();
        GanTrainer ours = new GanTrainer(config, normals);
        try (LibtorchGan theirs = new LibtorchGan(ours)) {
            if (JniUtils.getNumThreads() != 1) {
                throw new IllegalStateException("threads of libtorch: " + JniUtils.getNumThreads());
            }
            Normals same = new Normals();
            for (int i = 0; i < CHECKED; i++) {
                ours.step(StepKind.BOTH);
                theirs.iterate(same.rows(n), same.rows(n), same.rows(n));
            }
            double d = difference(ours.discriminator().freeze().toArray(), theirs.discriminator());
            double g = difference(ours.generator().freeze().toArray(), theirs.generator());
            System.out.printf(
                    Locale.ROOT,
                    "batch %d: after %d iterations parameters differ by %.1e (D), %.1e (G)"
                            + " in the mean square%n",
                    n,
                    CHECKED,
                    d,
                    g);
            if (!(d < AGREEMENT && g < AGREEMENT)) {
                throw new IllegalStateException("the two do not train the same game");
            }
        }
    }

    /** The same normal numbers for both, as columns for the one and as rows for the other. */
    private static final class Normals implements BatchSource {
        private final RandomStream random = new RandomStream(3);

        @Override
        public void real(FMatrixRMaj x) {
            random.fillNormal(x.data, 0, x.getNumElements());
        }

        @Override
        public void latent(FMatrixRMaj z) {
            random.fillNormal(z.data, 0, z.getNumElements());
        }

        float[] rows(int n) {
            float[] columns = new float[2 * n];
            random.fillNormal(columns, 0, 2 * n);
            float[] rows = new float[2 * n];
            for (int i = 0; i < n; i++) {
                rows[2 * i] = columns[i];
                rows[2 * i + 1] = columns[n + i];
            }
            return rows;
        }
    }

    /** The root of the mean square. */
    private static double difference(float[] ours, float[] theirs) {
        double sum = 0;
        for (int i = 0; i < ours.length; i++) {
            double difference = ours[i] - theirs[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum / ours.length);
    }

    private static void compare(GanConfig config) {
        GanTrainer ours = new GanTrainer(config);
        List<Speed> ourSpeeds = new ArrayList<>();
        List<Speed> theirSpeeds = new ArrayList<>();
        try (LibtorchGan theirs = new LibtorchGan(ours)) {
            for (int round = -WARM_UP; round < ROUNDS; round++) {
                Speed our = speed(() -> ours.step(StepKind.BOTH));
                Speed their = speed(theirs::iterate);
                if (round >= 0) {
                    ourSpeeds.add(our);
                    theirSpeeds.add(their);
                }
            }
        }
        System.out.printf("batch %d%n", config.batchSize());
        print("by the clock", ourSpeeds, theirSpeeds, Speed::byClock);
        print("by processor time", ourSpeeds, theirSpeeds, Speed::byProcessor);
    }

    private static void print(
            String what, List<Speed> ours, List<Speed> theirs, ToDoubleFunction<Speed> of) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = of.applyAsDouble(ours.get(round)) / of.applyAsDouble(theirs.get(round));
        }
        Arrays.sort(ratios);
        System.out.printf(
                Locale.ROOT,
                "%20s: GANscope %.0f iterations/s, libtorch %.0f; ratio %.2f (quartiles %.2f,"
                        + " %.2f)%n",
                what,
                median(ours, of),
                median(theirs, of),
                ratios[ROUNDS / 2],
                ratios[ROUNDS / 4],
                ratios[ROUNDS - 1 - ROUNDS / 4]);
    }

    /**
     * Iterations per second of the clock, and per second that a processor spent on this thread:
     * where other programs run too, the second says more.
     */
    private record Speed(double byClock, double byProcessor) {}

    private static Speed speed(Runnable iteration) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int count = 0;
        while (System.nanoTime() - start < PHASE) {
            iteration.run();
            count++;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (threads.getCurrentThreadCpuTime() - busy) / 1e9;
        return new Speed(count / seconds, count / processor);
    }

    private static double median(List<Speed> speeds, ToDoubleFunction<Speed> of) {
        double[] sorted = speeds.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
