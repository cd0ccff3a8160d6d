package org.ganscope.house.planted.cli;

/** A command line for others to know. */
public final class CommandLine {
    public int answer() {
        return 42;
    }
}
