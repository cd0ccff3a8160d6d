package org.ganscope.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
interface Subcommand {
    /** Its name, options and help texts. */
    CommandSpec spec();

    /**
     * Runs the command.
     *
     * @throws org.ganscope.text.InputException if the input cannot be used
     */
    ExitStatus run(ParseResult given);
}
