package org.ganscope.export;

import org.ganscope.session.Run;
import org.ganscope.session.file.PlannedRun;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongPredicate;

/** Writes a run as a file of one kind. */
@FunctionalInterface
public interface Exporter {
    /**
     * Trains the run from step 0 and writes the file, which is complete or absent.
     *
     * @param steps number of steps; a run that diverges ends earlier
     * @param file replaced if it exists
     * @param goesOn called after each step with the number of steps; whether the next is made
     * @return the run at its end; empty if it was stopped
     * @throws org.ganscope.text.InputException if the file cannot be written
     */
    Optional<Run> write(PlannedRun plan, long steps, Path file, LongPredicate goesOn);
}
