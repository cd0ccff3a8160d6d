package org.ganscope.cli;

import org.ganscope.text.Spelling;
import org.ganscope.text.Text;

import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Collection;
import java.util.Optional;

/** Says in one sentence what is wrong with the options of a command. */
final class OptionErrors {
    private OptionErrors() {}

    static String sentence(ParameterException error) {
        CommandSpec command = error.getCommandLine().getCommandSpec();
        return switch (error) {
            case UnmatchedArgumentException e -> unmatched(e.getUnmatched().getFirst(), command);
            case OverwrittenOptionException e ->
                    Text.of("cli.error.twice", name(e.getOverwritten()));
            case MissingParameterException e ->
                    Text.of("cli.error.value", name(e.getMissing().getFirst()));
            default -> Text.of("cli.error.other", String.valueOf(error.getMessage()));
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String unmatched(String argument, CommandSpec command) {
        if (argument.startsWith("-")) {
            return unknown(
                    "cli.error.option",
                    argument.split("=", 2)[0],
                    command.optionsMap().keySet(),
                    command);
        }
        if (!command.subcommands().isEmpty()) {
            return unknown("cli.error.command", argument, command.subcommands().keySet(), command);
        }
        return Text.of("cli.error.superfluous", argument, command.qualifiedName());
    }

    private static String unknown(
            String key, String written, Collection<String> known, CommandSpec command) {
        Optional<String> nearest = Spelling.nearest(written, known);
        return nearest.isPresent()
                ? Text.of(key + ".meant", written, nearest.get())
                : Text.of(key, written, command.qualifiedName());
    }
}
