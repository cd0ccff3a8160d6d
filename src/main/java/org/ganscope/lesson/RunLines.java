package org.ganscope.lesson;

import org.ganscope.session.HeldRun;
import org.ganscope.session.file.RunLine;
import org.ganscope.session.file.StoredRun;

/** Runs as lines of text, which say how they differ from a scenario. */
public final class RunLines {
    private RunLines() {}

    /** The line of a run whose settings come from a scenario. */
    public static String of(HeldRun held, Scenario scenario) {
        return RunLine.of(held, scenario.id(), scenario.config());
    }

    /**
     * Reads a line.
     *
     * @throws org.ganscope.text.InputException if it cannot be used
     */
    public static StoredRun read(String line) {
        return RunLine.read(line, id -> Scenarios.of(id).config());
    }
}
