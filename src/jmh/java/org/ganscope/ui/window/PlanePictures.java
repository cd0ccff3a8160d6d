package org.ganscope.ui.window;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;

import org.ganscope.gan.GanConfig;
import org.ganscope.gan.StepKind;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.FrameRequest;
import org.ganscope.session.Run;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.theme.Theme;
import org.ganscope.view.plane.PlaneLayer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;

import javax.imageio.ImageIO;

/**
 * Pictures of the window over the plane for the eye, in {@code target/pictures}. Each argument is
 * one: {@code name;scenario[,key=value…];steps;light|dark;width;height;digits;present|desk}, the
 * digits those of the layers to be switched. Run it with the flags of the tests.
 */
public final class PlanePictures {
    private PlanePictures() {}

    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        for (String argument : arguments) {
            String[] parts = argument.split(";", -1);
            Snapshot snapshot = trained(parts[1], Integer.parseInt(parts[2]));
            CountDownLatch done = new CountDownLatch(1);
            Platform.runLater(() -> {
                try {
                    draw(parts, snapshot);
                } finally {
                    done.countDown();
                }
            });
            done.await();
        }
        Platform.exit();
    }

    private static Snapshot trained(String scenario, int steps) {
        String[] parts = scenario.split(",");
        GanConfig config =
                Scenarios.all().stream()
                        .filter(one -> one.id().equals(parts[0]))
                        .findFirst()
                        .orElseThrow()
                        .config();
        for (int i = 1; i < parts.length; i++) {
            String[] setting = parts[i].split("=");
            config = Settings.of(setting[0]).parse(config, setting[1]);
        }
        Run run = new Run(config);
        for (int i = 0; i < steps; i++) {
            run.step(StepKind.BOTH);
        }
        return run.snapshot(FrameRequest.all(600), 1, SessionState.PAUSED, 0);
    }

    private static void draw(String[] parts, Snapshot snapshot) {
        TrainingSession session = new TrainingSession(snapshot.config());
        try (RunModel model = new RunModel(RunId.FIRST, session, snapshot.config(), snapshot)) {
            ViewState view = new ViewState();
            view.themeProperty().set(parts[3].equals("dark") ? Theme.DARK : Theme.LIGHT);
            GanscopeWindow window = new GanscopeWindow(model, view);
            for (char digit : parts[6].toCharArray()) {
                PlaneLayer.of(digit).ifPresent(window.run().stage().layers()::toggle);
            }
            Scene scene = new Scene(window, Integer.parseInt(parts[4]), Integer.parseInt(parts[5]));
            view.presentingProperty().set(parts[7].equals("present"));
            for (int pass = 0; pass < 3; pass++) {
                window.applyCss();
                window.layout();
                window.refresh(System.nanoTime());
            }
            File folder = new File("target/pictures");
            folder.mkdirs();
            ImageIO.write(
                    SwingFXUtils.fromFXImage(scene.snapshot(null), null),
                    "png",
                    new File(folder, parts[0] + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
