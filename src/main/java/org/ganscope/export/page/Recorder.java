package org.ganscope.export.page;

import org.ganscope.export.Training;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Replay;
import org.ganscope.session.Run;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.PlannedRun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.LongPredicate;

/** Trains a run from step 0 and keeps what a page shows of it. */
final class Recorder {
    /** The curves of a chart have at most about so many points: a chart is hardly wider. */
    private static final int BUCKETS = 300;

    private final Replay replay;
    private final SortedSet<Long> steps;
    private final FrameMaker frames = new FrameMaker();
    private final List<Keyframe> keyframes = new ArrayList<>();

    Recorder(PlannedRun plan, long steps) {
        replay = plan.begin();
        this.steps = KeyframeSteps.of(plan.config(), plan.log(), steps);
    }

    /**
     * Trains up to the last step, or to where the run diverges.
     *
     * @param goesOn called after each step; whether the next is made
     * @return empty if it was stopped
     */
    Optional<Recording> record(LongPredicate goesOn) {
        Run run = replay.run();
        boolean isDone =
                Training.visit(
                        replay,
                        steps,
                        goesOn,
                        at -> keep(Training.snapshot(at, FrameRequest.none())));
        if (!isDone) {
            return Optional.empty();
        }
        Snapshot end = Training.snapshot(run, FrameRequest.all(BUCKETS));
        return Optional.of(new Recording(run, end, frames.scenes(), keyframes));
    }

    /** A run that diverges has been at its last good step before. */
    private void keep(Snapshot snapshot) {
        if (!keyframes.isEmpty() && keyframes.getLast().snapshot().step() == snapshot.step()) {
            keyframes.removeLast();
        }
        keyframes.add(frames.of(snapshot));
    }
}
