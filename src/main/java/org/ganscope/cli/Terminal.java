package org.ganscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.IntSupplier;

/**
 * Where a command is given.
 *
 * @param out for results and progress
 * @param err for the one sentence that says what is wrong
 * @param folder that relative paths start from
 * @param columns its width, so that progress is drawn over itself; 0 if it is no terminal
 * @param interruption whether the command is to end early
 */
public record Terminal(
        PrintStream out,
        PrintStream err,
        Path folder,
        IntSupplier columns,
        Interruption interruption) {}
