package org.ganscope.session;

import org.ganscope.gan.GanConfig;

/**
 * Trains a throw-away copy of a run for a moment, on a thread of its own, so that the JVM has
 * compiled steps, measurements and snapshots when the run itself wants them: its first second is a
 * hundred times slower otherwise. Shares no state and no random numbers with any run.
 */
public final class WarmUp {
    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());

    /** Tried on both kinds of data: from here on a run begins at its later speed. */
    private static final long LASTS = 1_500_000_000;

    /** As a window asks for them. */
    private static final long FRAMES_EVERY = 16_000_000;

    private static final FrameRequest CURVES = FrameRequest.all(600);

    private final GanConfig config;
    private volatile boolean isStopped;
    private volatile boolean isOver;

    private WarmUp(GanConfig config) {
        this.config = config;
    }

    /** Begins to train a copy of a run with these settings. */
    public static WarmUp start(GanConfig config) {
        WarmUp warmUp = new WarmUp(config);
        Thread thread = new Thread(warmUp::run, "warming up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        // What fails here fails in the run too, and is told there.
        thread.setUncaughtExceptionHandler(
                (where, failure) -> LOG.log(System.Logger.Level.DEBUG, "warming up", failure));
        thread.start();
        return warmUp;
    }

    private void run() {
        TrainingSession copy = new TrainingSession(config);
        copy.submit(new Command.Play());
        long begun = System.nanoTime();
        long nextFrame = begun;
        long wait = 0;
        for (long now = begun; goesOn(now - begun, wait); now = System.nanoTime()) {
            if (now >= nextFrame) {
                copy.poll();
                copy.request(CURVES);
                nextFrame = now + FRAMES_EVERY;
            }
            wait = copy.turn(now);
        }
        isOver = true;
    }

    /** Until its time is over, it is stopped, or the copy has diverged. */
    private boolean goesOn(long lasted, long wait) {
        return !isStopped && lasted < LASTS && wait == 0;
    }

    /** Ends it after the step that it makes. */
    public void stop() {
        isStopped = true;
    }

    /** Whether it has ended, by itself or stopped. */
    public boolean isOver() {
        return isOver;
    }
}
