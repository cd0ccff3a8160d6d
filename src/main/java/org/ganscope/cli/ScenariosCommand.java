package org.ganscope.cli;

import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code ganscope scenarios}: lists the scenarios to watch. */
final class ScenariosCommand implements Subcommand {
    private final Terminal terminal;

    ScenariosCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec spec() {
        return Help.command("scenarios", Text.of("cli.scenarios.description"));
    }

    @Override
    public ExitStatus run(ParseResult given) {
        TextTable table = new TextTable();
        for (Scenario scenario : Scenarios.all()) {
            table.add(scenario.id(), scenario.title(), scenario.description());
        }
        terminal.out().print(table);
        return ExitStatus.OK;
    }
}
