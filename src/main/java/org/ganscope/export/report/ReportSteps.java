package org.ganscope.export.report;

import org.ganscope.session.LogEntry;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The steps of which a report has pictures: where it begins, on the way, changes, where it ends.
 */
final class ReportSteps {
    /** More would make a report that nobody reads. */
    private static final int MOST_CHANGES = 4;

    private static final double EARLY = 0.05;
    private static final double MIDDLE = 0.3;

    private ReportSteps() {}

    static NavigableSet<Long> of(List<LogEntry> log, long steps) {
        NavigableSet<Long> shown = new TreeSet<>();
        shown.add(0L);
        shown.add(Math.round(EARLY * steps));
        shown.add(Math.round(MIDDLE * steps));
        log.stream()
                .filter(LogEntry.Configured.class::isInstance)
                .map(LogEntry::step)
                .filter(step -> step < steps)
                .distinct()
                .limit(MOST_CHANGES)
                .forEach(shown::add);
        shown.add(steps);
        return shown;
    }
}
