package org.ganscope.metrics;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.GanTrainer;
import org.ganscope.gan.StepKind;

/**
 * How often the default scenario finds both modes: 20 seeds, the shares of the generated samples
 * left and right of 0 after 1,000 and 5,000 steps. Found: more than 25 % in each. Prints a line per
 * seed and the counts.
 */
public final class ModesBenchmark {
    private static final int SEEDS = 20;
    private static final int[] STEPS = {1000, 5000};

    private ModesBenchmark() {}

    public static void main(String[] args) {
        int[] found = new int[STEPS.length];
        double[] loss = new double[STEPS.length];
        for (int seed = 1; seed <= SEEDS; seed++) {
            GanConfig config = GanConfig.standard().withSeed(seed);
            GanTrainer trainer = new GanTrainer(config);
            GanMetrics metrics = GanMetrics.of(config.target(), config.latent(), seed);
            for (int i = 0; i < STEPS.length; i++) {
                double sum = 0;
                while (trainer.step() < STEPS[i]) {
                    trainer.step(StepKind.BOTH);
                    boolean late = trainer.step() > STEPS[i] - 100;
                    sum += late ? trainer.statistics().discriminatorLoss() : 0;
                }
                metrics.evaluate(trainer.generator());
                boolean both = metrics.modeShare(0) > 0.25 && metrics.modeShare(1) > 0.25;
                found[i] += both ? 1 : 0;
                loss[i] += sum / 100 / SEEDS;
                System.out.printf(
                        "seed %2d  step %4d  shares %5.1f %% %5.1f %%  JSD %.3f  L_D %.3f%n",
                        seed,
                        STEPS[i],
                        100 * metrics.modeShare(0),
                        100 * metrics.modeShare(1),
                        metrics.jsd(),
                        sum / 100);
            }
        }
        for (int i = 0; i < STEPS.length; i++) {
            System.out.printf(
                    "both modes found after %d steps: %d of %d runs; mean L_D %.3f%n",
                    STEPS[i], found[i], SEEDS, loss[i]);
        }
    }
}
