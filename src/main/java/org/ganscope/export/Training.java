package org.ganscope.export;

import org.ganscope.session.Replay;
import org.ganscope.session.Run;
import org.ganscope.session.file.PlannedRun;

import java.util.Optional;
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
}
