package org.ganscope.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.house.NeedsWindow;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.saving.KeptRuns;
import org.ganscope.ui.saving.RecentFiles;
import org.ganscope.ui.saving.WindowAutosave;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Does at random what the window offers, for {@code -Dsoak.minutes} at full speed. The seed is
 * printed; {@code -Dsoak.seed} repeats its choices. Now and then all is stopped, and then it has to
 * come to rest.
 */
@Tag("soak")
@NeedsWindow
@ExtendWith(ApplicationExtension.class)
@DisplayName("A window that is used at random for a long time")
class SoakTest {
    private static final long MINUTES = Long.getLong("soak.minutes", 10);
    private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

    /** Two runs with their moments and charts, the shelf, and the window itself, in bytes. */
    private static final long ROOM = 500L << 20;

    private static final int REMEMBERED = 40;
    private static final int REST_EVERY = 150;

    @TempDir Path folder;

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final Deque<String> last = new ArrayDeque<>();
    private final AtomicLong done = new AtomicLong();
    private final FrameWatch frames = new FrameWatch(this::latest);
    private OpenWindow open;
    private WindowAutosave autosave;
    private final AtomicLong ofTheToolkit = new AtomicLong();

    /** In a stage of its own: of the stage for tests, every event is kept, with its nodes. */
    @Start
    void start(Stage forTests) {
        Thread.setDefaultUncaughtExceptionHandler(this::keep);
        Thread.currentThread().setUncaughtExceptionHandler(this::keep);
        RecentFiles recent = RecentFiles.of(folder.resolve("recent.txt"));
        open = new OpenWindow(new Stage(), GanConfig.standard(), recent);
        autosave =
                new WindowAutosave(
                        open.window.comparison(),
                        open.window.views(),
                        new KeptRuns(folder.resolve("state")));
        autosave.begin();
        frames.start();
    }

    private void keep(Thread thread, Throwable failure) {
        if (isOfTheToolkit(failure)) {
            ofTheToolkit.incrementAndGet();
            return;
        }
        System.out.println(thread + ": " + story());
        failure.printStackTrace(System.out);
        failures.add(failure);
    }

    /**
     * The headless toolkit sends a slider drags without the press, presses to no window while it
     * changes its size, and draws lists beyond the edge of its screen; no window system does.
     */
    private static boolean isOfTheToolkit(Throwable failure) {
        String place =
                Arrays.stream(failure.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                        .findFirst()
                        .orElse("nowhere");
        return place.startsWith("com.sun.glass.ui.headless.")
                || failure instanceof NullPointerException && place.endsWith(".SliderSkin");
    }

    @AfterEach
    void close() {
        open.onFx(() -> {
            autosave.end();
            frames.stop();
            open.window.getScene().getWindow().hide();
            return true;
        });
        open.close();
    }

    @Test
    void showsNoFailureAndNeedsNoMoreMemory() {
        System.out.println("soak.seed " + SEED);
        RandomHands hands = new RandomHands(open, new Random(SEED), folder);
        long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
        long nextReport = 0;
        try (HangWatch _ = new HangWatch(done::get)) {
            while (System.nanoTime() < end) {
                remember(hands.act());
                assertEquals(List.of(), failures, this::story);
                assertTrue(
                        open.onFx(() -> open.model.failureProperty().get().isEmpty()), this::story);
                if (done.incrementAndGet() % REST_EVERY == 0) {
                    comeToRest();
                }
                if (System.nanoTime() > nextReport) {
                    comeToRest();
                    report();
                    nextReport = System.nanoTime() + Duration.ofMinutes(1).toNanos();
                }
            }
        }
        comeToRest();
        report();
        System.out.println(hands.counts());
        long used = used();
        assertTrue(used < ROOM, () -> used + " bytes in use; " + story());
    }

    /**
     * Stops what moves, and waits until nothing does and the parts of the window agree, without
     * the pulses of the timer that counts them.
     */
    private void comeToRest() {
        remember("rest");
        watch(false);
        open.onFx(() -> {
            open.model.transport().pause();
            open.model.lookingBack().returnToEnd();
            return true;
        });
        open.until("it rests; " + story(), () -> !open.window.isPulsing() && isInAgreement());
        watch(true);
    }

    private boolean isInAgreement() {
        Optional<RunModel> second = open.window.second().map(run -> run.model());
        return hasItsSettings(open.model)
                && second.stream().allMatch(other -> hasItsSettings(other));
    }

    private static boolean hasItsSettings(RunModel run) {
        return run.config().equals(run.snapshot().config());
    }

    private synchronized void remember(String action) {
        last.add(action);
        if (last.size() > REMEMBERED) {
            last.remove();
        }
    }

    private synchronized String latest() {
        return last.isEmpty() ? "the beginning" : "the end of " + last.getLast();
    }

    private synchronized String story() {
        return "soak.seed " + SEED + ", after " + String.join(" | ", last);
    }

    private void watch(boolean isOn) {
        open.onFx(() -> {
            if (isOn) {
                frames.start();
            } else {
                frames.stop();
            }
            return true;
        });
    }

    private void report() {
        watch(false); // the garbage collection is not the program's
        System.out.printf(
                "%d actions, %s, %d MB in use, step %d, %d on the shelf, %d failures of the"
                        + " toolkit%n",
                done.get(),
                frames.report(),
                used() >> 20,
                open.step(),
                open.snapshot().ways().shelf().size(),
                ofTheToolkit.get());
        watch(true);
    }

    private static long used() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return machine.totalMemory() - machine.freeMemory();
    }
}
