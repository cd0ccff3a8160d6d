package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Move;
import org.ganscope.gan.Settings;

import java.util.ArrayList;
import java.util.List;

/**
 * A few short runs that between them use every kind of arithmetic, each as a line: the hash of its
 * weights and the bits of what was recorded of it. A program of its own, for child JVMs.
 */
final class HashedRuns {
    static final int STEPS = 200;

    private static final List<String> CONFIGS =
            List.of(
                    "",
                    "objective=least-squares latent.prior=uniform latent.dimension=2",
                    "objective=minimax data.target=exponential batch=50"
                            + " generator.activation=tanh generator.optimiser=rmsprop"
                            + " discriminator.activation=softplus discriminator.optimiser=momentum",
                    "data.target=heavy-tail generator.layers=30,20 generator.initialiser=he"
                            + " generator.activation=leaky-relu discriminator.activation=sigmoid"
                            + " generator.optimiser=sgd discriminator.steps=2 batch=37");

    private HashedRuns() {}

    public static void main(String[] arguments) {
        all().forEach(System.out::println);
    }

    /** The default configuration and others. */
    static List<GanConfig> configs() {
        return CONFIGS.stream().map(HashedRuns::config).toList();
    }

    private static GanConfig config(String settings) {
        GanConfig config = GanConfig.standard();
        for (String setting : settings.split(" ", -1)) {
            int equals = setting.indexOf('=');
            if (equals > 0) {
                config =
                        Settings.of(setting.substring(0, equals))
                                .parse(config, setting.substring(equals + 1));
            }
        }
        return config;
    }

    static List<String> all() {
        List<String> lines = new ArrayList<>();
        for (GanConfig config : configs()) {
            Run run = new Run(config);
            for (int i = 0; i < STEPS; i++) {
                run.step(Move.BOTH);
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
