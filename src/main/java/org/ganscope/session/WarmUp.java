package org.ganscope.session;

import org.ganscope.gan.GanConfig;

/**
 * Trains a throw-away copy of a run for a moment on its own thread, so that the JVM has compiled
 * steps, measurements and snapshots when the run itself needs them: otherwise its first second is a
 * hundred times slower. Shares no state and no random numbers with any run.
 */
public final class WarmUp {
    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());

    /**
     * Enough for all code that runs once per step. Tried: after this many steps the standard game
     * and the ring of eight start at their later speed; after a third of them the former still
     * takes a second.
     */
    private static final long MOST_STEPS = 12_000;

    /** Large networks are compiled after few steps. */
    private static final long FEWEST_STEPS = 300;

    private static final long USUAL_TIME = 3_000_000_000L;
    private static final long MOST_TIME = 10_000_000_000L;

    /** As often as a window requests them. */
    private static final long FRAMES_EVERY = 16_000_000;

    private static final FrameRequest CURVES = FrameRequest.all(600);

    private final GanConfig config;
    private volatile boolean isStopped;
    private volatile boolean isOver;

    private WarmUp(GanConfig config) {
        this.config = config;
    }

    /**
     * Begins to train a copy of a run with these settings, at the lowest priority if the system
     * respects that; Linux does not.
     */
    @SuppressWarnings("ThreadPriorityCheck") // nothing depends on it
    public static WarmUp start(GanConfig config) {
        WarmUp warmUp = new WarmUp(config);
        Thread thread = new Thread(warmUp::run, "warming up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        // what fails here also fails in the run and is reported there
        thread.setUncaughtExceptionHandler(
                (where, failure) -> LOG.log(System.Logger.Level.DEBUG, "warming up", failure));
        thread.start();
        return warmUp;
    }

    private void run() {
        try {
            train();
        } finally {
            isOver = true;
        }
    }

    private void train() {
        TrainingSession copy = new TrainingSession(config);
        copy.submit(new Command.Play());
        long begun = System.nanoTime();
        long nextFrame = begun;
        long now = begun;
        for (long steps = 0; !isStopped && isWorthMore(steps, now - begun); steps++) {
            if (now >= nextFrame) {
                copy.poll();
                copy.request(CURVES);
                nextFrame = now + FRAMES_EVERY;
            }
            if (copy.turn(now) > 0) {
                break; // the run has diverged
            }
            now = System.nanoTime();
        }
    }

    private static boolean isWorthMore(long steps, long lasted) {
        return steps < FEWEST_STEPS
                ? lasted < MOST_TIME
                : steps < MOST_STEPS && lasted < USUAL_TIME;
    }

    /** Ends the warm-up after the current step. */
    public void stop() {
        isStopped = true;
    }

    /** Whether the warm-up has neither ended nor been stopped. */
    public boolean isUnderWay() {
        return !isOver && !isStopped;
    }
}
