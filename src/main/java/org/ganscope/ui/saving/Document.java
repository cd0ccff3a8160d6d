package org.ganscope.ui.saving;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Snapshot;

import java.nio.file.Path;

/**
 * The file of a run, and the run as it is there.
 *
 * @param end steps that it has made
 * @param config the settings in force after them
 */
record Document(Path file, long end, GanConfig config) {
    String name() {
        return String.valueOf(file.getFileName());
    }

    /** Whether the run is no longer as it is in the file. */
    boolean isOlderThan(Snapshot now) {
        return now.end() != end || !now.isLookingBack() && !now.config().equals(config);
    }
}
