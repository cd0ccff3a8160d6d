package org.ganscope.session;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.Move;
import org.ganscope.gan.Settings;

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
    private Move pendingMove = Move.BOTH;
    private int pendingSteps;

    SessionLoop(GanConfig config) {
        run = new Run(config);
    }

    void apply(Command command, long nanoTime) {
        switch (command) {
            case Command.Play() -> play(nanoTime);
            case Command.Pause() -> pause();
            case Command.Step(Move move, int count) -> {
                pause();
                pendingMove = move;
                pendingSteps = count;
            }
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
            pendingSteps = 0;
            pacer.restart(nanoTime);
        }
    }

    private void pause() {
        pendingSteps = 0;
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
        pendingSteps = 0;
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
        if (state == SessionState.DIVERGED || (state == SessionState.PAUSED && pendingSteps == 0)) {
            return Long.MAX_VALUE;
        }
        if (pendingSteps > 0) {
            pendingSteps--;
            run.step(pendingMove);
        } else {
            long wait = pacer.untilDue(nanoTime);
            if (wait > 0) {
                return wait;
            }
            run.step(Move.BOTH);
        }
        meter.stepped();
        if (run.divergence().isPresent()) {
            state = SessionState.DIVERGED;
            pendingSteps = 0;
        }
        return 0;
    }

    Snapshot snapshot(FrameRequest request, long nanoTime) {
        boolean stepping = state == SessionState.RUNNING || pendingSteps > 0;
        double speed = meter.stepsPerSecond(nanoTime);
        return run.snapshot(request, runNumber, state, stepping ? speed : 0);
    }
}
