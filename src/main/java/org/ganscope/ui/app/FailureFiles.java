package org.ganscope.ui.app;

import org.ganscope.session.Run;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.session.file.RunFile;
import org.ganscope.text.InputException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files that a failure leaves in the user's folder of logs: the report and the run. Each new
 * failure replaces the files of the last. A failure to write causes no further failure.
 */
final class FailureFiles {
    private static final System.Logger LOG = System.getLogger(FailureFiles.class.getName());
    private static final String REPORT = "failure.log";
    private static final String RUN = "failure-run.json";

    private final Path folder;

    FailureFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes a report; empty if that was not possible. */
    Optional<Path> keep(String report) {
        return write(
                folder.resolve(REPORT), file -> AtomicFile.write(file, out -> out.write(report)));
    }

    /** Writes a run in its current state; empty if that was not possible. */
    Optional<Path> keep(Run run) {
        return write(folder.resolve(RUN), file -> RunFile.write(file, run));
    }

    private static Optional<Path> write(Path file, java.util.function.Consumer<Path> writer) {
        try {
            Files.createDirectories(file.getParent());
            writer.accept(file);
            return Optional.of(file);
        } catch (InputException | IOException e) {
            LOG.log(System.Logger.Level.WARNING, e.getMessage());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "what failed could not be kept", e);
        }
        return Optional.empty();
    }
}
