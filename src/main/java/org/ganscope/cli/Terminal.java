package org.ganscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command is given.
 *
 * @param out for results and progress
 * @param err for the one sentence that says what is wrong
 * @param folder that relative paths start from
 * @param interactive whether somebody watches: progress may then be drawn over itself
 * @param interruption whether the command is to end early
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        Path folder,
        boolean interactive,
        Interruption interruption) {}
