package org.ganscope.cli;

/** Receives every step of a run. */
interface Progress {
    /** Prints nothing. */
    Progress SILENT =
            new Progress() {
                @Override
                public void at(long step) {}

                @Override
                public void paused(long nanoseconds) {}

                @Override
                public void end(long step) {}
            };

    /** Called after each step. */
    void at(long step);

    /**
     * Called after something other than a step took some time, which does not count as training.
     */
    void paused(long nanoseconds);

    /** Called once, after the last step. */
    void end(long step);

    /** The progress display for a terminal. */
    static Progress of(Terminal terminal, long steps) {
        return new ProgressBar(terminal.out(), terminal.columns(), steps, System::nanoTime);
    }
}
