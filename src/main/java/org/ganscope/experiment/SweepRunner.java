package org.ganscope.experiment;

import org.ganscope.text.InputException;

import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Makes the runs of a sweep, once. {@link #run} waits for them; everything else may be called from
 * any thread meanwhile. Progress is pulled, not pushed.
 */
public final class SweepRunner {
    private final List<Trials.Job<SweepRow>> waiting;
    private final long allSteps;
    private final Consumer<SweepRow> reached;
    private final LongSupplier nanoTime;
    private boolean paused;
    private boolean stopped;
    private int runs;
    private long steps;

    /** Nanoseconds of work before the latest pause, and the time since which it has gone on. */
    private long worked;

    private long since;

    /**
     * A runner.
     *
     * @param runs the numbers of the runs to make, in this order
     * @param reached receives each result when it is known, on one thread at a time
     */
    public SweepRunner(Sweep sweep, List<Integer> runs, Consumer<SweepRow> reached) {
        this(sweep, runs, reached, System::nanoTime);
    }

    SweepRunner(
            Sweep sweep, List<Integer> runs, Consumer<SweepRow> reached, LongSupplier nanoTime) {
        waiting = runs.stream().map(run -> job(sweep, run)).toList();
        allSteps = (long) runs.size() * sweep.steps();
        this.reached = reached;
        this.nanoTime = nanoTime;
        since = nanoTime.getAsLong();
    }

    /** Its settings are made only when it is its turn. */
    private static Trials.Job<SweepRow> job(Sweep sweep, int run) {
        return progress -> sweep.run(run).run(progress);
    }

    /** The usual number of threads: all processors but one, which is left to the window. */
    public static int usualThreads() {
        return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    }

    /**
     * Makes the runs.
     *
     * @param threads number of threads, ≥ 1
     * @param watcher is called from time to time, on one thread at a time, with the number of steps
     *     made by all runs; may throw a {@link CancellationException} to stop
     * @return whether all were made: not if it was stopped
     * @throws InputException if {@code reached} does
     */
    public boolean run(int threads, LongConsumer watcher) {
        synchronized (this) {
            since = nanoTime.getAsLong();
        }
        LongConsumer progress =
                made -> {
                    awaitTurn(made);
                    watcher.accept(made);
                };
        try {
            Trials.run(waiting, threads, progress, (i, row) -> reach(row));
            return true;
        } catch (CancellationException e) {
            return false;
        }
    }

    private synchronized void awaitTurn(long made) {
        while (paused && !stopped) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
        if (stopped) {
            throw new CancellationException();
        }
        steps = made; // what is made until a pause takes effect counts after it, as its time does
    }

    private void reach(SweepRow row) {
        reached.accept(row);
        synchronized (this) {
            runs++;
        }
    }

    /** Lets the runs wait, within a few milliseconds. */
    public synchronized void pause() {
        if (!paused) {
            worked += nanoTime.getAsLong() - since;
            paused = true;
        }
    }

    /** Goes on after a pause. */
    public synchronized void resume() {
        if (paused) {
            since = nanoTime.getAsLong();
            paused = false;
            notifyAll();
        }
    }

    public synchronized boolean isPaused() {
        return paused;
    }

    /** Ends the runs that are being made, without a result; the others do not start. */
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    /** The number of runs that have a result. */
    public synchronized int made() {
        return runs;
    }

    /** The number of runs to make. */
    public int all() {
        return waiting.size();
    }

    /** The number of steps to make. */
    public long allSteps() {
        return allSteps;
    }

    /** The estimated time until the end, in seconds of work; empty at the beginning. */
    public synchronized OptionalDouble secondsLeft() {
        long time = paused ? worked : worked + nanoTime.getAsLong() - since;
        return steps == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1e-9 * time * (allSteps() - steps) / steps);
    }
}
