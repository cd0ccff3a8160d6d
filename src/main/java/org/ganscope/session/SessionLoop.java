package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Move;
import org.ganscope.gan.Settings;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the training thread does: applies commands and steps the run at its pace. Owned by that
 * thread.
 */
final class SessionLoop {
    private final Pacer pacer = new Pacer();
    private final SpeedMeter meter = new SpeedMeter();
    private Run run;
    private long runNumber = 1;
    private SessionState state = SessionState.PAUSED;

    /** Steps asked for one by one and not yet made, in their order. */
    private final Deque<Command.Step> pending = new ArrayDeque<>();

    SessionLoop(GanConfig config) {
        run = new Run(config);
    }

    Run run() {
        return run;
    }

    void apply(Command command, long nanoTime) {
        switch (command) {
            case Command.Play() -> play(nanoTime);
            case Command.Pause() -> pause();
            case Command.Step step -> add(step);
            case Command.Reset() -> {
                pause();
                rebuild(run.config());
            }
            case Command.Configure(GanConfig config) -> configure(config);
            case Command.Pace(double stepsPerSecond) -> pacer.set(stepsPerSecond, nanoTime);
        }
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

    private void pause() {
        pending.clear();
        if (state == SessionState.RUNNING) {
            state = SessionState.PAUSED;
        }
    }

    private void configure(GanConfig config) {
        if (Settings.rebuilding(run.config(), config).isEmpty()) {
            run.configure(config);
        } else {
            rebuild(config);
        }
    }

    private void rebuild(GanConfig config) {
        run = new Run(config);
        runNumber++;
        pending.clear();
        meter.restart();
        if (state == SessionState.DIVERGED) {
            state = SessionState.PAUSED;
        }
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
        if (!pending.isEmpty()) {
            Command.Step step = pending.remove();
            if (step.count() > 1) {
                pending.addFirst(new Command.Step(step.move(), step.count() - 1));
            }
            run.step(step.move());
        } else {
            long wait = pacer.untilDue(nanoTime);
            if (wait > 0) {
                return wait;
            }
            run.step(Move.BOTH);
        }
        meter.stepped(nanoTime);
        if (run.divergence().isPresent()) {
            state = SessionState.DIVERGED;
            pending.clear();
        }
        return 0;
    }

    Snapshot snapshot(FrameRequest request, long nanoTime) {
        boolean stepping = state == SessionState.RUNNING || !pending.isEmpty();
        double speed = stepping ? meter.stepsPerSecond() : 0;
        return run.snapshot(request, runNumber, state, speed);
    }
}
