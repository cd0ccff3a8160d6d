package org.ganscope.export;

import org.ganscope.session.Run;
import org.ganscope.session.Series;
import org.ganscope.session.file.AtomicFile;
import org.ganscope.text.InputException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The measures of a run as a table: a row for every step at which the run is measured, for the last
 * step, and for each of the last {@value #TRAIL} steps before a divergence; a column for the step
 * and for each {@link Series}, empty where that step has no value. Grows with the run.
 */
public final class MetricsCsv {
    /** More steps than most explosions take. */
    private static final int TRAIL = 20;

    private final AtomicFile file;
    private long last = -1;

    /**
     * Begins the table.
     *
     * @param file an open file, which the caller closes
     * @throws InputException if the file cannot be written
     */
    public MetricsCsv(AtomicFile file) {
        this.file = file;
        List<String> names = new ArrayList<>(List.of("step"));
        Arrays.stream(Series.values()).map(Series::column).forEach(names::add);
        file.append(out -> CsvRows.writeRow(out, names));
    }

    /**
     * Adds a row if the run, which has just made a step or is at step 0, is measured there.
     *
     * @throws InputException if the file cannot be written
     */
    public void add(Run run) {
        if (run.isMeasured() && run.divergence().isEmpty()) {
            write(run, run.step());
        }
    }

    /**
     * Adds a row for the step at which the run ended, measured now, unless there is one already; if
     * it diverged, preceded by the steps that led there.
     *
     * @throws InputException if the file cannot be written
     */
    public void addLast(Run run) {
        run.measure();
        long first = run.divergence().isPresent() ? run.step() + 1 - TRAIL : run.step();
        for (long step = Math.max(first, last + 1); step <= run.step(); step++) {
            write(run, step);
        }
    }

    private void write(Run run, long step) {
        List<String> row = new ArrayList<>(List.of(Long.toString(step)));
        for (Series series : Series.values()) {
            double value = run.recorded(series, step);
            row.add(Double.isNaN(value) ? "" : Double.toString(value));
        }
        file.append(out -> CsvRows.writeRow(out, row));
        last = step;
    }
}
