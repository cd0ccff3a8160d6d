package org.ganscope.metrics;

import org.ganscope.gan.GanConfig;

/** The steps after which the distance to the target is measured. */
public final class MeasuredSteps {
    /** Parameters of both networks times batch size below which steps are cheap. */
    private static final long SMALL = 2_000_000;

    private MeasuredSteps() {}

    /**
     * Whether a step is measured: often at first, then every 50 steps. Over the plane a measurement
     * takes as long as several steps of a small network, so only every fourth of these is made.
     */
    public static boolean contain(GanConfig config, long step) {
        long every = step <= 200 ? 1 : step <= 2000 ? 10 : 50;
        return step % (every * sparsity(config)) == 0;
    }

    private static int sparsity(GanConfig config) {
        if (config.target().dimension() == 1) {
            return 1;
        }
        long parameters = config.generatorShape().parameterCount();
        parameters += config.discriminatorShape().parameterCount();
        return parameters * config.batchSize() < SMALL ? 4 : 1;
    }
}
