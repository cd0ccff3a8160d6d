package org.ganscope.cli;

import org.ganscope.experiment.Estimate;
import org.ganscope.experiment.ModeFigures;
import org.ganscope.experiment.Outcome;
import org.ganscope.lesson.PublishedFigures;
import org.ganscope.text.Text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The figures of an experiment: ours in the first row, those of others below. */
final class FiguresTable {
    private static final String INDENT = "  ";

    private final List<Outcome> outcomes;
    private final List<ModeFigures> modes;

    /** @param outcomes at least one */
    FiguresTable(List<Outcome> outcomes) {
        this.outcomes = outcomes;
        modes = outcomes.stream().map(Outcome::modes).flatMap(Optional::stream).toList();
    }

    TextTable text(List<PublishedFigures> published) {
        TextTable table = new TextTable();
        if (modes.isEmpty()) {
            table.add(INDENT, Text.of("cli.papers.wasserstein"));
            table.add(INDENT + Text.of("app.name"), wasserstein());
            return table;
        }
        table.add(
                INDENT,
                Text.of("cli.papers.covered", Integer.toString(modes.getFirst().count())),
                Text.of("cli.papers.valid"),
                Text.of("cli.papers.variation"),
                Text.of("cli.papers.wasserstein"));
        table.add(
                INDENT + Text.of("app.name"),
                modes("%.1f", ModeFigures::covered),
                modes("%.1f", f -> 100 * f.validShare()),
                modes("%.3f", ModeFigures::totalVariation),
                wasserstein());
        for (PublishedFigures other : published) {
            table.add(
                    INDENT + other.source().title(),
                    other.covered(),
                    other.valid(),
                    other.totalVariation(),
                    Text.of("cli.papers.unknown"));
        }
        return table;
    }

    private String wasserstein() {
        return text("%.4f", outcomes.stream().mapToDouble(Outcome::wasserstein).toArray());
    }

    private String modes(String format, ToDoubleFunction<ModeFigures> figure) {
        return text(format, modes.stream().mapToDouble(figure).toArray());
    }

    /** "4.8 ± 0.4"; for a single run "5.0". */
    private static String text(String format, double... values) {
        Estimate estimate = Estimate.of(values);
        if (Double.isNaN(estimate.mean())) {
            return Text.of("cli.papers.unknown");
        }
        String mean = String.format(Locale.ROOT, format, estimate.mean());
        return values.length == 1
                ? mean
                : mean + " ± " + String.format(Locale.ROOT, format, estimate.deviation());
    }
}
