package org.ganscope.ui.importing;

import javafx.scene.control.ProgressBar;

import org.ganscope.session.file.csv.CsvProgress;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on its own thread that reports its progress and can be stopped. The caller checks it at each
 * pulse with {@link #poll}; after a stop there is no result.
 */
final class Reading<T> {
    /** The value for an indeterminate progress bar. */
    static final double UNKNOWN = ProgressBar.INDETERMINATE_PROGRESS;

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile boolean stopped;
    private volatile double share;

    private Reading() {}

    /** Starts the work. */
    static <T> Reading<T> start(Function<CsvProgress, T> work) {
        Reading<T> reading = new Reading<>();
        Thread.ofPlatform()
                .name("reading a file")
                .daemon()
                .start(() -> {
                    try {
                        reading.result.complete(work.apply(reading::goesOn));
                    } catch (Throwable e) {
                        reading.result.completeExceptionally(e);
                    }
                });
        return reading;
    }

    private boolean goesOn(long read, long total) {
        share = total == 0 ? 0 : read < total ? (double) read / total : UNKNOWN;
        return !stopped;
    }

    /** The part that has been read, 0 to 1; {@link #UNKNOWN} while it is being processed. */
    double share() {
        return share;
    }

    /** Ends the work soon; its result is dropped. */
    void stop() {
        stopped = true;
    }

    /** Whether the thread has ended, stopped or not. For tests. */
    boolean isOver() {
        return result.isDone();
    }

    /**
     * Delivers the outcome, if there is one by now.
     *
     * @return whether the work is over
     */
    boolean poll(Consumer<T> success, Consumer<RuntimeException> failure) {
        if (stopped || !result.isDone()) {
            return stopped;
        }
        try {
            success.accept(result.join());
        } catch (CancellationException e) {
            return true;
        } catch (CompletionException e) {
            failure.accept(
                    e.getCause() instanceof RuntimeException cause
                            ? cause
                            : new IllegalStateException(e.getCause()));
        }
        return true;
    }
}
