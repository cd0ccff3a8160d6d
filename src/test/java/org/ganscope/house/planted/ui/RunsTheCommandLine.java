package org.ganscope.house.planted.ui;

import org.ganscope.house.planted.cli.CommandLine;

/** The window knows the command line. */
public final class RunsTheCommandLine {
    public final CommandLine other;

    public RunsTheCommandLine(CommandLine other) {
        this.other = other;
    }
}
