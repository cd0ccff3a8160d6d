package org.ganscope.export;

import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.text.InputException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The measures of a run as a table: a row for every step that {@link Run#isMeasured} and for
 * the last, a column for
 * the step and for each {@link Series}; empty where there is no value. Grows with the run.
 */
public final class MetricsCsv {
    private final AtomicFile file;
    private long last = -1;

    /**
     * Begins the table.
     *
     * @param file an open file, closed by whoever opened it
     * @throws InputException if the file cannot be written
     */
    public MetricsCsv(AtomicFile file) {
        this.file = file;
        List<String> names = new ArrayList<>(List.of("step"));
        Arrays.stream(Series.values()).map(Series::column).forEach(names::add);
        file.append(out -> Csv.writeRow(out, names));
    }

    /**
     * Adds a row if the run, which has just made a step or is at step 0, is measured there.
     *
     * @throws InputException if the file cannot be written
     */
    public void add(Run run) {
        if (run.isMeasured() && run.divergence().isEmpty()) {
            write(run);
        }
    }

    /**
     * Adds a row for the step at which the run ended, measured now, unless there is one already.
     *
     * @throws InputException if the file cannot be written
     */
    public void addLast(Run run) {
        if (run.step() != last && run.divergence().isEmpty()) {
            run.measure();
            write(run);
        }
    }

    private void write(Run run) {
        List<String> row = new ArrayList<>(List.of(Long.toString(run.step())));
        for (Series series : Series.values()) {
            double value = run.latest(series);
            row.add(Double.isNaN(value) ? "" : Double.toString(value));
        }
        file.append(out -> Csv.writeRow(out, row));
        last = run.step();
    }
}
