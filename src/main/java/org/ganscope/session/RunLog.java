package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The changes that have determined a run so far, besides its start.
 *
 * <p>Of several changes before a step only the last determines the bits, but not always the
 * measurements: after a change to another target and back, measurements and verdict start again
 * although nothing seems to have changed. Then one of the intermediate changes is kept, so that a
 * replay does the same: two entries for a step are enough.
 */
final class RunLog {
    private final GanConfig start;
    private final List<LogEntry> entries = new ArrayList<>();

    RunLog(GanConfig start) {
        this.start = start;
    }

    void moved(long step, StepKind move) {
        entries.add(new LogEntry.Moved(step, move));
    }

    /** Settings changed after a step; replaces earlier changes after the same step. */
    void configured(long step, GanConfig changed) {
        List<LogEntry.Configured> between = takeChanges(step);
        Difference plain = Difference.between(settled(), changed);
        between.stream()
                .max(Comparator.comparing(entry -> Difference.between(entry.config(), changed)))
                .filter(entry -> Difference.between(entry.config(), changed).compareTo(plain) > 0)
                .ifPresent(entries::add);
        entries.add(new LogEntry.Configured(step, changed));
    }

    private List<LogEntry.Configured> takeChanges(long step) {
        List<LogEntry.Configured> changes = new ArrayList<>();
        while (!entries.isEmpty()
                && entries.getLast() instanceof LogEntry.Configured last
                && last.step() == step) {
            changes.addFirst(last);
            entries.removeLast();
        }
        return changes;
    }

    /** The settings after all entries. */
    private GanConfig settled() {
        for (LogEntry entry : entries.reversed()) {
            if (entry instanceof LogEntry.Configured(long _, GanConfig config)) {
                return config;
            }
        }
        return start;
    }

    /** Replaces its entries by those of a run with the same start. */
    void restore(List<LogEntry> others) {
        entries.clear();
        entries.addAll(others);
    }

    /** The entries in the order of their steps. */
    List<LogEntry> entries() {
        return List.copyOf(entries);
    }
}
