package org.ganscope.export;

import org.ganscope.session.FrameRequest;
import org.ganscope.session.Replay;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.PlannedRun;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Trains the run that is exported, with its log of changes. */
public final class Training {
    private Training() {}

    /**
     * Trains up to a step, or to where the run diverges.
     *
     * @param goesOn called after each step with the number of steps; whether the next is made
     * @param watcher called at step 0 and after each step
     * @return the run at its end; empty if it was stopped
     */
    public static Optional<Run> train(
            PlannedRun plan, long steps, LongPredicate goesOn, Consumer<Run> watcher) {
        Replay replay = plan.begin();
        Run run = replay.run();
        watcher.accept(run);
        while (run.step() < steps && run.divergence().isEmpty()) {
            replay.step();
            watcher.accept(run);
            if (!goesOn.test(run.step())) {
                return Optional.empty();
            }
        }
        replay.change();
        return Optional.of(run);
    }

    /**
     * Trains through some steps, or to where the run diverges, and stops at each: there the log of
     * changes is followed and the run is measured.
     *
     * @param goesOn called after each step with the number of steps; whether the next is made
     * @param visitor called at each of the steps, and where the run diverges
     * @return whether it was not stopped
     */
    public static boolean visit(
            Replay replay, SortedSet<Long> steps, LongPredicate goesOn, Consumer<Run> visitor) {
        Run run = replay.run();
        for (long step : steps) {
            while (run.step() < step && run.divergence().isEmpty()) {
                replay.step();
                if (!goesOn.test(run.step())) {
                    return false;
                }
            }
            replay.change();
            run.measure();
            visitor.accept(run);
            if (run.divergence().isPresent()) {
                break;
            }
        }
        return true;
    }

    /** What there is to draw of a run that stands still. */
    public static Snapshot snapshot(Run run, FrameRequest request) {
        boolean isDiverged = run.divergence().isPresent();
        SessionState state = isDiverged ? SessionState.DIVERGED : SessionState.PAUSED;
        return run.snapshot(request, 1, state, 0);
    }
}
