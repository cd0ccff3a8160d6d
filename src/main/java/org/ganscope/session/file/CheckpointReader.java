package org.ganscope.session.file;

import org.ganscope.gan.GanConfig;
import org.ganscope.math.SavedState;
import org.ganscope.session.HeldRun;
import org.ganscope.session.LogEntry;
import org.ganscope.session.Run;
import org.ganscope.session.WeightHash;
import org.ganscope.text.Text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the checkpoint in the file of a run. */
final class CheckpointReader {
    /** In bytes: far more than the widest networks have. */
    private static final int MOST = 256 << 20;

    private final JsonMembers checkpoint;
    private final LogJson log;

    CheckpointReader(JsonMembers checkpoint, DataFolder folder) {
        this.checkpoint = checkpoint;
        log = new LogJson(folder);
    }

    /**
     * The run that goes on from it; empty if another version of the program wrote it.
     *
     * @param hash of the weights that the run has
     * @throws org.ganscope.text.InputException if it is damaged or that of another run
     */
    Optional<HeldRun> read(
            GanConfig start, List<LogEntry> done, long steps, boolean isDiverged, String hash) {
        if (!checkpoint
                .get("layout", JsonValue.Words.class)
                .text()
                .equals(CheckpointState.layout())) {
            return Optional.empty();
        }
        CheckpointState state = new CheckpointState(configs(start, done), state());
        JsonValue.Words checksum = checkpoint.get("checksum", JsonValue.Words.class);
        if (!checksum.text().equals(state.checksum(done))) {
            throw checksum.place().refuse(Text.of("file.run.checkpoint"));
        }
        try {
            HeldRun held = state.held(start, done);
            held.check();
            Run taken = Run.from(held);
            boolean isIt =
                    WeightHash.of(taken).equals(hash)
                            && taken.step() == steps
                            && taken.divergence().isPresent() == isDiverged
                            && taken.config()
                                    .equals(CheckpointState.configs(start, done).getLast());
            if (isIt) {
                return Optional.of(held);
            }
        } catch (IllegalArgumentException | ArithmeticException e) {
            // a state of something else, refused below
        }
        throw checksum.place().refuse(Text.of("file.run.checkpoint"));
    }

    private List<GanConfig> configs(GanConfig start, List<LogEntry> done) {
        List<GanConfig> configs = CheckpointState.configs(start, done);
        for (JsonValue element : checkpoint.get("configs", JsonValue.Array.class).elements()) {
            JsonValue.Struct set = JsonMembers.cast(element, "configs", JsonValue.Struct.class);
            configs.add(log.changed(set, configs.getLast()));
        }
        return configs;
    }

    private SavedState state() {
        JsonValue.Array lines = checkpoint.get("state", JsonValue.Array.class);
        String packed =
                lines.elements().stream()
                        .map(line -> JsonMembers.cast(line, "state", JsonValue.Words.class).text())
                        .collect(Collectors.joining());
        try {
            return SavedState.of(PackedBytes.unpack(packed, MOST));
        } catch (IllegalArgumentException e) {
            throw lines.place().refuse(Text.of("file.run.checkpoint"));
        }
    }
}
