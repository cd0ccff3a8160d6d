package org.ganscope.ui.stage1d;

import com.sun.management.OperatingSystemMXBean;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.ganscope.ui.model.LineLayers;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.line.StageSamples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

/**
 * Pictures of the stage for the eye, in {@code target/pictures}, and with the argument "time" the
 * cost of a frame. Run it with the flags of the tests.
 */
public final class StagePictures {
    private StagePictures() {}

    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        boolean time = arguments.length > 0 && arguments[0].equals("time");
        Platform.startup(() -> {
            if (time) {
                time(new int[][] {{800, 600}, {1200, 900}, {680, 620}}, 0, done);
            } else {
                try {
                    drawAll();
                } finally {
                    done.countDown();
                }
            }
        });
        done.await();
        Platform.exit();
    }

    private static void drawAll() {
        Palette light = Palette.light();
        Palette dark = Palette.dark();
        picture("light-690x680", light, 690, 680, 12, StageSamples.twoModes(0.42));
        picture("dark-690x680", dark, 690, 680, 12, StageSamples.twoModes(0.42));
        picture("light-420x480", light, 420, 480, 12, StageSamples.twoModes(-0.1));
        picture("dark-300x300", dark, 300, 300, 12, StageSamples.twoModes(-0.1));
        picture("light-1200x960", light, 1200, 960, 12, StageSamples.twoModes(0.42));
        picture("dark-1200x960-large", dark, 1200, 960, 18, StageSamples.twoModes(0.42));
        picture("light-800x600-squares", light, 800, 600, 12, StageSamples.leastSquares(0.2));
        picture("dark-690x680-collapsed", dark, 690, 680, 12, StageSamples.collapsed());
        picture("light-500x400-empty", light, 500, 400, 12, StageSamples.empty());
        hovered("light-690x680-hover", light);
    }

    private static void hovered(String name, Palette palette) {
        Stage1D stage = new Stage1D(RunId.FIRST, palette, new LineLayers());
        stage.show(StageSamples.twoModes(0.42));
        Scene scene = scene(stage, palette, 690, 680);
        stage.fireEvent(pointer(600, 60));
        save(name, scene);
    }

    private static MouseEvent pointer(double x, double y) {
        PickResult at = new PickResult(null, x, y);
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                at);
    }

    private static void picture(
            String name, Palette palette, int width, int height, double em, StageFrame frame) {
        Stage1D stage = new Stage1D(RunId.FIRST, palette, new LineLayers());
        stage.setFontSize(em);
        stage.show(frame);
        save(name, scene(stage, palette, width, height));
    }

    private static Scene scene(Stage1D stage, Palette palette, int width, int height) {
        Scene scene = new Scene(new StackPane(stage), width, height, palette.card());
        scene.getRoot().setStyle("-fx-background-color: transparent");
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static void save(String name, Scene scene) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "pictures"));
            ImageIO.write(
                    SwingFXUtils.fromFXImage(scene.snapshot(null), null),
                    "png",
                    folder.resolve("stage-1d-" + name + ".png").toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void time(int[][] sizes, int index, CountDownLatch done) {
        if (index == sizes.length) {
            done.countDown();
            return;
        }
        int frames = 400;
        double[] calls = new double[frames];
        double[] pulses = new double[frames];
        StageFrame[] film = new StageFrame[50];
        Arrays.setAll(film, StageSamples::moving);
        Stage1D view = new Stage1D(RunId.FIRST, Palette.light(), new LineLayers());
        Stage window = new Stage();
        window.setScene(scene(view, Palette.light(), sizes[index][0], sizes[index][1]));
        window.show();
        new AnimationTimer() {
            private int step;
            private long last = System.nanoTime();
            private long warmCpu;

            @Override
            public void handle(long now) {
                long start = System.nanoTime();
                view.show(film[step % film.length]);
                calls[step] = (System.nanoTime() - start) / 1e6;
                pulses[step] = (start - last) / 1e6;
                last = start;
                step++;
                if (step == frames / 2) {
                    warmCpu = processCpu();
                }
                if (step == frames) {
                    double cpu = (processCpu() - warmCpu) / 1e6 / (frames / 2.0);
                    stop();
                    window.close();
                    System.out.printf(
                            "%d×%d: show() %.2f ms, frame to frame %.2f ms (medians),"
                                    + " CPU of all threads %.2f ms per frame%n",
                            sizes[index][0], sizes[index][1], median(calls), median(pulses), cpu);
                    time(sizes, index + 1, done);
                }
            }
        }.start();
    }

    /** Nanoseconds of work of this process, which other load on the machine does not stretch. */
    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static double median(double[] values) {
        double[] later = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(later);
        return later[later.length / 2];
    }
}
