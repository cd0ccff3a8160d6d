package org.ganscope.export;

import org.ganscope.experiment.ModeFigures;
import org.ganscope.experiment.Outcome;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * The results of an experiment's runs as a table: a row for each; empty where there is no value.
 * {@code diverged} is the step at which the run did.
 */
public final class OutcomesCsv {
    private static final List<String> NAMES =
            List.of("seed", "modes", "covered", "valid", "tv", "wasserstein", "diverged");

    private OutcomesCsv() {}

    /** Writes the table. */
    public static void write(Writer out, List<Outcome> outcomes) throws IOException {
        CsvRows.writeRow(out, NAMES);
        for (Outcome outcome : outcomes) {
            Optional<ModeFigures> modes = outcome.modes();
            CsvRows.writeRow(
                    out,
                    List.of(
                            Long.toString(outcome.seed()),
                            modes.map(m -> Integer.toString(m.count())).orElse(""),
                            modes.map(m -> Integer.toString(m.covered())).orElse(""),
                            modes.map(m -> Double.toString(m.validShare())).orElse(""),
                            modes.map(m -> Double.toString(m.totalVariation())).orElse(""),
                            number(outcome.wasserstein()),
                            outcome.divergence().map(d -> Long.toString(d.step())).orElse("")));
        }
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
