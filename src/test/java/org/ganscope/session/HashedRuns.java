package org.ganscope.session;

import org.ganscope.gan.Games;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;

import java.util.ArrayList;
import java.util.List;

/**
 * A few short runs that together use every kind of arithmetic, each as a line: the hash of its
 * weights and the bits of its recorded values. A separate program, for child JVMs.
 */
final class HashedRuns {
    static final int STEPS = 200;

    private HashedRuns() {}

    public static void main(String[] arguments) {
        all().forEach(System.out::println);
    }

    static List<GanConfig> configs() {
        return Games.all();
    }

    static List<String> all() {
        List<String> lines = new ArrayList<>();
        for (GanConfig config : configs()) {
            Run run = new Run(config);
            for (int i = 0; i < STEPS; i++) {
                run.step(StepKind.BOTH);
            }
            StringBuilder line = new StringBuilder(WeightHash.of(run));
            for (Series series : Series.values()) {
                long bits = Double.doubleToLongBits(run.latest(series));
                line.append(' ').append(series).append(' ').append(Long.toHexString(bits));
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
