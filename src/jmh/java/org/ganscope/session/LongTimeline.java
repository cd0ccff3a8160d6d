package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Trains the default scenario up to the steps that are its arguments, in ascending order, and
 * prints at each what the moments of the run need, and how long it takes to show any step of it
 * again.
 */
public final class LongTimeline {
    private static final int SEEKS = 1000;

    private LongTimeline() {}

    public static void main(String[] arguments) {
        Run run = new Run(GanConfig.standard());
        Timeline timeline = new Timeline();
        timeline.note(run);
        for (String steps : arguments) {
            while (run.step() < Long.parseLong(steps)) {
                run.step(StepKind.BOTH);
                timeline.note(run);
            }
            report(run, timeline);
        }
    }

    private static void report(Run run, Timeline timeline) {
        LookBack look = new LookBack(run, timeline);
        seek(look, new Random(1), run.step()); // until it is compiled
        double[] millis = seek(look, new Random(2), run.step());
        System.out.printf(
                Locale.ROOT,
                "%,d steps: moments of %.1f MiB in all; any step again: median %.1f ms, 99 %%"
                        + " within %.1f ms, longest of %d %.1f ms%n",
                run.step(),
                timeline.size() / 1048576.0,
                millis[SEEKS / 2],
                millis[SEEKS * 99 / 100],
                SEEKS,
                millis[SEEKS - 1]);
    }

    private static double[] seek(LookBack look, Random random, long steps) {
        double[] millis = new double[SEEKS];
        for (int i = 0; i < SEEKS; i++) {
            long start = System.nanoTime();
            look.seek(random.nextLong(steps));
            while (!look.hasArrived()) {
                look.step();
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }
}
