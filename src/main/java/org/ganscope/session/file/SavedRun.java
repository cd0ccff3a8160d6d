package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Run;

import java.util.List;

/**
 * A run in a file: what determined its bits, and the result.
 *
 * @param config the settings at step 0
 * @param log the changes while it ran
 * @param steps steps made
 * @param hash {@link org.ganscope.session.WeightHash} of the networks
 */
public record SavedRun(
        GanConfig config,
        List<LogEntry> log,
        long steps,
        NetworkWeights discriminator,
        NetworkWeights generator,
        String hash) {
    public SavedRun {
        log = List.copyOf(log);
    }

    /** Trains the run again; its weights then have the same hash. */
    public Run replay() {
        return Run.replay(config, log, steps);
    }
}
