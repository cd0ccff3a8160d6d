package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Does at random what the window offers, for {@code -Dsoak.minutes} at full speed. The seed is
 * printed; {@code -Dsoak.seed} repeats its choices.
 */
@Tag("soak")
@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A window that is used at random for a long time")
class SoakTest {
    private static final long MINUTES = Long.getLong("soak.minutes", 10);
    private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

    /** A run with its moments and charts, the shelf, and the window itself, in bytes. */
    private static final long ROOM = 500L << 20;

    private static final int REMEMBERED = 40;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final AtomicLong pulses = new AtomicLong();
    private final Deque<String> last = new ArrayDeque<>();
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        Thread.setDefaultUncaughtExceptionHandler(this::keep);
        Thread.currentThread().setUncaughtExceptionHandler(this::keep);
        open = new OpenWindow(stage, GanConfig.standard());
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.incrementAndGet();
            }
        }.start();
    }

    private void keep(Thread thread, Throwable failure) {
        failure.printStackTrace(System.out);
        failures.add(failure);
    }

    /** What handlers threw while the robot moved or pressed. */
    private void keepThoseOfTheRobot() {
        try {
            WaitForAsyncUtils.checkException();
        } catch (Throwable failure) {
            failures.add(failure);
            WaitForAsyncUtils.clearExceptions();
        }
    }

    @BeforeEach
    void leaveFailuresToTheEnd() {
        WaitForAsyncUtils.autoCheckException = false;
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void showsNoFailureAndNeedsNoMoreMemory() {
        System.out.println("soak.seed " + SEED);
        RandomHands hands = new RandomHands(open, new Random(SEED));
        long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
        long nextReport = 0;
        long reported = System.nanoTime();
        for (long done = 0; System.nanoTime() < end; done++) {
            remember(hands.act());
            keepThoseOfTheRobot();
            assertEquals(List.of(), failures, this::story);
            assertTrue(open.onFx(() -> open.model.failureProperty().get().isEmpty()), this::story);
            if (System.nanoTime() > nextReport) {
                report(done, System.nanoTime() - reported);
                reported = System.nanoTime();
                nextReport = reported + Duration.ofMinutes(1).toNanos();
            }
        }
        long used = used();
        assertTrue(used < ROOM, () -> used + " bytes in use; " + story());
    }

    private void remember(String action) {
        last.add(action);
        if (last.size() > REMEMBERED) {
            last.remove();
        }
    }

    private String story() {
        return "soak.seed " + SEED + ", after " + String.join(" | ", last);
    }

    private void report(long actions, long nanos) {
        double seconds = nanos / 1e9;
        System.out.printf(
                "%d actions, %.0f frames/s, %d MB in use, step %d%n",
                actions, pulses.getAndSet(0) / seconds, used() >> 20, open.step());
    }

    private static long used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
