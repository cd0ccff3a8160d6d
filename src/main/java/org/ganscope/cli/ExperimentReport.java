package org.ganscope.cli;

import org.ganscope.experiment.Estimate;
import org.ganscope.experiment.Evaluation;
import org.ganscope.experiment.ModeFigures;
import org.ganscope.experiment.Outcome;
import org.ganscope.gan.Numbers;
import org.ganscope.lesson.PublishedFigures;
import org.ganscope.text.Text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What experiments reached, beside the figures of others, and what the figures mean. */
final class ExperimentReport {
    private final StringBuilder text = new StringBuilder();
    private final Set<String> definitions = new LinkedHashSet<>();

    /** Adds an experiment with what each of its runs reached, at least one. */
    void add(Assignment assignment, List<Outcome> outcomes) {
        Evaluation evaluation = assignment.experiment().evaluation();
        line("");
        line(
                Text.of(
                        "cli.papers.heading",
                        assignment.name(),
                        assignment.title(),
                        String.format(Locale.ROOT, "%,d", evaluation.steps()),
                        seeds(outcomes)));
        List<ModeFigures> figures =
                outcomes.stream().map(Outcome::modes).flatMap(Optional::stream).toList();
        if (figures.isEmpty()) {
            line("  " + Text.of("cli.papers.modeless"));
        } else {
            text.append(table(figures, assignment.published()));
            definitions.add(definition(evaluation));
        }
        outcomes.stream().flatMap(o -> diverged(o).stream()).forEach(this::line);
    }

    private static String seeds(List<Outcome> outcomes) {
        String first = Long.toString(outcomes.getFirst().seed());
        return outcomes.size() == 1
                ? Text.of("cli.papers.seed", first)
                : Text.of("cli.papers.seedRange", first, Long.toString(outcomes.getLast().seed()));
    }

    private static Table table(List<ModeFigures> figures, List<PublishedFigures> published) {
        Table table = new Table();
        table.add(
                "  ",
                Text.of("cli.papers.covered", Integer.toString(figures.getFirst().count())),
                Text.of("cli.papers.valid"),
                Text.of("cli.papers.variation"));
        table.add(
                "  " + Text.of("app.name"),
                estimate("%.1f", figures, ModeFigures::covered),
                estimate("%.1f", figures, f -> 100 * f.validShare()),
                estimate("%.3f", figures, ModeFigures::totalVariation));
        for (PublishedFigures other : published) {
            table.add(
                    "  " + other.source().title(),
                    other.covered(),
                    other.valid(),
                    other.totalVariation());
        }
        return table;
    }

    /** "4.8 ± 0.4"; of a single run "5.0". */
    private static String estimate(
            String format, List<ModeFigures> figures, ToDoubleFunction<ModeFigures> figure) {
        Estimate estimate = Estimate.of(figures.stream().mapToDouble(figure).toArray());
        String mean = String.format(Locale.ROOT, format, estimate.mean());
        return figures.size() == 1
                ? mean
                : mean + " ± " + String.format(Locale.ROOT, format, estimate.deviation());
    }

    private static String definition(Evaluation evaluation) {
        return Text.of(
                "cli.papers.definition",
                String.format(Locale.ROOT, "%,d", evaluation.samples()),
                Numbers.format(evaluation.sigmas()),
                Numbers.format(100 * evaluation.share()));
    }

    private static Optional<String> diverged(Outcome outcome) {
        return outcome.divergence()
                .map(divergence ->
                        "  "
                                + Text.of(
                                        "cli.papers.diverged",
                                        Long.toString(outcome.seed()),
                                        String.format(Locale.ROOT, "%,d", divergence.step())));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** The report, ending in a line feed. */
    @Override
    public String toString() {
        StringBuilder whole = new StringBuilder(text);
        definitions.forEach(definition -> whole.append('\n').append(wrapped(definition)));
        return whole.toString();
    }

    private static Table wrapped(String paragraph) {
        Table table = new Table();
        table.add(paragraph);
        return table;
    }
}
