package org.ganscope.session.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is written under another name in the same folder, so that the old file stays until
 * the new one is complete.
 */
record Draft(Path file, Path temporary) {
    static Draft of(Path file) {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        temporary.toFile().deleteOnExit(); // if the process is interrupted
        return new Draft(file, temporary);
    }

    /** Puts the file into place in one move. */
    void place() throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes the file unless it has been put into place. */
    void discard() throws IOException {
        Files.deleteIfExists(temporary);
    }
}
