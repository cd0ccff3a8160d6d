package org.ganscope.experiment;

import org.ganscope.text.InputException;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * Runs many trials on several threads; the results do not depend on their number.
 *
 * @param <T> the result of a trial
 */
public final class Trials<T> {
    /** Something that is trained and measured on the thread that calls it. */
    public interface Job<T> {
        /**
         * Trains and measures.
         *
         * @param progress is called from time to time with the number of steps since the last call;
         *     the sum does not depend on whether training stops early
         */
        T run(LongConsumer progress);
    }

    /** Receives the result of a trial as soon as it is done. */
    public interface Reached<T> {
        /**
         * Called from one thread at a time; the trial is given by its index in the list, from 0.
         */
        void add(int trial, T outcome);
    }

    private final LongConsumer progress;
    private final Reached<T> reached;
    private long steps;

    private Trials(LongConsumer progress, Reached<T> reached) {
        this.progress = progress;
        this.reached = reached;
    }

    /**
     * Runs all trials.
     *
     * @param threads number of threads, ≥ 1
     * @param progress is called, from one thread at a time, with the number of steps made by all
     *     trials; may wait, and all others soon do, or throw a {@link CancellationException} to end
     *     all that are running
     * @param reached is called for each trial, in the order in which they end
     * @return the result of each, in the order of the trials
     * @throws InputException if {@code reached} does; waiting trials do not start then
     * @throws CancellationException if {@code progress} does
     */
    public static <T> List<T> run(
            List<? extends Job<T>> trials, int threads, LongConsumer progress, Reached<T> reached) {
        return new Trials<>(progress, reached).run(trials, threads);
    }

    private List<T> run(List<? extends Job<T>> trials, int threads) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Trials::thread)) {
            List<Future<T>> running =
                    IntStream.range(0, trials.size())
                            .mapToObj(i -> pool.submit(() -> run(i, trials.get(i))))
                            .toList();
            try {
                return running.stream().map(Trials::outcome).toList();
            } finally {
                pool.shutdownNow(); // if one failed, the waiting ones need not start
            }
        }
    }

    /** Does not keep the program from ending. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "trials");
        thread.setDaemon(true);
        return thread;
    }

    private T run(int number, Job<T> trial) {
        T outcome = trial.run(this::add);
        synchronized (reached) {
            reached.add(number, outcome);
        }
        return outcome;
    }

    private synchronized void add(long made) {
        steps += made;
        progress.accept(steps);
    }

    private static <T> T outcome(Future<T> trial) {
        try {
            return trial.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while trials run", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InputException refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof CancellationException stop) {
                throw stop;
            }
            throw new IllegalStateException("a trial failed", e.getCause());
        }
    }
}
