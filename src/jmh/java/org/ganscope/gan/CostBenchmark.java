package org.ganscope.gan;

import com.sun.management.ThreadMXBean;

import org.ganscope.session.file.SettingOptions;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each objective, regulariser, optimiser and update order costs per step, relative to the
 * non-saturating game: on the default networks, and on G 2-128-128-2 and D 2-128-128-1 with batch
 * 256. All games take turns in one process; printed is the median over the rounds of the ratio to
 * the plain game of the same round, and the bytes allocated per step in the last round.
 */
public final class CostBenchmark {
    private static final int ROUNDS = 15;
    private static final int WARM_UP_ROUNDS = 5;

    private static final List<String> GAMES =
            List.of(
                    "",
                    "objective=minimax",
                    "objective=least-squares",
                    "objective=hinge",
                    "objective=relativistic",
                    "objective=wgan",
                    "objective=wgan-gp",
                    "loss.realLabel=0.9",
                    "loss.flips=0.1",
                    "regularisers.r1=1",
                    "regularisers.r2=1",
                    "regularisers.gradientPenalty=1",
                    "regularisers.noise=0.1",
                    "discriminator.spectralNorm=on",
                    "discriminator.packing=2",
                    "discriminator.packing=4",
                    "discriminator.minibatchKernels=8",
                    "discriminator.weightDecay=0.01",
                    "updates.order=simultaneous",
                    "updates.order=extra-gradient",
                    "updates.averaging=0.999",
                    "updates.unrolledSteps=1",
                    "updates.unrolledSteps=5",
                    "discriminator.optimiser=sgd generator.optimiser=sgd",
                    "discriminator.optimiser=amsgrad generator.optimiser=amsgrad",
                    "discriminator.optimiser=optimistic-adam generator.optimiser=optimistic-adam");

    private static final String WIDE =
            "data.target=ring latent.dimension=2 generator.layers=128,128"
                    + " discriminator.layers=128,128 batch=256";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private CostBenchmark() {}

    public static void main(String[] arguments) {
        measure("default networks, whole iterations", "", StepKind.BOTH, 2000);
        measure("2-128-128, batch 256, whole iterations", WIDE, StepKind.BOTH, 60);
        measure("2-128-128, batch 256, steps of D alone", WIDE, StepKind.DISCRIMINATOR, 60);
    }

    private static void measure(String title, String base, StepKind move, int steps) {
        System.out.printf(
                "%n%s%n%-75s %10s %8s %7s%n", title, "game", "µs/step", "ratio", "B/step");
        List<GanTrainer> trainers = new ArrayList<>();
        GAMES.forEach(game -> trainers.add(new GanTrainer(config(base + " " + game))));
        double[][] seconds = new double[GAMES.size()][ROUNDS];
        long[] bytes = new long[GAMES.size()];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (int game = 0; game < GAMES.size(); game++) {
                bytes[game] = allocated();
                double time = time(trainers.get(game), move, steps);
                bytes[game] = allocated() - bytes[game];
                if (round >= 0) {
                    seconds[game][round] = time;
                }
            }
        }
        for (int game = 0; game < GAMES.size(); game++) {
            double[] ratios = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ratios[round] = seconds[game][round] / seconds[0][round];
            }
            System.out.printf(
                    "%-75s %10.1f %8.2f %7d%n",
                    GAMES.get(game).isEmpty() ? "non-saturating" : GAMES.get(game),
                    1e6 * median(seconds[game]) / steps,
                    median(ratios),
                    bytes[game] / steps);
        }
    }

    private static double time(GanTrainer trainer, StepKind move, int steps) {
        long start = System.nanoTime();
        for (int i = 0; i < steps; i++) {
            trainer.step(move);
        }
        if (trainer.divergence().isPresent()) {
            throw new IllegalStateException("diverged: " + trainer.config());
        }
        return 1e-9 * (System.nanoTime() - start);
    }

    private static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static GanConfig config(String settings) {
        SettingOptions options = new SettingOptions();
        for (String setting : settings.strip().split(" +")) {
            if (!setting.isEmpty()) {
                options.add("--set", setting);
            }
        }
        return options.applyTo(GanConfig.standard());
    }
}
