package org.ganscope.ui.sweep;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepRow;
import org.ganscope.experiment.SweepRunner;
import org.ganscope.session.file.SweepFolder;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sweep that a board shows: its results so far, and the threads that make the others. The board
 * pulls; nothing is called on the JavaFX thread.
 */
final class SweepWork {
    private final Sweep sweep;
    private final SortedMap<Integer, SweepRow> rows = new TreeMap<>();
    private Optional<SweepRunner> runner = Optional.empty();
    private int version;

    /** A sweep without results. */
    SweepWork(Sweep sweep) {
        this.sweep = sweep;
    }

    /** A sweep with results, from a folder. */
    SweepWork(SweepFolder.Content content) {
        sweep = content.sweep();
        rows.putAll(content.rows());
    }

    Sweep sweep() {
        return sweep;
    }

    private synchronized void add(SweepRow row) {
        rows.put(row.run(), row);
        version++;
    }

    /** The results so far. */
    synchronized Collection<SweepRow> rows() {
        return List.copyOf(rows.values());
    }

    /** Changes with every result. */
    synchronized int version() {
        return version;
    }

    /** The number of results. */
    synchronized int made() {
        return rows.size();
    }

    synchronized boolean isWhole() {
        return rows.size() == sweep.runs();
    }

    private synchronized List<Integer> missing() {
        return sweep.order().stream().filter(run -> !rows.containsKey(run)).toList();
    }

    /** Whether runs are being made, or wait during a pause. */
    boolean isBegun() {
        return runner.isPresent() && !isWhole();
    }

    boolean isPaused() {
        return runner.filter(SweepRunner::isPaused).isPresent();
    }

    /** Whether runs are being made right now. */
    boolean isWorking() {
        return isBegun() && !isPaused();
    }

    /** Makes the runs that have no result, or goes on after a pause. */
    void goOn() {
        if (runner.isPresent()) {
            runner.get().resume();
        } else if (!isWhole()) {
            SweepRunner made = new SweepRunner(sweep, missing(), this::add);
            runner = Optional.of(made);
            Thread thread =
                    new Thread(() -> made.run(SweepRunner.usualThreads(), steps -> {}), "sweep");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void pause() {
        runner.ifPresent(SweepRunner::pause);
    }

    /** Ends the runs that are being made; the results stay. */
    void stop() {
        runner.ifPresent(SweepRunner::stop);
        runner = Optional.empty();
    }

    /** The estimated time until the end; empty while it is not known. */
    OptionalDouble secondsLeft() {
        return runner.isPresent() ? runner.get().secondsLeft() : OptionalDouble.empty();
    }
}
