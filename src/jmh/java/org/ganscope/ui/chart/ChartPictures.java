package org.ganscope.ui.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.ganscope.house.NeedsWindow;
import org.ganscope.session.Series;
import org.ganscope.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import javax.imageio.ImageIO;

/** The charts at the sizes and moments that matter, left as pictures in target/pictures. */
@NeedsWindow
@ExtendWith(ApplicationExtension.class)
class ChartPictures {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Pane pane = new Pane();
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(pane, 940, 940);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everySize() throws IOException {
        for (Theme theme : Theme.values()) {
            // Windows of 1920×1080, 1280×800, 1024×700, and the smallest charts.
            clear(theme);
            on(() -> {
                List<ChartFrame> frames = Curves.frames(48_000, 860);
                stack(theme, 8, 8, 430, 920, frames);
                stack(theme, 446, 8, 300, 630, frames);
                stack(theme, 754, 8, 150, 500, frames);
                stack(theme, 446, 668, 260, 260, frames);
            });
            picture("sizes", theme);
        }
    }

    @Test
    void everyMoment() throws IOException {
        for (Theme theme : Theme.values()) {
            clear(theme);
            on(() -> {
                stack(theme, 8, 8, 300, 630, Curves.frames(0, 600));
                stack(theme, 316, 8, 300, 630, Curves.frames(2, 600));
                ChartStack zoomed = stack(theme, 624, 8, 300, 630, Curves.frames(48_000, 600));
                zoomed.window().show(20_000, 24_000);
                zoomed.window().point(OptionalDouble.of(23_000));
                List<ChartFrame> wild = new ArrayList<>(Curves.frames(48_000, 600));
                wild.set(0, wild());
                wild.set(4, dead());
                ChartStack astray = stack(theme, 8, 646, 300, 286, wild);
                astray.setShown(chart -> astray.charts().indexOf(chart) % 4 == 0);
                ChartStack marked = stack(theme, 316, 646, 300, 286, Curves.frames(48_000, 600));
                marked.setShown(chart -> marked.charts().indexOf(chart) < 2);
                marked.layout();
                StepChart first = marked.charts().getFirst();
                first.pointAt(OptionalDouble.of(first.plot().x(48_000 * 0.46)));
                marked.setPalette(theme.palette());
            });
            picture("moments", theme);
        }
    }

    /** A spike at the start, a gap, and large negative values: a critic gone astray. */
    private static ChartFrame wild() {
        ChartCurve calm =
                Curves.noisy(Series.DISCRIMINATOR_LOSS, 48_000, 600, 900, s -> -40_000 + s / 10);
        float[] mean = calm.mean().clone();
        float[] max = calm.max().clone();
        mean[1] = 2e6f;
        max[1] = 3e6f;
        java.util.Arrays.fill(mean, 300, 330, Float.NaN);
        ChartCurve wild =
                ChartCurve.of(Series.DISCRIMINATOR_LOSS, 1, calm.step(), calm.min(), max, mean);
        return new ChartFrame(List.of(wild), 0, 48_000, 48_000, List.of());
    }

    /** A generator that dies. */
    private static ChartFrame dead() {
        ChartCurve alive =
                Curves.noisy(Series.GENERATOR_GRADIENT, 48_000, 600, 0, s -> 0.1 + s / 1e6);
        float[] mean = alive.mean().clone();
        java.util.Arrays.fill(mean, 200, 600, 0);
        return new ChartFrame(
                List.of(ChartCurve.of(Series.GENERATOR_GRADIENT, alive.step(), mean)),
                0,
                48_000,
                48_000,
                List.of());
    }

    private void clear(Theme theme) {
        on(() -> {
            theme.apply(scene);
            pane.getChildren().clear();
        });
    }

    private void picture(String what, Theme theme) throws IOException {
        Files.createDirectories(PICTURES);
        WritableImage[] image = new WritableImage[1];
        on(() -> image[0] = scene.snapshot(null));
        String name = "charts-" + what + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        File file = PICTURES.resolve(name).toFile();
        ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", file);
        assertTrue(file.length() > 20_000, file + " is too small to show anything");
    }

    private ChartStack stack(
            Theme theme, double x, double y, double width, double height, List<ChartFrame> frames) {
        ChartStack stack = new ChartStack(Curves.specs(), theme.palette());
        stack.setManaged(false);
        stack.resizeRelocate(x, y, width, height);
        pane.getChildren().add(stack);
        stack.applyCss();
        stack.layout();
        stack.show(frames);
        return stack;
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
