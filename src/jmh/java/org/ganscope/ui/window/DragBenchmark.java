package org.ganscope.ui.window;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Drags over the timeline of a run of the first scenario in a window on the screen, and prints how
 * long it takes from a movement of the mouse until the screen shows another picture on the stage,
 * and what the threads that draw work meanwhile, in which other work on the machine has no part.
 * The time to read the screen is part of both. The argument is the number of steps of the run.
 */
public final class DragBenchmark {
    private static final int MOVES = 300;

    /** The first moves are those of a program that has just been started. */
    private static final int FIRST = 100;

    /** A strip of the stage is watched, so many pixels high. */
    private static final int STRIP = 24;

    private static final List<String> DRAWING =
            List.of("JavaFX Application Thread", "QuantumRenderer");

    /** The screen is read so often, in milliseconds. */
    private static final long LOOK = 4;

    private long steps;
    private Robot robot;
    private GanscopeWindow window;

    public static void main(String[] arguments) {
        Application.launch(Shown.class, arguments);
    }

    /** The window. */
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            new DragBenchmark()
                    .start(stage, Long.parseLong(getParameters().getUnnamed().getFirst()));
        }
    }

    private void start(Stage stage, long wanted) {
        steps = wanted;
        GanConfig config = Scenarios.standard().config();
        TrainingSession session = new TrainingSession(config);
        session.start();
        RunModel model = new RunModel(RunId.FIRST, session, config);
        window = new GanscopeWindow(model, new ViewState());
        robot = new Robot();
        stage.setScene(new Scene(window, GanscopeWindow.WIDTH, GanscopeWindow.HEIGHT));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        window.fill();
        window.startPulses();
        model.transport().stepTo(steps);
        Thread measuring = new Thread(() -> measure(model), "measuring");
        measuring.setDaemon(true);
        measuring.start();
    }

    private void measure(RunModel model) {
        while (onFx(() -> model.snapshot().step() < steps || window.isPulsing())) {
            rest(20);
        }
        Bounds track = place("#timeline");
        Bounds stage = place("#stage");
        Rectangle2D strip =
                new Rectangle2D(
                        stage.getMinX(),
                        stage.getMinY() + 0.8 * stage.getHeight(),
                        stage.getWidth(),
                        STRIP);
        Random random = new Random(1);
        double y = track.getCenterY();
        point(track.getCenterX(), y);
        onFx(() -> {
            robot.mousePress(MouseButton.PRIMARY);
            return true;
        });
        double[] millis = new double[MOVES];
        double[] work = new double[MOVES];
        for (int i = 0; i < MOVES; i++) {
            while (onFx(window::isPulsing)) {
                rest(20);
            }
            int[] before = pixels(strip);
            double x = track.getMinX() + (0.05 + 0.9 * random.nextDouble()) * track.getWidth();
            long start = System.nanoTime();
            long worked = work();
            point(x, y);
            while (Arrays.equals(before, pixels(strip)) && System.nanoTime() - start < 5e9) {
                rest(LOOK);
            }
            millis[i] = (System.nanoTime() - start) / 1e6;
            work[i] = (work() - worked) / 1e6;
        }
        report("from the mouse to the screen", millis);
        report("processor time of the threads that draw", work);
        model.close();
        Platform.exit();
    }

    private static void report(String what, double[] millis) {
        double[] seen = Arrays.copyOfRange(millis, FIRST, MOVES);
        Arrays.sort(seen);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, 95 %% within %.0f ms, longest of %d %.0f ms%n",
                what,
                seen[seen.length / 2],
                seen[seen.length * 95 / 100],
                seen.length,
                seen[seen.length - 1]);
    }

    /** Nanoseconds so far. */
    private static long work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long work = 0;
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && DRAWING.stream().anyMatch(thread.getThreadName()::startsWith)) {
                work += threads.getThreadCpuTime(thread.getThreadId());
            }
        }
        return work;
    }

    private static void rest(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Bounds place(String query) {
        return onFx(() -> {
            Node node = window.lookup(query);
            return node.localToScreen(node.getBoundsInLocal());
        });
    }

    private void point(double x, double y) {
        onFx(() -> {
            robot.mouseMove(x, y);
            return true;
        });
    }

    private int[] pixels(Rectangle2D part) {
        Image image = onFx(() -> robot.getScreenCapture(null, part));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static <T> T onFx(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, Platform::runLater).join();
    }
}
