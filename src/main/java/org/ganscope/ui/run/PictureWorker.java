package org.ganscope.ui.run;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Makes pictures outside the JavaFX thread, one at a time: the caller requests one, continues, and
 * checks at a later pulse whether it is finished. Tasks run on one thread, in order; the thread
 * ends by itself when there is no request for a while. On the JavaFX thread only.
 *
 * @param <P> the type of a picture
 */
final class PictureWorker<P> {
    /** In nanoseconds, a quarter of a pulse: a picture that takes less is worth waiting for. */
    static final long QUICK = 4_000_000;

    private static final long PATIENCE_SECONDS = 5;

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    PictureWorker::thread);

    private Optional<Future<P>> underWay = Optional.empty();

    PictureWorker() {
        thread.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pictures");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether a picture is in progress, or is finished and has not been taken. */
    boolean isBusy() {
        return underWay.isPresent();
    }

    /** Begins a picture. One that is in progress is dropped: it is never taken. */
    void begin(Callable<P> maker) {
        underWay = Optional.of(thread.submit(maker));
    }

    /** The requested picture, once, if it is finished. */
    Optional<P> take() {
        return underWay.filter(Future::isDone).map(future -> result());
    }

    /** The requested picture, if it is finished within this many nanoseconds. */
    Optional<P> takeWithin(long nanos) {
        try {
            underWay.orElseThrow().get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            return take(); // reports the cause
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return take();
    }

    /** The requested picture; waits until it is finished. */
    P await() {
        return result();
    }

    private P result() {
        Future<P> future = underWay.orElseThrow();
        underWay = Optional.empty();
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a picture could not be made", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a picture was made", e);
        }
    }
}
