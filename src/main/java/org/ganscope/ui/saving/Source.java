package org.ganscope.ui.saving;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Where a run that is opened comes from.
 *
 * @param document the file in which it is to be saved, if it has one
 * @param whenTaken what is done when it replaces the run with a number
 */
record Source(Optional<Path> document, LongConsumer whenTaken) {
    /** A line of text. */
    static Source line() {
        return new Source(Optional.empty(), run -> {});
    }

    /** A file of the user's. */
    static Source document(Path file) {
        return new Source(Optional.of(file), run -> {});
    }

    /** What was kept of an earlier session. */
    static Source kept(LongConsumer whenTaken) {
        return new Source(Optional.empty(), whenTaken);
    }
}
