package org.ganscope.ui.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.ganscope.house.NeedsWindow;
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
                four(theme, 8, 8, 430, 226, frames, new StepWindow());
                four(theme, 446, 8, 300, 158, frames, new StepWindow());
                four(theme, 754, 8, 150, 80, frames, new StepWindow());
                four(theme, 446, 668, 260, 130, frames.subList(0, 2), new StepWindow());
            });
            picture("sizes", theme);
        }
    }

    @Test
    void everyMoment() throws IOException {
        for (Theme theme : Theme.values()) {
            clear(theme);
            on(() -> {
                four(theme, 8, 8, 300, 158, Curves.frames(0, 600), new StepWindow());
                four(theme, 316, 8, 300, 158, Curves.frames(2, 600), new StepWindow());
                StepWindow zoomed = new StepWindow();
                four(theme, 624, 8, 300, 158, Curves.frames(48_000, 600), zoomed);
                zoomed.show(20_000, 24_000);
                zoomed.point(OptionalDouble.of(23_000));
                StepChart wild = chart(theme, 0, 8, 670, new StepWindow());
                wild.resize(300, 158);
                wild.show(wild());
                StepChart marked = chart(theme, 0, 316, 670, new StepWindow());
                marked.resize(300, 158);
                marked.show(Curves.frames(48_000, 600).get(0));
                marked.pointAt(OptionalDouble.of(marked.plot().x(48_000 * 0.46)));
                marked.setPalette(theme.palette());
                StepChart none = chart(theme, 3, 624, 670, new StepWindow());
                none.resize(300, 158);
            });
            picture("moments", theme);
        }
    }

    /** A spike at the start, a gap, and large negative values: a critic gone astray. */
    private static ChartFrame wild() {
        Curve calm = Curves.noisy("L_D", 48_000, 600, 900, s -> -40_000 + s / 10);
        float[] mean = calm.mean().clone();
        float[] max = calm.max().clone();
        mean[1] = 2e6f;
        max[1] = 3e6f;
        java.util.Arrays.fill(mean, 300, 330, Float.NaN);
        Curve wild = new Curve("L_D", calm.step(), calm.min(), max, mean);
        return new ChartFrame(List.of(wild), 0, 48_000, 48_000, List.of());
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

    private List<StepChart> four(
            Theme theme,
            double x,
            double y,
            double width,
            double height,
            List<ChartFrame> frames,
            StepWindow window) {
        List<StepChart> charts = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            StepChart chart = chart(theme, i, x, y + i * (height + 6), window);
            chart.resize(width, height);
            chart.show(frames.get(i));
            charts.add(chart);
        }
        return charts;
    }

    private StepChart chart(Theme theme, int i, double x, double y, StepWindow window) {
        StepChart chart = new StepChart(Curves.specs().get(i), window, theme.palette());
        chart.setManaged(false);
        chart.relocate(x, y);
        pane.getChildren().add(chart);
        return chart;
    }

    private static void on(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
