package org.ganscope.ui.chart;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.ganscope.house.NeedsWindow;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Prints what one frame costs on the JavaFX thread. Run it by name; its figures are worth something
 * only beside each other.
 */
@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class ChartCost {
    private static final int RUNS = 400;

    /** Processor time, which other programs do not lengthen as they do the time on the wall. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Pane pane = new Pane();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(pane, 640, 340);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void printTheCostOfAFrame() {
        measure(300, 620, 600);
        measure(460, 900, 1200);
    }

    private void measure(double width, double height, int buckets) {
        ChartStack stack = new ChartStack(Curves.specs(), Theme.LIGHT.palette());
        List<List<ChartFrame>> frames =
                List.of(Curves.frames(48_000, buckets), Curves.frames(47_000, buckets));
        on(() -> {
            pane.getChildren().setAll(stack);
            stack.resize(width, height);
            stack.layout();
        });
        StepWindow window = stack.window();
        int[] turn = {0};
        double frame = median(() -> stack.show(frames.get(turn[0]++ % 2)));
        double pointed =
                median(() -> window.point(OptionalDouble.of(20_000 + 1000 * Math.random())));
        double axes = median(() -> window.show(1000 + turn[0], 40_000 + turn[0]++));
        System.out.printf(
                "all charts in %.0f×%.0f: frame %.2f ms, pointing %.2f ms, new axes %.2f ms%n",
                width, height, frame, pointed, axes);
    }

    private static double median(Runnable action) {
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            int run = i;
            on(() -> {
                long start = THREADS.getCurrentThreadCpuTime();
                action.run();
                times[run] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            });
        }
        double[] warm = Arrays.copyOfRange(times, RUNS / 2, RUNS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }
}
