package org.ganscope.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
interface Subcommand {
    /** Its name, options and words of help. */
    CommandSpec spec();

    /**
     * Does what it is for.
     *
     * @throws org.ganscope.text.InputException if what was given cannot be used
     */
    ExitStatus run(ParseResult given);
}
