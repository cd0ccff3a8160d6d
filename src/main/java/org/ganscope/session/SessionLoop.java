package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Settings;
import org.ganscope.gan.StepKind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The work of the training thread: applies commands and steps the run at its pace. Owned by that
 * thread.
 */
final class SessionLoop {
    private final Pacer pacer = new Pacer();
    private final SpeedMeter meter = new SpeedMeter();
    private Run run;
    private long runNumber = 1;
    private long runs = 1;

    /** Number of commands that have been applied. */
    private long commands;

    private SessionState state = SessionState.PAUSED;

    private final LastChange lastChange = new LastChange();

    private final Shelf shelf = new Shelf();

    /** The way back that is in progress, if any. */
    private Optional<Return> underway = Optional.empty();

    /** A way back, and the replay that follows it. */
    private record Return(Replay replay, Waypoint to) {}

    /** Requested steps that have not been made yet, in order. */
    private final Deque<Command.Step> pending = new ArrayDeque<>();

    SessionLoop(GanConfig config) {
        run = new Run(config);
    }

    Run run() {
        return run;
    }

    void apply(Command command, long nanoTime) {
        if (endsTheWay(command)) {
            arrive();
        }
        switch (command) {
            case Command.Play() -> play(nanoTime);
            case Command.Pause() -> pause();
            case Command.Step step -> add(step);
            case Command.StepTo(long step) -> stepTo(step);
            case Command.Reset() -> {
                pause();
                rebuild(underway.map(way -> way.to().config()).orElseGet(run::config));
            }
            case Command.Configure(GanConfig config) -> configure(config, nanoTime);
            case Command.GoBack(Waypoint to) -> goBack(to);
            case Command.BringBack(long number) -> bringBack(number);
            case Command.Pace(double stepsPerSecond) -> pacer.set(stepsPerSecond, nanoTime);
        }
        commands++;
    }

    private static boolean endsTheWay(Command command) {
        return switch (command) {
            case Command.Configure _, Command.Pace _, Command.GoBack _ -> false;
            case Command.Reset _, Command.BringBack _ -> false; // these bring another run
            case Command.Play _, Command.Pause _, Command.Step _, Command.StepTo _ -> true;
        };
    }

    private void play(long nanoTime) {
        if (state == SessionState.PAUSED) {
            state = SessionState.RUNNING;
            pending.clear();
            meter.restart();
            pacer.restart(nanoTime);
        }
    }

    private void add(Command.Step step) {
        if (state == SessionState.RUNNING) {
            pause();
        }
        if (pending.isEmpty()) {
            meter.restart();
        }
        if (state == SessionState.PAUSED) {
            pending.add(step);
        }
    }

    private void stepTo(long step) {
        pause();
        if (step > run.step()) {
            add(new Command.Step(StepKind.BOTH, step - run.step()));
        }
    }

    /** Ends continuous stepping and drops requested steps. */
    private void pause() {
        boolean wasStepping = state == SessionState.RUNNING || !pending.isEmpty();
        pending.clear();
        if (wasStepping) {
            state = SessionState.PAUSED;
            run.measure();
        }
    }

    private void configure(GanConfig config, long nanoTime) {
        if (!Settings.rebuilding(run.config(), config).isEmpty()) {
            rebuild(config);
        } else if (underway.isPresent()) {
            Return way = underway.get();
            underway = Optional.of(new Return(way.replay(), way.to().withConfig(config)));
        } else {
            if (state != SessionState.DIVERGED) {
                lastChange.note(run, config, nanoTime);
            }
            run.configure(config);
        }
    }

    /**
     * A replay that is already in progress continues to the earlier step, unless it has passed
     * that; then it starts again. Only the replay knows the entries that the run has not reached
     * yet.
     */
    private void goBack(Waypoint to) {
        if (!Settings.rebuilding(run.config(), to.config()).isEmpty()) {
            return; // a waypoint of another run
        }
        pause();
        Optional<Replay> goesOn = underway.map(Return::replay).filter(_ -> run.step() <= to.step());
        Replay replay = goesOn.orElseGet(() -> run.past(to.step()));
        if (goesOn.isEmpty()) {
            replace(replay.run(), ++runs);
        }
        underway = Optional.of(new Return(replay, to));
        state = SessionState.RETURNING;
        if (run.step() >= to.step()) {
            arrive();
        }
    }

    /** Ends a way back, if there is one, at the step that the run has reached. */
    private void arrive() {
        if (underway.isPresent()) {
            run.configure(underway.get().to().config());
            underway = Optional.empty();
            state = SessionState.PAUSED;
            run.measure();
        }
    }

    private void rebuild(GanConfig config) {
        replace(new Run(config), ++runs);
        if (state != SessionState.RUNNING) {
            state = SessionState.PAUSED;
        }
    }

    /** Exchanges a run from the shelf and the present one. */
    private void bringBack(long number) {
        shelf.take(number)
                .ifPresent(other -> {
                    replace(other, number);
                    run.measure();
                    state =
                            run.divergence().isPresent()
                                    ? SessionState.DIVERGED
                                    : SessionState.PAUSED;
                });
    }

    private void replace(Run other, long number) {
        // a run on its way back is only a part of a run that is already on the shelf
        if (run.step() > 0 && underway.isEmpty()) {
            shelf.put(runNumber, run);
        }
        run = other;
        runNumber = number;
        pending.clear();
        meter.restart();
        lastChange.forget();
        underway = Optional.empty();
    }

    /**
     * Makes a step if one is due.
     *
     * @return nanoseconds until the next is due; {@link Long#MAX_VALUE} if none is
     */
    long step(long nanoTime) {
        if (state == SessionState.DIVERGED || (state == SessionState.PAUSED && pending.isEmpty())) {
            return Long.MAX_VALUE;
        }
        if (underway.isPresent()) {
            stepBackThere(underway.get());
        } else if (!pending.isEmpty()) {
            stepAsAsked(pending.remove());
        } else {
            long wait = pacer.untilDue(nanoTime);
            if (wait > 0) {
                return wait;
            }
            run.step(StepKind.BOTH);
        }
        meter.stepped(nanoTime);
        if (run.divergence().isPresent()) {
            state = SessionState.DIVERGED;
            pending.clear();
            underway = Optional.empty();
        }
        return 0;
    }

    private void stepBackThere(Return way) {
        way.replay().step();
        if (run.step() >= way.to().step()) {
            arrive();
        }
    }

    private void stepAsAsked(Command.Step step) {
        if (step.count() > 1) {
            pending.addFirst(new Command.Step(step.move(), step.count() - 1));
        }
        run.step(step.move());
        if (pending.isEmpty()) {
            run.measure();
        }
    }

    Snapshot snapshot(FrameRequest request, long nanoTime) {
        boolean stepping = state.isStepping() || !pending.isEmpty();
        double speed = stepping ? meter.stepsPerSecond() : 0;
        return run.snapshot(request, runNumber, state, speed)
                .in(
                        new Ways(
                                lastChange.before(),
                                underway.map(Return::to),
                                shelf.formers(),
                                shelf.pushedOut()),
                        commands);
    }
}
