package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A run that follows a log and continues from its end with whole iterations. */
public final class Replay {
    private final Run run;
    private final Deque<LogEntry> ahead;

    /**
     * A run at step 0.
     *
     * @param log in the order of its steps
     * @throws org.ganscope.text.InputException if these settings are not possible
     */
    public Replay(GanConfig start, List<LogEntry> log) {
        this(new Run(start), log);
    }

    /** A run that goes on as a log says from where it is. */
    Replay(Run run, List<LogEntry> ahead) {
        this.run = run;
        this.ahead = new ArrayDeque<>(ahead);
    }

    /** The run in its current state. */
    public Run run() {
        return run;
    }

    /** Makes the changes that come before the next step, then that step. */
    public void step() {
        change();
        run.step(nextMove());
    }

    private StepKind nextMove() {
        if (ahead.peek() instanceof LogEntry.Moved(long step, StepKind move)
                && step == run.step()) {
            ahead.remove();
            return move;
        }
        return StepKind.BOTH;
    }

    /** Makes the changes that come before the next step. */
    public void change() {
        while (!ahead.isEmpty() && isChangeNow(ahead.element())) {
            if (ahead.remove() instanceof LogEntry.Configured(long step, GanConfig config)
                    && step == run.step()) {
                run.configure(config);
            }
        }
    }

    /** Whether the log has entries that the run has not reached. */
    public boolean isUnfinished() {
        return !ahead.isEmpty();
    }

    /** An entry for an earlier step is skipped: it can no longer take effect. */
    private boolean isChangeNow(LogEntry entry) {
        return entry.step() < run.step()
                || entry instanceof LogEntry.Configured && entry.step() == run.step();
    }
}
