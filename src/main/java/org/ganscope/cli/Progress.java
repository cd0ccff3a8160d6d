package org.ganscope.cli;

/** Is told of every step of a run. */
interface Progress {
    /** Says nothing. */
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

    /** Called after something other than a step took a while, which is not to count as training. */
    void paused(long nanoseconds);

    /** Called once, after the last step. */
    void end(long step);

    /** What suits a terminal. */
    static Progress of(Terminal terminal, long steps) {
        return new ProgressBar(terminal.out(), terminal.columns(), steps, System::nanoTime);
    }
}
