package org.ganscope.cli;

import org.ganscope.experiment.Evaluation;
import org.ganscope.experiment.Outcome;
import org.ganscope.gan.setting.NumberText;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The results of experiments next to the figures of others, with an explanation of the figures. */
final class ExperimentReport {
    private final StringBuilder text = new StringBuilder();
    private final Set<String> definitions = new LinkedHashSet<>();

    /** Adds an experiment with the results of its runs, at least one. */
    void add(Assignment assignment, List<Outcome> outcomes) {
        Evaluation evaluation = assignment.experiment().evaluation();
        line("");
        line(
                Text.of(
                        "cli.papers.heading",
                        assignment.name(),
                        assignment.title(),
                        NumberDisplay.countInTerminal(evaluation.steps()),
                        seeds(outcomes)));
        text.append(new FiguresTable(outcomes).text(assignment.published()));
        outcomes.stream().flatMap(o -> diverged(o).stream()).forEach(this::line);
        if (outcomes.getFirst().modes().isPresent()) {
            definitions.add(
                    Text.of(
                            "cli.papers.definition.modes",
                            NumberDisplay.countInTerminal(evaluation.samples()),
                            NumberText.format(evaluation.sigmas()),
                            NumberText.format(100 * evaluation.share())));
        }
        boolean overThePlane = assignment.experiment().config().dataDimension() == 2;
        definitions.add(
                overThePlane
                        ? Text.of("cli.papers.definition.sliced")
                        : Text.of("cli.papers.definition.line"));
    }

    /** The seeds as a range, unless the experiment was stopped and some in between are missing. */
    private static String seeds(List<Outcome> outcomes) {
        long first = outcomes.getFirst().seed();
        long last = outcomes.getLast().seed();
        if (outcomes.size() == 1) {
            return Text.of("cli.papers.seed", Long.toString(first));
        }
        if (last - first == outcomes.size() - 1) {
            return Text.of("cli.papers.seedRange", Long.toString(first), Long.toString(last));
        }
        return Text.of(
                "cli.papers.seedList",
                outcomes.stream()
                        .map(outcome -> Long.toString(outcome.seed()))
                        .collect(Collectors.joining(", ")));
    }

    private static Optional<String> diverged(Outcome outcome) {
        return outcome.divergence()
                .map(divergence ->
                        "  "
                                + Text.of(
                                        "cli.papers.diverged",
                                        Long.toString(outcome.seed()),
                                        NumberDisplay.countInTerminal(divergence.step())));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** The report, ending in a line feed. */
    @Override
    public String toString() {
        StringBuilder whole = new StringBuilder(text).append('\n');
        definitions.forEach(definition -> whole.append(wrapped(definition)));
        return whole.append(wrapped(Text.of("cli.papers.definition.spread"))).toString();
    }

    private static TextTable wrapped(String paragraph) {
        TextTable table = new TextTable();
        table.add(paragraph);
        return table;
    }
}
