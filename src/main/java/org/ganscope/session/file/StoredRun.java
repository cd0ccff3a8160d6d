package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.HeldRun;
import org.ganscope.session.Replay;
import org.ganscope.session.Run;
import org.ganscope.session.WeightHash;
import org.ganscope.text.InputException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongPredicate;

/**
 * A run as it was found in a file or a line of text, to be taken up again.
 *
 * @param plan what leads to it
 * @param isDiverged whether its last step diverged
 * @param hash the beginning of its {@link WeightHash}; empty if it is not known
 * @param view how it was looked at
 * @param lookedAt an earlier step, if one was looked at
 * @param held the run itself; empty if it must be trained again
 */
public record StoredRun(
        PlannedRun plan,
        boolean isDiverged,
        String hash,
        SavedView view,
        OptionalLong lookedAt,
        Optional<HeldRun> held) {
    /** The key that distinguishes a run from a configuration: no setting has this name. */
    static final String MARK = "config";

    /**
     * Reads a run, see {@link RunFile}, or a configuration, see {@link ConfigFile}: that is a run
     * without steps.
     *
     * @throws InputException if the file cannot be read or something in it cannot be used
     */
    public static StoredRun read(Path file) {
        JsonValue.Struct json = JsonReader.read(file.toString(), TextFile.read(file));
        DataFolder folder = DataFolder.of(file);
        return json.members().containsKey(MARK)
                ? new RunReader(file.toString(), folder).read(json).stored()
                : of(ConfigReader.read(json, GanConfig.standard(), folder));
    }

    private static StoredRun of(GanConfig config) {
        return new StoredRun(
                PlannedRun.of(config),
                false,
                "",
                SavedView.NONE,
                OptionalLong.empty(),
                Optional.empty());
    }

    /** Steps of the run, with one that diverged. */
    public long steps() {
        return plan.steps().orElse(0);
    }

    /**
     * The run where it was left; if it is not held, it is trained again up to there.
     *
     * @param goesOn called after each step with the number of steps; whether the next is made
     * @return empty if it was stopped
     */
    public Optional<HeldRun> take(LongPredicate goesOn) {
        return held.or(() -> trained(goesOn)).map(this::looking);
    }

    private Optional<HeldRun> trained(LongPredicate goesOn) {
        Replay replay = plan.begin();
        Run run = replay.run();
        while (run.step() < steps() && run.divergence().isEmpty()) {
            replay.step();
            if (!goesOn.test(run.step())) {
                return Optional.empty();
            }
        }
        replay.change();
        return Optional.of(run.held());
    }

    private HeldRun looking(HeldRun run) {
        return lookedAt.isPresent() ? run.lookingAt(lookedAt.getAsLong()) : run;
    }

    /** Whether a run has the weights that were found after training. */
    public boolean hasWeights(HeldRun run) {
        return WeightHash.of(Run.from(run)).startsWith(hash);
    }
}
