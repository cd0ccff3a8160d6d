package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The work of the training thread: applies commands and steps the run at its pace. Owned by that
 * thread.
 */
final class SessionLoop {
    /**
     * Bytes of moments that are held with a run: of the default scenario that is one for a fifth of
     * a second of replay in 100,000 steps.
     */
    private static final long HELD = 2L << 20;

    private final Pacer pacer = new Pacer();
    private final SpeedMeter meter = new SpeedMeter();
    private Run run;
    private long runNumber = TrainingSession.FIRST_RUN;
    private long runs = TrainingSession.FIRST_RUN;

    /** Number of commands that have been applied. */
    private long commands;

    private SessionState state = SessionState.PAUSED;

    private final LastChange lastChange = new LastChange();

    private final Shelf shelf = new Shelf();

    /** Moments of the run. */
    private Timeline timeline = new Timeline();

    /** At an earlier step of the run, if one is looked at. */
    private Optional<LookBack> look = Optional.empty();

    /** Where the run parted from another one, and what was recorded of that. */
    private Optional<Parting> parting = Optional.empty();

    private record Parting(Fork fork, History other) {
        Map<Series, Curve> future(FrameRequest request) {
            long from = Math.max(request.from(), fork.step());
            return other.curves(from, Math.min(request.to(), fork.end()), request.buckets());
        }
    }

    /** What is looked out for. */
    private Watch watch = Watch.NOTHING;

    /** Requested steps that have not been made yet, in order. */
    private final Deque<Command.Step> pending = new ArrayDeque<>();

    SessionLoop(GanConfig config) {
        run = new Run(config);
        timeline.note(run);
    }

    /** A run that is held goes on, paused. */
    private SessionLoop(Run run, Timeline moments) {
        this.run = run;
        timeline = moments;
        state = standing();
    }

    Run run() {
        return run;
    }

    /** The number of the run. */
    long number() {
        return runNumber;
    }

    Checkpoint checkpoint() {
        return run.checkpoint();
    }

    /** The run, and the step of it that is looked at. */
    HeldRun held() {
        HeldRun held = run.held().with(timeline.some(HELD));
        return look.isPresent() ? held.lookingAt(seen().step()) : held;
    }

    /** See {@link TrainingSession#trace}. */
    TracedStep trace() {
        Run here = seen();
        NextStep next = look.map(LookBack::next).orElse(NextStep.of(here));
        return new TracedStep(snapshot(FrameRequest.none(), 0), next.trace(here.trainer()));
    }

    void apply(Command command, long nanoTime) {
        if (endsTheWay(command)) {
            look.filter(way -> way.branch().isPresent()).ifPresent(this::branch);
        }
        switch (command) {
            case Command.Play() -> play(nanoTime);
            case Command.Pause() -> pause();
            case Command.Step step -> add(step);
            case Command.StepTo(long step) -> stepTo(step);
            case Command.Reset() -> reset();
            case Command.Configure(GanConfig config) -> configure(config, nanoTime);
            case Command.LookAt(long step) -> lookAt(step);
            case Command.Return() -> returnToEnd();
            case Command.Branch() -> branchWith(seen().config());
            case Command.GoBack(Waypoint to) -> goBack(to);
            case Command.BringBack(long number) -> bringBack(number);
            case Command.Open(HeldRun held) -> open(held);
            case Command.Pace(double stepsPerSecond) -> pacer.set(stepsPerSecond, nanoTime);
            case Command.Look(List<Goal> goals) -> watch = Watch.of(goals);
            case Command.Exchange _, Command.Part _ -> {} // of both runs of a comparison
        }
        lookOut();
        commands++;
    }

    /** Notes the goals that the run has reached at its end. */
    private void lookOut() {
        Watch before = watch;
        watch = watch.after(run);
        if (look.isEmpty() && watch.pausesSince(before)) {
            pause();
        }
    }

    /** Whether a command ends the way to a branch where the run is by then. */
    private static boolean endsTheWay(Command command) {
        return switch (command) {
            case Command.Configure _, Command.Pace _, Command.GoBack _, Command.Look _ -> false;
            case Command.Reset _, Command.BringBack _, Command.Open _ ->
                    false; // they take another run
            case Command.LookAt _, Command.Return _, Command.Branch _ -> true;
            case Command.Play _, Command.Pause _, Command.Step _, Command.StepTo _ -> true;
            case Command.Exchange _, Command.Part _ -> true;
        };
    }

    /** The run, or an earlier step of it if that is looked at. */
    Run seen() {
        return look.map(LookBack::shown).orElse(run);
    }

    /** See {@link Command.Play}. */
    void play(long nanoTime) {
        if (state == SessionState.PAUSED) {
            state = SessionState.RUNNING;
            pending.clear();
            meter.restart();
            pacer.restart(nanoTime);
        }
    }

