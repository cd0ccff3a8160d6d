package org.ganscope.house.planted.platform;

import org.ganscope.house.planted.cli.CommandLine;

/** The look at the machine knows the command line. */
public final class PeeksAtTheCommandLine {
    public final CommandLine other;

    public PeeksAtTheCommandLine(CommandLine other) {
        this.other = other;
    }
}
