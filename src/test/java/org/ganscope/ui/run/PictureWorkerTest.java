package org.ganscope.ui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;

@DisplayName("A worker that makes pictures")
class PictureWorkerTest {
    private final PictureWorker<String> worker = new PictureWorker<>();
    private final CountDownLatch brush = new CountDownLatch(1);

    /** A picture that is finished only when the test supplies the brush. */
    private String slow() throws InterruptedException {
        brush.await();
        return "slow";
    }

    @Test
    void hasNothingToDoAtFirst() {
        assertFalse(worker.isBusy());
        assertEquals(Optional.empty(), worker.take());
    }

    @Test
    void letsTheOneWhoAskedGoOn() {
        worker.begin(this::slow);
        assertTrue(worker.isBusy());
        assertEquals(Optional.empty(), worker.take());
        assertTrue(worker.isBusy());
        brush.countDown();
        assertEquals("slow", worker.await());
        assertFalse(worker.isBusy());
    }

    @Test
    void givesEachPictureOnce() {
        worker.begin(() -> "first");
        Optional<String> taken = Optional.empty();
        while (taken.isEmpty()) {
            assertTrue(worker.isBusy());
            taken = worker.take();
        }
        assertEquals("first", taken.get());
        assertEquals(Optional.empty(), worker.take());
    }

    @Test
    void givesOnlyTheNewestOfTwo() {
        worker.begin(this::slow);
        worker.begin(() -> "new");
        brush.countDown();
        assertEquals("new", worker.await());
        assertEquals(Optional.empty(), worker.take());
    }

    @Test
    void makesThemOnOneThreadThatIsNotTheOneThatAsks() {
        PictureWorker<Thread> threads = new PictureWorker<>();
        threads.begin(Thread::currentThread);
        Thread first = threads.await();
        threads.begin(Thread::currentThread);
        assertSame(first, threads.await());
        assertTrue(first != Thread.currentThread());
        assertTrue(first.isDaemon(), "it would keep the program alive");
    }

    @Test
    void reportsAFailedPictureToItsTaker() {
        worker.begin(() -> {
            throw new IllegalArgumentException("no such colour");
        });
        Exception failure = assertThrows(IllegalStateException.class, worker::await);
        assertEquals("no such colour", failure.getCause().getMessage());
        assertFalse(worker.isBusy());
    }
}