    private void add(Command.Step step) {
        if (look.isPresent()) {
            if (step.move() == StepKind.BOTH) {
                lookAt(seen().step() + step.count());
                return;
            }
            branchWith(seen().config());
        }
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
        if (look.isPresent()) {
            lookAt(step);
            return;
        }
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
            seen().measure();
        }
    }

    private void reset() {
        pause();
        rebuild(look.flatMap(LookBack::branch).map(Waypoint::config).orElse(seen().config()));
    }

    private void configure(GanConfig config, long nanoTime) {
        if (!Settings.rebuilding(run.config(), config).isEmpty()) {
            rebuild(config);
        } else if (look.isPresent()) {
            if (!config.equals(seen().config())) {
                branchWith(config);
            }
        } else {
            if (state != SessionState.DIVERGED) {
                lastChange.note(run, config, nanoTime);
            }
            run.change(config);
        }
    }

    /** See {@link Command.LookAt}. */
    void lookAt(long step) {
        pause();
        if (step >= run.step()) {
            returnToEnd();
        } else {
            look().seek(step);
            arrive();
        }
    }

    private LookBack look() {
        if (look.isEmpty()) {
            look = Optional.of(new LookBack(run, timeline));
            state = SessionState.PAUSED;
        }
        return look.get();
    }

    void returnToEnd() {
        if (look.isPresent()) {
            look = Optional.empty();
            state = standing();
        }
    }

    /** The state of the run where it ends. */
    private SessionState standing() {
        return run.divergence().isPresent() ? SessionState.DIVERGED : SessionState.PAUSED;
    }

    /** Branches from the step that is looked at or looked for. */
    private void branchWith(GanConfig config) {
        if (look.isPresent()) {
            pause();
            long step = look.get().branch().map(Waypoint::step).orElse(seen().step());
            look.get().seekBranch(step, config);
            arrive();
        }
    }

    private void goBack(Waypoint to) {
        if (Settings.rebuilding(run.config(), to.config()).isEmpty()) { // else of another run
            pause();
            look().seekBranch(to.step(), to.config());
            arrive();
        }
    }

    private void arrive() {
        LookBack here = look.orElseThrow();
        if (here.hasArrived() && here.branch().isPresent()) {
            branch(here);
        } else if (here.hasArrived()) {
            here.shown().measure();
        }
    }

    /** The run that is looked at goes on from where it is, and the one that waits is left. */
    private void branch(LookBack from) {
        Run past = from.shown();
        past.adopt(run.history());
        Parting parted = new Parting(Fork.of(runNumber, run, past.step()), run.history());
        replace(past, ++runs, timeline.upTo(past.step()));
        parting = Optional.of(parted);
        state = SessionState.PAUSED;
        run.change(from.branch().orElseThrow().config());
        run.measure();
    }

    private void rebuild(GanConfig config) {
        boolean goesOn = look.isEmpty() && state == SessionState.RUNNING;
        replace(new Run(config), ++runs, new Timeline());
        timeline.note(run);
        state = goesOn ? SessionState.RUNNING : SessionState.PAUSED;
    }

    /** The run that is brought back and the present one change places. */
    private void bringBack(long number) {
        shelf.take(number).ifPresent(other -> takeUp(other.run(), number, other.timeline()));
    }

    private void open(HeldRun held) {
        takeUp(Run.from(held), ++runs, Timeline.of(held.moments()));
        timeline.note(run);
        held.lookedAt().ifPresent(this::lookAt);
    }

    /** Another run at the step where it was left, paused. */
    private void takeUp(Run other, long number, Timeline moments) {
        replace(other, number, moments);
        run.measure();
        state = standing();
    }

    private void replace(Run other, long number, Timeline moments) {
        if (run.step() > 0) {
            shelf.put(runNumber, run, timeline);
        }
        run = other;
        runNumber = number;
        timeline = moments;
        pending.clear();
        meter.restart();
        lastChange.forget();
        look = Optional.empty();
        parting = Optional.empty();
    }

    /** The second run of a comparison; empty if it is not there any more. */
    Optional<SessionLoop> opponent(Opponent wanted) {
        pause();
        return switch (wanted) {
            case Opponent.Copy() -> Optional.of(copy());
            case Opponent.Anew(GanConfig config) -> Optional.of(new SessionLoop(config));
            case Opponent.Shelved(long number) ->
                    shelf.take(number).map(taken -> new SessionLoop(taken.run(), taken.timeline()));
            case Opponent.Held(HeldRun held) -> Optional.of(of(held));
        };
    }

    /** The same run once more, up to the step that is shown. */
    private SessionLoop copy() {
        if (look.isEmpty()) {
            return new SessionLoop(run.copy(), timeline.upTo(run.step()));
        }
        LookBack back = new LookBack(run, timeline);
        back.seekBranch(seen().step(), seen().config());
        while (!back.hasArrived()) {
            back.step();
        }
        Run past = back.shown();
        past.adopt(run.history());
        return new SessionLoop(past, timeline.upTo(past.step()));
    }

    private static SessionLoop of(HeldRun held) {
        SessionLoop loop = new SessionLoop(Run.from(held), Timeline.of(held.moments()));
        loop.timeline.note(loop.run);
        held.lookedAt().ifPresent(loop::lookAt);
        return loop;
    }

    /** Each takes the run of the other, paused. */
    void exchange(SessionLoop other) {
        pause();
        other.pause();
        Run mine = run;
        Timeline moments = timeline;
        Optional<LookBack> looked = look;
        Optional<Parting> parted = parting;
        take(other.run, other.timeline, other.look, other.parting);
        other.take(mine, moments, looked, parted);
    }

    private void take(
            Run other, Timeline moments, Optional<LookBack> looked, Optional<Parting> parted) {
        run = other;
        runNumber = ++runs;
        timeline = moments;
        look = looked;
        parting = parted;
        lastChange.forget();
        state = looked.isPresent() ? SessionState.PAUSED : standing();
    }

    /** Puts the run of another session on this one's shelf, after those that it had there. */
    void shelve(SessionLoop other) {
        for (Former former : other.shelf.formers()) {
            other.shelf.take(former.run()).ifPresent(this::shelve);
        }
        if (other.run.step() > 0) {
            shelve(new Shelf.Taken(other.run, other.timeline));
        }
    }

    private void shelve(Shelf.Taken left) {
        shelf.put(++runs, left.run(), left.timeline());
    }

    /** Whether an earlier step of the run is shown. */
    boolean isLookingBack() {
        return look.isPresent();
    }

    /** Whether it repeats the run up to a step that is looked for. */
    boolean isSeeking() {
        return look.isPresent() && !look.get().hasArrived();
    }

    /** Whether it makes steps, trains or plays back. */
    boolean isMoving() {
        return isRunning() || !pending.isEmpty();
    }

    boolean isRunning() {
        return state == SessionState.RUNNING;
    }

    boolean hasDiverged() {
        return state == SessionState.DIVERGED;
    }

    /**
     * Makes a step if one is due.
     *
     * @return nanoseconds until the next is due; {@link Long#MAX_VALUE} if none is
     */
    long step(long nanoTime) {
        long wait = untilDue(nanoTime);
        if (wait == 0) {
            move(nanoTime);
        }
        return wait;
    }

    /** Nanoseconds until a step is due, 0 claims it; {@link Long#MAX_VALUE} if none is. */
    long untilDue(long nanoTime) {
        if (isSeeking() || !pending.isEmpty()) {
            return 0;
        }
        return state == SessionState.RUNNING ? pacer.untilDue(nanoTime) : Long.MAX_VALUE;
    }

    /** Makes the next step. */
    void move(long nanoTime) {
        if (look.isPresent()) {
            moveBack(look.get(), nanoTime);
            return;
        }
        if (pending.isEmpty()) {
            run.step(StepKind.BOTH);
        } else {
            stepAsAsked(pending.remove());
        }
        timeline.note(run);
        meter.stepped(nanoTime);
        lookOut();
        if (run.divergence().isPresent()) {
            state = SessionState.DIVERGED;
            pending.clear();
        }
    }

    /** Goes on to the step that is looked for, or plays back. */
    private void moveBack(LookBack here, long nanoTime) {
        boolean seeks = !here.hasArrived();
        here.step();
        if (seeks) {
            arrive();
            return;
        }
        meter.stepped(nanoTime);
        if (here.isAtEnd()) {
            returnToEnd();
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
        boolean isSeeking = isSeeking();
        boolean stepping = isSeeking || state.isStepping() || !pending.isEmpty();
        double speed = isSeeking ? Double.NaN : stepping ? meter.stepsPerSecond() : 0;
        return seen().seen(request, runNumber, isSeeking ? SessionState.SEEKING : state, speed)
                .in(
                        ways(),
                        commands,
                        run,
                        parting.map(other -> other.future(request)).orElse(Map.of()),
                        watch);
    }

    private Ways ways() {
        return new Ways(
                look.isPresent() ? OptionalLong.of(run.step()) : OptionalLong.empty(),
                parting.map(Parting::fork),
                lastChange.before(),
                look.flatMap(LookBack::branch),
                shelf.formers(),
                shelf.pushedOut());
    }
}
