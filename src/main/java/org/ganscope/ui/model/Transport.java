package org.ganscope.ui.model;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.gan.StepKind;
import org.ganscope.session.Command;
import org.ganscope.session.SessionState;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Trains, pauses and makes steps, at a pace; knows which of these the run is doing. */
public final class Transport {
    /** The fastest and the slowest pace in steps per second; beyond the fastest: unlimited. */
    public static final double SLOWEST = 1;

    public static final double FASTEST = 10_000;

    private final FramePull frames;
    private final Lead lead;
    private final Notices notices;
    private final DoubleProperty pace;
    private BooleanSupplier beforePlay = () -> false;
    private final ReadOnlyBooleanWrapper training = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Optional<StepKind>> turn =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Whether the run has been asked to go back and the latest frame may not show it yet. */
    private boolean goesBack;

    /** @param lead the run with the one that it is compared with, which does the same */
    Transport(FramePull frames, Lead lead, Notices notices, DoubleProperty pace) {
        this.frames = frames;
        this.lead = lead;
        this.notices = notices;
        this.pace = pace;
        training.subscribe(
                trains -> turn.set(trains ? Optional.of(StepKind.BOTH) : Optional.empty()));
        pace.subscribe(
                stepsPerSecond -> frames.submit(new Command.Pace(stepsPerSecond.doubleValue())));
    }

    /** Takes over the state of the latest frame. */
    void follow() {
        goesBack &= !lead.isSettled();
        if (lead.isSettled() || lead.haveAllDiverged()) {
            training.set(lead.isAny(SessionState.RUNNING));
        }
    }

    /** Sets who may do something else whenever training begins; it returns whether it does. */
    void setBeforePlay(BooleanSupplier instead) {
        beforePlay = instead;
    }

    /** Trains until another command. */
    public void play() {
        if (canGoOn() && !beforePlay.getAsBoolean()) {
            frames.submit(new Command.Play());
            training.set(true);
            notices.forgetWhatBegins();
        }
    }

    /**
     * A run that has diverged can only go back or be reset, and one that is going back must arrive
     * first; one that was just changed may be a new run.
     */
    private boolean canGoOn() {
        boolean canStep = !lead.haveAllDiverged() && !lead.isAny(SessionState.SEEKING);
        return !goesBack && (canStep || !lead.isSettled());
    }

    public void pause() {
        frames.submit(new Command.Pause());
        stop();
    }

    /** Whether it neither trains, nor has just made a step, nor is going back. */
    void stop() {
        training.set(false);
        turn.set(Optional.empty());
        goesBack = false;
    }

    /** Trains or pauses; requested steps that are still being made count as training. */
    public void toggle() {
        if (training.get() || goesBack || isMoving()) {
            pause();
        } else {
            play();
        }
    }

    private boolean isMoving() {
        return lead.isAny(SessionState.SEEKING)
                || lead.isSettled() && lead.isAny(frame -> frame.stepsPerSecond() != 0);
    }

    /** Makes some steps and pauses. */
    public void step(StepKind move, int count) {
        make(new Command.Step(move, count), move);
    }

    /** Makes steps as fast as possible until the run has made this many, and pauses. */
    public void stepTo(long step) {
        make(new Command.StepTo(step), StepKind.BOTH);
    }

    private void make(Command steps, StepKind move) {
        if (canGoOn()) {
            frames.submit(steps);
            training.set(false);
            turn.set(Optional.of(move));
            notices.forgetWhatBegins();
        }
    }

    /** Sends this command and pauses. */
    void standAfter(Command command) {
        frames.submit(command);
        stop();
    }

    /** Goes back to an earlier step and stands still there. */
    void goBack(Command.GoBack way) {
        standAfter(way);
        goesBack = true;
    }

    boolean isTraining() {
        return training.get();
    }

    /** Whether the run is training, from the user's point of view. */
    public ReadOnlyBooleanProperty trainingProperty() {
        return training.getReadOnlyProperty();
    }

    /**
     * The players whose turn it is: both while training, after single steps those that made them.
     */
    public ReadOnlyObjectProperty<Optional<StepKind>> turnProperty() {
        return turn.getReadOnlyProperty();
    }

    /** Steps per second; infinite for as fast as possible. */
    public DoubleProperty paceProperty() {
        return pace;
    }
}
