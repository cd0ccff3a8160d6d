package org.ganscope.ui.window;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Command;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.model.LayerChoice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.view.plane.PlaneLayer;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What watching costs: trains a scenario without a limit, in turn with the whole window drawn at
 * 1280×800 and with nobody watching, and prints frames per second and the share of the training
 * speed that is left, round by round and as medians. The scenario is the first argument, {@code
 * ring} for one over the plane, else the default one; a second argument switches layers of the
 * plane by their digits.
 */
public final class WindowBenchmark {
    private static final List<String> DRAWING =
            List.of("JavaFX Application Thread", "QuantumRenderer");

    private static final int ROUNDS = 5;
    private static final long PHASE = 6_000_000_000L;

    private volatile int frames;

    /** Draws in software, into memory: what a machine without a graphics card has to do. */
    public static void main(String[] arguments) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Application.launch(Shown.class, arguments);
    }

    /** Not the class with the main method: JavaFX would start before its platform is chosen. */
    public static final class Shown extends Application {
        @Override
        public void start(Stage stage) {
            new WindowBenchmark().start(stage, getParameters().getUnnamed());
        }
    }

    private void start(Stage stage, List<String> arguments) {
        GanConfig config =
                Scenarios.all().stream()
                        .filter(scenario -> arguments.contains(scenario.id()))
                        .findFirst()
                        .orElseGet(Scenarios::standard)
                        .config();
        TrainingSession session = new TrainingSession(config);
        session.start();
        RunModel model = new RunModel(RunId.FIRST, session, config);
        GanscopeWindow window = new GanscopeWindow(model, new ViewState());
        if (arguments.size() > 1) {
            LayerChoice layers = window.run().stage().layers();
            arguments
                    .get(1)
                    .chars()
                    .forEach(digit -> PlaneLayer.of((char) digit).ifPresent(layers::toggle));
        }
        model.snapshotProperty().subscribe(snapshot -> count());
        stage.setScene(new Scene(window, GanscopeWindow.WIDTH, GanscopeWindow.HEIGHT));
        stage.show();
        Thread measuring = new Thread(() -> measure(session, window), "measuring");
        measuring.setDaemon(true);
        measuring.start();
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // only the JavaFX thread counts
    private void count() {
        frames++;
    }

    private void measure(TrainingSession session, GanscopeWindow window) {
        session.submit(new Command.Play());
        phase(session, window, true);
        phase(session, window, false);
        double[] shares = new double[ROUNDS];
        double[] rates = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Phase watched = phase(session, window, true);
            Phase alone = phase(session, window, false);
            shares[round] = watched.stepsPerSecond() / alone.stepsPerSecond();
            rates[round] = watched.framesPerSecond();
            System.out.printf(
                    "round %d: watched %.0f steps/s at %.1f frames/s, alone %.0f steps/s: %.0f"
                            + " %%; processor time per frame: %.1f ms to make it, %.1f ms to"
                            + " render it%n",
                    round + 1,
                    watched.stepsPerSecond(),
                    watched.framesPerSecond(),
                    alone.stepsPerSecond(),
                    100 * shares[round],
                    watched.work()[0],
                    watched.work()[1]);
        }
        System.out.printf(
                "median: %.1f frames/s; training keeps %.0f %% of its speed%n",
                median(rates), 100 * median(shares));
        session.close();
        Platform.exit();
    }

    private record Phase(double stepsPerSecond, double framesPerSecond, double[] work) {}

    /** Processor time spent so far by the threads that draw: JavaFX's own, and the renderer. */
    private static double[] work() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] work = new double[DRAWING.size()];
        for (ThreadInfo thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            for (int i = 0; i < work.length; i++) {
                if (thread != null && thread.getThreadName().startsWith(DRAWING.get(i))) {
                    work[i] += threads.getThreadCpuTime(thread.getThreadId()) / 1e6;
                }
            }
        }
        return work;
    }

    private Phase phase(TrainingSession session, GanscopeWindow window, boolean watched) {
        long from = step(session);
        long start = System.nanoTime();
        double[] before = work();
        frames = 0;
        if (watched) {
            inWindow(window::startPulses);
        }
        pause(start + PHASE);
        int drawn = frames;
        if (watched) {
            inWindow(window::stopPulses);
        }
        double[] after = work();
        long to = step(session);
        double seconds = (System.nanoTime() - start) / 1e9;
        double[] each = new double[after.length];
        Arrays.setAll(each, i -> (after[i] - before[i]) / Math.max(1, drawn));
        return new Phase((to - from) / seconds, drawn / seconds, each);
    }

    private static void pause(long until) {
        while (System.nanoTime() < until) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The step that the session is at, asked for directly while the window does not ask. */
    private static long step(TrainingSession session) {
        session.poll();
        session.request(FrameRequest.all(2));
        Optional<Snapshot> frame = session.poll();
        while (frame.isEmpty()) {
            pause(System.nanoTime() + 1_000_000);
            frame = session.poll();
        }
        return frame.get().step();
    }

    private static void inWindow(Runnable action) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            action.run();
            done.complete(null);
        });
        done.join();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
