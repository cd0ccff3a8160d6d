package org.ganscope.session;

import org.ganscope.gan.StepTrace;

/**
 * The step that a run makes next, made by a copy of it: the run itself has not moved. Immutable.
 *
 * @param at the run before that step, without curves
 */
public record TracedStep(Snapshot at, StepTrace trace) {
    /** Whether it is the next step of what a snapshot shows. */
    public boolean follows(Snapshot snapshot) {
        return at.run() == snapshot.run()
                && at.step() == snapshot.step()
                && at.config().equals(snapshot.config());
    }
}
