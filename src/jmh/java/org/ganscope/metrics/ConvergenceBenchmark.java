package org.ganscope.metrics;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Player;
import org.ganscope.gan.StepKind;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Run;
import org.ganscope.session.Series;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Whether a scenario converges and stays, and whether a rate slider breaks and mends it.
 *
 * <p>Part one: for each seed the largest and the mean JSD of all measured steps from 5,000 on, the
 * step from which it stays below {@value #CLOSE}, and the number of modes covered at the end. Part
 * two: a rate is moved at step 6,000 and moved back at 8,000; what the JSD does meanwhile, and how
 * long it needs to come back.
 *
 * <p>Arguments: a scenario, a number of seeds and of steps; {@code two-modes 10 100000}. Those left
 * out are the scenario that opens first, 10 and 100,000.
 */
public final class ConvergenceBenchmark {
    private static final double CLOSE = 0.03;
    private static final double BROKEN = 0.1;
    private static final int SETTLED = 5000;
    private static final int MOVED = 6000;
    private static final int MOVED_BACK = 8000;
    private static final int WATCHED = 14_000;
    private static final int BROKEN_SEEDS = 3;

    /** A move of one slider, to a rate. */
    private record Slip(Player player, double rate) {
        GanConfig on(GanConfig config) {
            return config.withPlayer(
                    player,
                    config.player(player)
                            .withOptimiser(
                                    config.player(player).optimiser().withLearningRate(rate)));
        }
    }

    /** The measured values of a part of a run. */
    private static final class Watch {
        private double sum;
        private int count;
        private double most;
        private long lastAbove;
        private long firstBroken = -1;

        void see(Run run) {
            double jsd = run.latest(Series.JSD);
            double value = Double.isFinite(jsd) ? jsd : Math.log(2);
            sum += value;
            count++;
            most = Math.max(most, value);
            if (value >= CLOSE) {
                lastAbove = run.step();
            }
            if (value > BROKEN && firstBroken < 0) {
                firstBroken = run.step();
            }
        }

        double mean() {
            return sum / count;
        }
    }

    private ConvergenceBenchmark() {}

    public static void main(String[] args) {
        GanConfig config =
                (args.length > 0 ? Scenarios.of(args[0]) : Scenarios.standard()).config();
        int seeds = args.length > 1 ? Integer.parseInt(args[1]) : 10;
        int steps = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
        converge(config, seeds, steps);
        breakAndMend(config);
    }

    /** Goes on to a step, watching every measured one; stops early if the run diverges. */
    private static void watch(Run run, long step, Watch... watches) {
        while (run.step() < step && run.divergence().isEmpty()) {
            run.step(StepKind.BOTH);
            if (run.isMeasured()) {
                Arrays.stream(watches).forEach(watch -> watch.see(run));
            }
        }
    }

    private static void converge(GanConfig config, int seeds, int steps) {
        double[] most = new double[seeds];
        for (int i = 0; i < seeds; i++) {
            Run run = new Run(config.withSeed(i + 1L));
            Watch early = new Watch();
            Watch late = new Watch();
            long start = System.nanoTime();
            watch(run, SETTLED - 1L, early);
            watch(run, steps, early, late);
            double seconds = (System.nanoTime() - start) / 1e9;
            most[i] = run.divergence().isPresent() ? Math.log(2) : late.most;
            System.out.printf(
                    "seed %2d  JSD from step %d to %d: most %.4f  mean %.4f  last %.4f"
                            + "  above %.2f last at step %d  W1 %.3f  modes %.0f  %.0f steps/s%s%n",
                    i + 1,
                    SETTLED,
                    steps,
                    late.most,
                    late.mean(),
                    run.latest(Series.JSD),
                    CLOSE,
                    early.lastAbove,
                    run.latest(Series.WASSERSTEIN),
                    run.latest(Series.MODES_COVERED),
                    run.step() / seconds,
                    run.divergence().isPresent() ? "  diverged" : "");
        }
        long good = Arrays.stream(most).filter(value -> value < CLOSE).count();
        Arrays.sort(most);
        System.out.printf(
                "%d of %d seeds stay below %.2f; the largest JSD: median %.4f, worst %.4f%n%n",
                good, seeds, CLOSE, most[seeds / 2], most[seeds - 1]);
    }

    private static void breakAndMend(GanConfig config) {
        System.out.printf(
                "a rate is moved at step %d and back at %d, watched to %d%n",
                MOVED, MOVED_BACK, WATCHED);
        for (Player player : Player.values()) {
            double rate = config.player(player).optimiser().learningRate();
            for (double moved : new double[] {1e-5, 10 * rate, 30 * rate, 1e-2, 0.1, 1}) {
                LongStream.rangeClosed(1, BROKEN_SEEDS)
                        .forEach(seed -> slip(config.withSeed(seed), new Slip(player, moved)));
            }
        }
    }

    private static void slip(GanConfig config, Slip slip) {
        Run run = new Run(config);
        watch(run, MOVED);
        double before = run.latest(Series.JSD);
        Watch broken = new Watch();
        run.configure(slip.on(config));
        watch(run, MOVED_BACK, broken);
        Watch mended = new Watch();
        run.configure(config);
        watch(run, WATCHED, mended);
        System.out.printf(
                "%-13s rate %-7.0e seed %d  before %.4f  moved: most %.4f, above %.1f %s"
                        + "  back: %s, last %.4f%s%n",
                slip.player().name().toLowerCase(Locale.ROOT),
                slip.rate(),
                config.seed(),
                before,
                broken.most,
                BROKEN,
                broken.firstBroken < 0
                        ? "never"
                        : "after " + (broken.firstBroken - MOVED) + " steps",
                mended.lastAbove > WATCHED - 100
                        ? "not below " + CLOSE
                        : "below %.2f after %d steps"
                                .formatted(CLOSE, Math.max(0, mended.lastAbove - MOVED_BACK)),
                run.latest(Series.JSD),
                run.divergence().isPresent() ? "  diverged" : "");
    }
}
