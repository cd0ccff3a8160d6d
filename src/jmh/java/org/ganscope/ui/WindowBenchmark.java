package org.ganscope.ui;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import org.ganscope.gan.GanConfig;
import org.ganscope.session.Command;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.model.LabModel;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What watching costs: trains the default scenario without a limit, in turn with the whole window
 * drawn at 1280×800 and with nobody watching, and prints frames per second and the share of the
 * training speed that is left, round by round and as medians.
 */
public final class WindowBenchmark extends Application {
    private static final int ROUNDS = 5;
    private static final long PHASE = 6_000_000_000L;

    private volatile int frames;

    /** Draws in software, into memory: what a machine without a graphics card has to do. */
    public static void main(String[] args) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        launch(WindowBenchmark.class);
    }

    @Override
    public void start(Stage stage) {
        GanConfig config = GanConfig.standard();
        TrainingSession session = new TrainingSession(config);
        session.start();
        LabModel model = new LabModel(session, config);
        GanscopeWindow window = new GanscopeWindow(model);
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
                            + " %%%n",
                    round + 1,
                    watched.stepsPerSecond(),
                    watched.framesPerSecond(),
                    alone.stepsPerSecond(),
                    100 * shares[round]);
        }
        System.out.printf(
                "median: %.1f frames/s; training keeps %.0f %% of its speed%n",
                median(rates), 100 * median(shares));
        session.close();
        Platform.exit();
    }

    private record Phase(double stepsPerSecond, double framesPerSecond) {}

    private Phase phase(TrainingSession session, GanscopeWindow window, boolean watched) {
        long from = step(session);
        long start = System.nanoTime();
        frames = 0;
        if (watched) {
            inWindow(window::startPulses);
        }
        pause(start + PHASE);
        int drawn = frames;
        if (watched) {
            inWindow(window::stopPulses);
        }
        long to = step(session);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Phase((to - from) / seconds, drawn / seconds);
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
