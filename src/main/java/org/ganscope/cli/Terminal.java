package org.ganscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/**
 * The environment of a command.
 *
 * @param out for results and progress
 * @param err for the one sentence that reports an error
 * @param folder to which relative paths refer
 * @param columns its width, so that progress is redrawn in place; 0 if it is not a terminal
 * @param interruption whether the command is requested to end early
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        Path folder,
        IntSupplier columns,
        Interruption interruption) {}
