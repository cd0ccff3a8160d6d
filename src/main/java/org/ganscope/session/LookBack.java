package org.ganscope.session;

import org.ganscope.gan.GanConfig;

import java.util.Optional;

/**
 * A look at earlier steps of a run, while the run itself waits at its end: the latest moment before
 * a step is there at once, the step itself by exact replay from there. Owned by the training
 * thread.
 */
final class LookBack {
    private final Run end;
    private final Timeline timeline;
    private final Run shown;
    private final Moment start;
    private Replay replay;
    private long target;

    /** The step from which on everything has been recorded again. */
    private long recorded;

    /** The settings to branch with, as soon as the step that is looked for is shown. */
    private Optional<GanConfig> branch = Optional.empty();

    /** Begins with the start of a run. */
    LookBack(Run end, Timeline timeline) {
        this.end = end;
        this.timeline = timeline;
        shown = new Run(end.start());
        start = shown.moment();
        replay = new Replay(shown, end.log());
    }

    /** Goes to a step: at once to a moment of it or before it, and on by {@link #step}. */
    void seek(long step) {
        branch = Optional.empty();
        target = Math.clamp(step, 0, end.step());
        Moment nearest = momentBefore(target);
        if (shown.step() > target || shown.step() < nearest.step()) {
            jump(nearest);
        }
    }

    /** The same, to go on from there with these settings and all that was recorded before. */
    void seekBranch(long step, GanConfig config) {
        seek(step);
        branch = Optional.of(config);
        long seam = end.history().seam(target);
        if (recorded > seam) {
            jump(momentBefore(seam));
        }
    }

    private Moment momentBefore(long step) {
        return timeline.latest(step).orElse(start);
    }

    private void jump(Moment moment) {
        shown.restore(end.checkpoint(moment));
        replay = new Replay(shown, end.logFrom(moment.step()));
        recorded = moment.step();
    }

    /** Whether the step that is looked for is shown. */
    boolean hasArrived() {
        return shown.step() >= target;
    }

    /** Makes one step towards the step that is looked for, or beyond it. */
    void step() {
        replay.step();
        timeline.note(shown);
        target = Math.max(target, shown.step());
    }

    /** The step that the run made from the one that is shown. */
    NextStep next() {
        return NextStep.of(shown, end.logFrom(shown.step()));
    }

    /** Whether the run that waits is as far as the one that is shown. */
    boolean isAtEnd() {
        return shown.step() >= end.step();
    }

    /** The step and the settings to branch with, if that is what the step is looked for. */
    Optional<Waypoint> branch() {
        return branch.map(config -> new Waypoint(target, config));
    }

    /** The run as it was at the step that is shown; nobody else's. */
    Run shown() {
        return shown;
    }
}
