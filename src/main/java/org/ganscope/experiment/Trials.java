package org.ganscope.experiment;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/** Runs many trials on several threads; what they reach does not depend on how many. */
public final class Trials {
    private final LongConsumer progress;
    private long steps;

    private Trials(LongConsumer progress) {
        this.progress = progress;
    }

    /**
     * Runs all trials.
     *
     * @param threads how many at a time, ≥ 1
     * @param progress is told, from one thread at a time, how many steps of all trials are made
     * @return what each reached, in the order of the trials
     */
    public static List<Outcome> run(List<Trial> trials, int threads, LongConsumer progress) {
        return new Trials(progress).run(trials, threads);
    }

    private List<Outcome> run(List<Trial> trials, int threads) {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Outcome>> running =
                    trials.stream().map(trial -> pool.submit(() -> trial.run(this::add))).toList();
            try {
                return running.stream().map(Trials::outcome).toList();
            } finally {
                pool.shutdownNow(); // where one failed, those that wait need not start
            }
        }
    }

    private synchronized void add(long made) {
        steps += made;
        progress.accept(steps);
    }

    private static Outcome outcome(Future<Outcome> trial) {
        try {
            return trial.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while trials run", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a trial failed", e.getCause());
        }
    }
}
