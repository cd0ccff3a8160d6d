package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.nn.NetworkWeights;
import org.ganscope.session.HeldRun;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Run;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A run in a file: what determined its bits, and the result.
 *
 * @param config the settings at step 0
 * @param log the changes while it ran
 * @param steps steps made
 * @param isDiverged whether the next step diverged
 * @param hash {@link org.ganscope.session.WeightHash} of the networks
 * @param view how it was looked at
 * @param lookedAt an earlier step, if one was looked at
 * @param held the run at its end, to go on with; empty if the file has no checkpoint that this
 *     program can read
 */
public record SavedRun(
        GanConfig config,
        List<LogEntry> log,
        long steps,
        boolean isDiverged,
        NetworkWeights discriminator,
        NetworkWeights generator,
        String hash,
        SavedView view,
        OptionalLong lookedAt,
        Optional<HeldRun> held) {
    public SavedRun {
        log = List.copyOf(log);
    }

    /** Steps that were tried: one that diverged was not counted. */
    public long tried() {
        return steps + (isDiverged ? 1 : 0);
    }

    /** The same without its weights. */
    StoredRun stored() {
        PlannedRun plan = new PlannedRun(config, log, OptionalLong.of(tried()), view.scenario());
        return new StoredRun(plan, isDiverged, hash, view, lookedAt, held);
    }

    /** Trains the run again; its weights then have the same hash. */
    public Run replay() {
        return Run.replay(config, log, tried());
    }
}
