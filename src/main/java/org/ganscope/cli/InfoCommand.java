package org.ganscope.cli;

import org.ganscope.session.file.JsonText;
import org.ganscope.session.file.RunLine;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** {@code ganscope info}: says what a file is, or a run as a line of text. */
final class InfoCommand implements Subcommand {
    /** Longer values are not written out. */
    private static final int LONGEST = 80;

    private final Terminal terminal;

    InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Help.command("info", Text.of("cli.info.description"))
                .addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("FILE")
                                .arity("0..1")
                                .type(String.class)
                                .description(Text.of("cli.info.file"))
                                .build())
                .addOption(Help.flag("--json", Text.of("cli.info.json")));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        String what = given.matchedPositionalValue(0, "");
        if (what.isBlank()) {
            throw new InputException("cli.info.error.none");
        }
        SequencedMap<String, Object> facts =
                RunLine.isOne(what)
                        ? Facts.ofLine(what)
                        : Facts.of(Options.path("FILE", what, terminal.folder()));
        terminal.out()
                .print(given.hasMatchedOption("--json") ? JsonText.of(facts) + "\n" : table(facts));
        return ExitStatus.OK;
    }

    private static TextTable table(SequencedMap<String, Object> facts) {
        TextTable table = new TextTable();
        facts.forEach((name, fact) -> table.add(Text.of("cli.info." + name), words(name, fact)));
        return table;
    }

    private static String words(String name, Object fact) {
        return switch (fact) {
            case Boolean flag -> Text.of("cli.info." + name + "." + (flag ? "yes" : "no"));
            case Long count when !name.equals("seed") -> NumberDisplay.countInTerminal(count);
            case Integer count -> NumberDisplay.countInTerminal(count);
            case List<?> list ->
                    orNone(String.join(", ", list.stream().map(String::valueOf).toList()));
            case Map<?, ?> map ->
                    orNone(
                            map.entrySet().stream()
                                    .map(entry ->
                                            entry.getKey() + "=" + shortened(entry.getValue()))
                                    .collect(Collectors.joining(" ")));
            default ->
                    name.equals("kind") ? Text.of("cli.info.kind." + fact) : String.valueOf(fact);
        };
    }

    private static String orNone(String text) {
        return text.isEmpty() ? Text.of("cli.info.none") : text;
    }

    private static String shortened(Object value) {
        String text = String.valueOf(value);
        return text.length() <= LONGEST ? text : "…";
    }
}
