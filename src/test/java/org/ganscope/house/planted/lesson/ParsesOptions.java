package org.ganscope.house.planted.lesson;

import picocli.CommandLine;

/** Parses options outside the command line. */
public final class ParsesOptions {
    public final CommandLine line = new CommandLine(this);
}
