package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.gan.StepKind;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TracedStep;
import org.ganscope.session.TrainingSession;
import org.ganscope.view.slow.SlowStep;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The next step of the run, or of the earlier one that is looked at, in its sub-steps. A copy of
 * the run makes that step, so that going forward and back changes nothing; finishing it makes the
 * step itself. While the run trains, nothing is shown slowly until it pauses; while something is
 * predicted about it, nothing until that is revealed.
 */
public final class SlowMotion {
    /** How long a sub-step is shown when it is played slowly: about as long as its line is read. */
    private static final long PACE = 2_500_000_000L;

    private final TrainingSession session;
    private final FramePull frames;
    private final Curtain curtain;
    private final Transport transport;
    private final Runnable onChange;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<SlowStep>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Snapshot> picture;
    private Optional<CompletableFuture<TracedStep>> awaited = Optional.empty();
    private Optional<TracedStep> traced = Optional.empty();

    /** Of the sub-step that was shown last. */
    private int index;

    /** When the sub-step that is played came, in nanoseconds; before the first pulse, nothing. */
    private Optional<Long> since = Optional.empty();

    SlowMotion(
            TrainingSession session,
            FramePull frames,
            Curtain curtain,
            Transport transport,
            Runnable onChange) {
        this.session = session;
        this.frames = frames;
        this.curtain = curtain;
        this.transport = transport;
        this.onChange = onChange;
        picture = new ReadOnlyObjectWrapper<>(frames.snapshot());
        frames.snapshotProperty().subscribe(frame -> follow());
        curtain.seenProperty().subscribe(seen -> follow());
        curtain.drawnProperty().subscribe(drawn -> follow());
    }

    /** Begins: pauses the run and shows the first sub-step of its next step, once that is there. */
    public void open() {
        if (!open.get()) {
            if (transport.isTraining()) {
                transport.pause();
            }
            open.set(true);
            onChange.run();
        }
    }

    /** Shows the run as it is again. */
    public void leave() {
        open.set(false);
        playing.set(false);
        traced = Optional.empty();
        awaited = Optional.empty();
        follow();
    }

    /** Shows the next sub-step; after the last one, makes the step itself. */
    public void next() {
        playing.set(false);
        shown.get()
                .ifPresent(step -> {
                    if (step.isLast()) {
                        finish();
                    } else {
                        show(step.at(step.index() + 1));
                    }
                });
    }

    /** Shows the sub-step before. */
    public void back() {
        playing.set(false);
        shown.get().ifPresent(step -> show(step.at(step.index() - 1)));
    }

    /** Shows a sub-step. */
    public void goTo(int index) {
        playing.set(false);
        shown.get().ifPresent(step -> show(step.at(index)));
    }

    /** Shows one sub-step after the other up to the last one, or no longer. */
    public void togglePlaying() {
        boolean plays = !playing.get() && shown.get().isPresent();
        if (plays) {
            shown.get().filter(SlowStep::isLast).ifPresent(step -> show(step.at(0)));
            since = Optional.empty();
        }
        playing.set(plays);
        onChange.run();
    }

    /** Makes the step itself. What comes next is shown from its first sub-step on. */
    public void finish() {
        playing.set(false);
        if (shown.get().isPresent()) {
            transport.step(StepKind.BOTH, 1);
        }
    }

    private void show(SlowStep step) {
        index = step.index();
        shown.set(Optional.of(step));
        picture.set(step.snapshot());
        onChange.run();
    }

    /** Takes over what the latest frame shows. */
    private void follow() {
        Snapshot frame = frames.snapshot();
        if (curtain.drawnProperty().get()) {
            traced = Optional.empty();
        }
        boolean isCurrent = open.get() && traced.filter(step -> step.follows(frame)).isPresent();
        if (!isCurrent) {
            playing.set(playing.get() && open.get() && !transport.isTraining());
            shown.set(Optional.empty());
            picture.set(curtain.seenProperty().get());
        }
    }

    /** Asks for the step that is next, takes it once it is there, and plays on. */
    void pulse(long now) {
        if (!open.get()) {
            return;
        }
        awaited.filter(CompletableFuture::isDone).ifPresent(this::take);
        if (lacksStep()) {
            awaited = Optional.of(session.trace());
        }
        if (playing.get()) {
            play(now);
        }
    }

    private void take(CompletableFuture<TracedStep> answer) {
        awaited = Optional.empty();
        boolean isLate = curtain.drawnProperty().get();
        if (isLate || answer.isCancelled() || !answer.join().follows(frames.snapshot())) {
            return;
        }
        TracedStep next = answer.join();
        // after a change of settings the same sub-step is shown, to see what it changes
        boolean isSame = traced.filter(before -> isSameStep(before, next)).isPresent();
        traced = Optional.of(next);
        SlowStep.first(next).ifPresent(step -> show(step.at(isSame ? index : 0)));
    }

    private static boolean isSameStep(TracedStep one, TracedStep other) {
        return one.at().run() == other.at().run()
                && one.at().step() == other.at().step()
                && one.trace().subSteps().equals(other.trace().subSteps());
    }

    /** Whether a step is shown that nobody has asked for yet. */
    private boolean lacksStep() {
        Snapshot frame = frames.snapshot();
        boolean isAtStep =
                frames.isSettled()
                        && frame.state() == SessionState.PAUSED
                        && frame.stepsPerSecond() == 0;
        return open.get()
                && !curtain.drawnProperty().get()
                && isAtStep
                && awaited.isEmpty()
                && traced.filter(step -> step.follows(frame)).isEmpty();
    }

    /** Whether pulses change nothing. */
    boolean isAtRest() {
        return !open.get() || awaited.isEmpty() && !playing.get() && !lacksStep();
    }

    /** Whether it is open, though nothing may be shown yet. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether one sub-step is shown after the other. */
    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** The sub-step that is shown; empty if the run is shown as it is. */
    public ReadOnlyObjectProperty<Optional<SlowStep>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What the stage shows: the run, or it with the networks of the sub-step. */
    public ReadOnlyObjectProperty<Snapshot> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    /** The sub-step that a picture of the stage shows. */
    public Optional<SlowStep> shownIn(Snapshot seen) {
        return seen == picture.get() ? shown.get() : Optional.empty();
    }

    private void play(long now) {
        long from = since.orElse(now);
        since = Optional.of(from);
        if (now - from >= PACE) {
            since = Optional.of(now);
            shown.get()
                    .ifPresent(step -> {
                        if (step.isLast()) {
                            playing.set(false);
                        } else {
                            show(step.at(step.index() + 1));
                        }
                    });
        }
    }
}
