package org.ganscope.cli;

import org.ganscope.lesson.FormulaCheck;
import org.ganscope.lesson.Lesson;
import org.ganscope.lesson.LessonPage;
import org.ganscope.lesson.Lessons;
import org.ganscope.lesson.Rehearsal;
import org.ganscope.text.InputException;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;

/** {@code ganscope lesson check}: reads a lesson of your own and tries its conditions. */
final class LessonCommand implements Subcommand {
    private static final String CHECK = "check";

    private final Terminal terminal;
    private final FormulaCheck formulas;

    LessonCommand(Terminal terminal, FormulaCheck formulas) {
        this.terminal = terminal;
        this.formulas = formulas;
    }

    @Override
    public CommandSpec spec() {
        return Help.command("lesson", Text.of("cli.lesson.description"))
                .addPositional(
                        PositionalParamSpec.builder()
                                .paramLabel("check FILE")
                                .arity("0..2")
                                .type(List.class)
                                .auxiliaryTypes(String.class)
                                .description(Text.of("cli.lesson.file"))
                                .build());
    }

    @Override
    public ExitStatus run(ParseResult given) {
        List<String> words = given.matchedPositionalValue(0, List.of());
        if (words.isEmpty()) {
            terminal.out().print(list());
            return ExitStatus.OK;
        }
        if (words.size() != 2 || !words.getFirst().equals(CHECK)) {
            throw new InputException("cli.lesson.error.form");
        }
        Lesson lesson =
                Lessons.read(Options.path("FILE", words.get(1), terminal.folder()), formulas);
        List<Rehearsal.Outcome> outcomes = Rehearsal.of(lesson);
        terminal.out().print(report(lesson, outcomes));
        return outcomes.stream().allMatch(outcome -> outcome.reached().isPresent())
                ? ExitStatus.OK
                : ExitStatus.WRONG_INPUT;
    }

    private static TextTable list() {
        TextTable table = new TextTable();
        Lessons.all().forEach(lesson -> table.add(lesson.id(), lesson.title(), lesson.about()));
        return table;
    }

    private static TextTable report(Lesson lesson, List<Rehearsal.Outcome> outcomes) {
        TextTable table = new TextTable();
        for (int i = 1; i <= lesson.pages().size(); i++) {
            LessonPage page = lesson.pages().get(i - 1);
            int number = i;
            List<String> reached =
                    outcomes.stream()
                            .filter(outcome -> outcome.page() == number)
                            .map(LessonCommand::words)
                            .toList();
            table.add(
                    Integer.toString(number),
                    page.title(),
                    reached.isEmpty() ? Text.of("cli.lesson.read") : String.join("; ", reached));
        }
        return table;
    }

    private static String words(Rehearsal.Outcome outcome) {
        String task = Integer.toString(outcome.task());
        return outcome.reached().isPresent()
                ? Text.of(
                        "cli.lesson.reached",
                        task,
                        NumberDisplay.countInTerminal(outcome.reached().getAsLong()))
                : Text.of("cli.lesson.missed", task);
    }
}
