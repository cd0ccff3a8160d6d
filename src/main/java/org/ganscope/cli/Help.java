package org.ganscope.cli;

import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.List;

/** The common parts of the help of all commands. */
final class Help {
    private static final int WIDTH = 100;

    private Help() {}

    /** A command with a description and {@code --help}. */
    static CommandSpec command(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .width(WIDTH)
                .description(description)
                .synopsisHeading(Text.of("cli.help.usage"))
                .optionListHeading(Text.of("cli.help.options"))
                .commandListHeading(Text.of("cli.help.commands"));
        return spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(Text.of("cli.help.help"))
                        .build());
    }

    /** An option with a value. */
    static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option that may be given several times, also with several values at once. */
    static OptionSpec options(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1..*")
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** An option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }
}
