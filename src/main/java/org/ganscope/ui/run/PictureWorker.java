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
 * Makes pictures beside the JavaFX thread, one at a time: whoever wants one asks for it, goes on,
 * and looks at a later pulse whether it is there. What it is given runs on one thread, in order;
 * the thread ends by itself when nothing is wanted for a while. On the JavaFX thread only.
 *
 * @param <P> a picture
 */
final class PictureWorker<P> {
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

    /** Whether a picture is being made, or is made and has not been taken. */
    boolean isBusy() {
        return underWay.isPresent();
    }

    /** Begins with a picture. One that is under way is given up: it is never taken. */
    void begin(Callable<P> maker) {
        underWay = Optional.of(thread.submit(maker));
    }

    /** The picture that was begun, once, if it is there. */
    Optional<P> take() {
        return underWay.filter(Future::isDone).map(future -> result());
    }

    /** The picture that was begun, if it is there within so many nanoseconds. */
    Optional<P> takeWithin(long nanos) {
        try {
            underWay.orElseThrow().get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            return take(); // which says why
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return take();
    }

    /** The picture that was begun, as soon as it is there. */
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
