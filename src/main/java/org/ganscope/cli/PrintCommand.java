package org.ganscope.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.function.Supplier;

/**
 * A command that prints a text about the command line for other programs; installers use it, so the
 * help does not list it.
 */
final class PrintCommand implements Subcommand {
    private final Terminal terminal;
    private final String name;
    private final String description;
    private final Supplier<String> text;

    PrintCommand(Terminal terminal, String name, String description, Supplier<String> text) {
        this.terminal = terminal;
        this.name = name;
        this.description = description;
        this.text = text;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Help.command(name, description);
        spec.usageMessage().hidden(true);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult given) {
        terminal.out().print(text.get());
        terminal.out().flush();
        return ExitStatus.OK;
    }
}
