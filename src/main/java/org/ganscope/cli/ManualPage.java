package org.ganscope.cli;

import org.ganscope.text.Text;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.util.ArrayList;
import java.util.List;

/** The manual page of the program, as {@code man} reads it, from the same words as its help. */
final class ManualPage {
    private final CommandLine line;

    ManualPage(CommandLine line) {
        this.line = line;
    }

    /** The page in the language of man(7). */
    String text() {
        CommandSpec root = line.getCommandSpec();
        List<String> page = new ArrayList<>();
        page.add(
                ".TH GANSCOPE 1 \"\" \"%s %s\" \"%s\""
                        .formatted(
                                Text.of("app.name"),
                                Text.of("app.version"),
                                Text.of("cli.manual.title")));
        page.add(".SH " + Text.of("cli.manual.name"));
        page.add("ganscope \\- " + escaped(Text.of("cli.manual.purpose")));
        page.add(".SH " + Text.of("cli.manual.synopsis"));
        page.add(".B ganscope");
        page.add("[" + Text.of("cli.manual.options") + "] [FILE]");
        page.add(".br");
        page.add(".B ganscope");
        page.add("COMMAND [" + Text.of("cli.manual.options") + "]");
        page.add(".SH " + Text.of("cli.manual.description"));
        page.addAll(description(root));
        page.add(".SH " + Text.of("cli.manual.window"));
        options(root, page);
        page.add(".SH " + Text.of("cli.manual.commands"));
        root.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .forEach(command -> {
                    page.add(".SS ganscope " + escaped(command.name()));
                    page.addAll(description(command));
                    options(command, page);
                });
        return String.join("\n", page) + "\n";
    }

    private static List<String> description(CommandSpec command) {
        return List.of(command.usageMessage().description()).stream()
                .map(ManualPage::escaped)
                .toList();
    }

    private static void options(CommandSpec command, List<String> page) {
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            page.add(".TP");
            page.add(".I " + escaped(parameter.paramLabel()));
            page.add(escaped(String.join(" ", parameter.description())));
        }
        for (OptionSpec option : command.options()) {
            page.add(".TP");
            String names = String.join("\\fR, \\fB", option.names());
            String label = option.arity().max() > 0 ? " \\fI" + option.paramLabel() : "";
            page.add("\\fB" + names.replace("-", "\\-") + "\\fR" + label + "\\fR");
            page.add(escaped(String.join(" ", option.description())));
        }
    }

    /** A text in which nothing is an instruction to man. */
    private static String escaped(String text) {
        String plain =
                text.replace("\\", "\\e")
                        .replace("-", "\\-")
                        .replace("'", "\\(aq")
                        .replace("%%", "%");
        return plain.startsWith(".") ? "\\&" + plain : plain;
    }
}
