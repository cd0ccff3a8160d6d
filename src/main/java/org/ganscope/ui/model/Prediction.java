package org.ganscope.ui.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.session.PredictedCurve;
import org.ganscope.session.SessionState;
import org.ganscope.session.Sketch;
import org.ganscope.session.Snapshot;
import org.ganscope.session.file.SavedSketch;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A curve that is sketched before it is seen: from the moment at which a prediction is begun, the
 * run is seen as it was then; the steps are made, and what came of them is revealed below the
 * sketch. Several people's sketches lie over each other. On the JavaFX thread only.
 */
public final class Prediction {
    /** How far it has come. */
    public enum State {
        /** Nothing is predicted. */
        CLOSED,
        /** The run is about to pause at the step from which the prediction is made. */
        WAITING,
        /** Nothing has been sketched yet; the curve and the steps can be chosen. */
        CHOOSING,
        /** There is a sketch. */
        SKETCHING,
        /** The steps are being made, or were interrupted. */
        RUNNING,
        /** What has happened is seen, with the sketches over it. */
        REVEALED
    }

    public static final long USUAL_STEPS = 500;

    private final RunModel run;
    private final Comparison comparison;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);
    private final ReadOnlyObjectWrapper<Sketched> sketched =
            new ReadOnlyObjectWrapper<>(Sketched.NONE);
    private final ReadOnlyObjectWrapper<Optional<PredictionScore>> score =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private PredictedCurve curve = PredictedCurve.DENSITY;
    private long steps = USUAL_STEPS;
    private long number;
    private long from;

    /**
     * What has been sketched.
     *
     * @param own your own sketch, which may be empty
     * @param others those from files
     */
    public record Sketched(Sketch own, List<SavedSketch> others) {
        static final Sketched NONE = new Sketched(Sketch.EMPTY, List.of());

        public Sketched {
            others = List.copyOf(others);
        }

        public boolean isEmpty() {
            return own.isEmpty() && others.isEmpty();
        }
    }

    public Prediction(RunModel run, Comparison comparison) {
        this.run = run;
        this.comparison = comparison;
        run.transport().setBeforePlay(this::takesOver);
        comparison.secondProperty().subscribe(second -> second.ifPresent(other -> close()));
    }

    /** Begins a prediction of what suits the run, or ends the present one. */
    public void toggle() {
        if (state.get() == State.CLOSED) {
            PredictedCurve usual = isPlane() ? PredictedCurve.LOSS_D : PredictedCurve.DENSITY;
            begin(curve.isOverSteps() || !isPlane() ? curve : usual, steps);
        } else {
            close();
        }
    }

    /** Begins a prediction from the present step, or says why that is not possible. */
    public void begin(PredictedCurve wanted, long count) {
        Optional<String> obstacle = obstacle(wanted);
        if (obstacle.isPresent()) {
            run.notices().tell(Notice.Kind.TROUBLE, Text.of(obstacle.get()));
            return;
        }
        sketched.set(Sketched.NONE);
        score.set(Optional.empty());
        curve = wanted;
        steps = count;
        number = run.snapshot().run();
        if (run.transport().isTraining()) {
            run.transport().pause();
        }
        state.set(State.WAITING);
        follow();
    }

    private Optional<String> obstacle(PredictedCurve wanted) {
        if (comparison.second().isPresent()) {
            return Optional.of("predict.compared");
        }
        if (!wanted.isOverSteps() && isPlane()) {
            return Optional.of("predict.plane");
        }
        if (run.snapshot().isLookingBack()) {
            return Optional.of("predict.back");
        }
        return run.snapshot().state() == SessionState.DIVERGED
                ? Optional.of("predict.diverged")
                : Optional.empty();
    }

    private boolean isPlane() {
        return run.config().dataDimension() == 2;
    }

    /** Predicts something else from the same step; a sketch that was begun is given up. */
    public void choose(PredictedCurve wanted, long count) {
        if (wanted != curve || count != steps) {
            begin(wanted, count);
        }
    }

    /** Ends the prediction; the run stays where it is. */
    public void close() {
        if (state.get() == State.CLOSED) {
            return;
        }
        state.set(State.CLOSED);
        sketched.set(Sketched.NONE);
        score.set(Optional.empty());
        run.curtain().open();
    }

    /** Ends the prediction if there is one; returns whether there was. */
    public boolean leave() {
        boolean wasOpen = state.get() != State.CLOSED;
        close();
        return wasOpen;
    }

    /** Adds a stroke to your own sketch. */
    public void stroke(Sketch.Point start, Sketch.Point end) {
        if (canSketch()) {
            sketch(sketched.get().own().with(start, end));
        }
    }

    /** Takes your own sketch away. */
    public void erase() {
        if (canSketch()) {
            sketch(Sketch.EMPTY);
        }
    }

    private void sketch(Sketch own) {
        sketched.set(new Sketched(own, sketched.get().others()));
        state.set(sketched.get().isEmpty() ? State.CHOOSING : State.SKETCHING);
    }

    public boolean canSketch() {
        return state.get() == State.CHOOSING || state.get() == State.SKETCHING;
    }

    /** Makes the steps, or those that are left, as fast as possible. */
    public void go() {
        if (state.get() == State.SKETCHING || state.get() == State.RUNNING) {
            state.set(State.RUNNING);
            run.transport().stepTo(to());
        }
    }

    /**
     * Training makes the steps of a prediction instead; without a sketch, it ends it.
     *
     * @return whether it makes them
     */
    private boolean takesOver() {
        switch (state.get()) {
            case WAITING, CHOOSING -> close();
            case SKETCHING, RUNNING -> {
                go();
                return true;
            }
            case CLOSED, REVEALED -> {}
        }
        return false;
    }

    /** Takes over the state of the latest frame. */
    public void follow() {
        State now = state.get();
        Snapshot snapshot = run.snapshot();
        if (now == State.CLOSED) {
            return;
        }
        if (snapshot.run() != number && now != State.WAITING) {
            close();
            return;
        }
        switch (now) {
            case WAITING -> startAt(snapshot);
            case CHOOSING, SKETCHING -> {
                if (snapshot.step() != from) {
                    close();
                }
            }
            case RUNNING -> {
                boolean isOver = snapshot.state() == SessionState.DIVERGED;
                if (isOver || run.frames().isSettled() && snapshot.step() >= to()) {
                    reveal();
                }
            }
            default -> measure();
        }
    }

    private void startAt(Snapshot snapshot) {
        boolean isStill =
                run.frames().isSettled()
                        && snapshot.stepsPerSecond() == 0
                        && snapshot.state() == SessionState.PAUSED;
        if (isStill) {
            number = snapshot.run();
            from = snapshot.step();
            run.curtain().open();
            run.curtain().draw();
            state.set(sketched.get().isEmpty() ? State.CHOOSING : State.SKETCHING);
        }
    }

    private void reveal() {
        run.curtain().open();
        state.set(State.REVEALED);
        measure();
    }

    /** Measures the sketches, once the curve is there: that of a loss comes a little later. */
    private void measure() {
        if (score.get().isEmpty() && !sketched.get().isEmpty()) {
            score.set(
                    PredictionScore.of(
                            curve,
                            from,
                            to(),
                            sketched.get(),
                            run.snapshot(),
                            run.chartProperty().get()));
        }
    }

    /** Whether pulses change nothing. */
    public boolean isAtRest() {
        return switch (state.get()) {
            case WAITING -> false;
            case RUNNING -> run.isAtRest();
            default -> true;
        };
    }

    /**
     * Lays sketches from files over the plot. Those of another curve or of other steps than the
     * first are left out.
     */
    public void lay(List<SavedSketch> saved) {
        if (saved.isEmpty()) {
            return;
        }
        SavedSketch first = saved.getFirst();
        boolean isOpen =
                state.get() != State.CLOSED && first.curve() == curve && first.to() == to();
        boolean wasSeen = run.snapshot().step() >= first.to();
        if (!isOpen) {
            open(first, wasSeen);
        }
        if (state.get() == State.CLOSED) {
            return; // there is an obstacle
        }
        List<SavedSketch> others = new ArrayList<>(sketched.get().others());
        saved.stream()
                .filter(each -> each.curve() == curve && each.to() == to())
                .forEach(others::add);
        sketched.set(new Sketched(sketched.get().own(), others));
        if (state.get() == State.CHOOSING) {
            state.set(State.SKETCHING);
        }
        score.set(Optional.empty());
        if (state.get() == State.REVEALED) {
            measure();
        }
        report(saved);
    }

    private void open(SavedSketch first, boolean wasSeen) {
        if (!wasSeen) {
            begin(first.curve(), first.to() - run.snapshot().step());
            return;
        }
        Optional<String> obstacle = obstacle(first.curve());
        if (obstacle.isPresent()) {
            run.notices().tell(Notice.Kind.TROUBLE, Text.of(obstacle.get()));
            return;
        }
        close();
        curve = first.curve();
        from = first.from();
        steps = first.to() - first.from();
        number = run.snapshot().run();
        state.set(State.REVEALED);
    }

    private void report(List<SavedSketch> saved) {
        long left =
                saved.stream().filter(each -> each.curve() != curve || each.to() != to()).count();
        long foreign = saved.stream().filter(each -> !each.isFor(run.config())).count();
        if (left > 0) {
            run.notices()
                    .tell(Notice.Kind.TROUBLE, Text.of("predict.left", NumberDisplay.count(left)));
        }
        if (foreign > 0) {
            run.notices()
                    .tell(
                            Notice.Kind.TROUBLE,
                            Text.of(
                                    "predict.foreign",
                                    NumberDisplay.count(foreign),
                                    NumberDisplay.count(saved.size())));
        }
    }

    /** Your own sketch, to be saved; empty if there is none. */
    public Optional<SavedSketch> saved(Optional<String> name) {
        Sketch own = sketched.get().own();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new SavedSketch(curve, run.config(), from, to(), own, name));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Sketched> sketchedProperty() {
        return sketched.getReadOnlyProperty();
    }

    /** How near the sketches came, once that is known. */
    public ReadOnlyObjectProperty<Optional<PredictionScore>> scoreProperty() {
        return score.getReadOnlyProperty();
    }

    public PredictedCurve curve() {
        return curve;
    }

    /** The step from which the prediction is made. */
    public long from() {
        return from;
    }

    /** The step that it is of; a loss is predicted up to it. */
    public long to() {
        return from + steps;
    }

    public long steps() {
        return steps;
    }

    /** The run that it is about. */
    public RunModel run() {
        return run;
    }
}
