package org.ganscope.ui.picture;

import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;

import org.ganscope.experiment.Sweep;
import org.ganscope.experiment.SweepMeasure;
import org.ganscope.experiment.SweepRow;
import org.ganscope.export.PictureLook;
import org.ganscope.export.Pictures;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.run.RunView;
import org.ganscope.ui.sweep.MapPicture;
import org.ganscope.ui.theme.Theme;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.ui.window.GanscopeWindow;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;

/**
 * Draws the window at its first size, without showing it. Starts JavaFX if it is not running, and
 * ends it again then. May be called from any thread but JavaFX's.
 */
public final class WindowPictures implements Pictures {
    private final Theme theme;
    private final boolean startedHere;

    /** Pictures in the light theme. */
    public WindowPictures() {
        this(Theme.LIGHT);
    }

    public WindowPictures(Theme theme) {
        this.theme = theme;
        startedHere = start();
    }

    private static boolean start() {
        try {
            Platform.startup(() -> {});
            return true;
        } catch (IllegalStateException e) {
            return false; // it is already running
        }
    }

    @Override
    public byte[] png(Snapshot snapshot) {
        return MapPicture.png(onFx(() -> draw(snapshot, PictureLook.USUAL, theme)));
    }

    @Override
    public byte[] png(Snapshot snapshot, PictureLook look) {
        Theme wanted = look.isDark() ? Theme.DARK : Theme.LIGHT;
        return MapPicture.png(onFx(() -> draw(snapshot, look, wanted)));
    }

    @Override
    public byte[] map(Sweep sweep, Collection<SweepRow> rows, SweepMeasure measure) {
        List<SweepRow> drawn = List.copyOf(rows);
        return MapPicture.png(onFx(() -> MapPicture.of(sweep, drawn, measure, theme)));
    }

    private static Image draw(Snapshot snapshot, PictureLook look, Theme theme) {
        // the session is never started: the model shows this one snapshot
        try (RunModel model =
                new RunModel(
                        RunId.FIRST,
                        new TrainingSession(snapshot.config()),
                        snapshot.config(),
                        snapshot)) {
            ViewState view = new ViewState();
            view.themeProperty().set(theme);
            Scenario scenario = nearest(snapshot.config());
            model.origin().setScenario(scenario);
            model.transport().paceProperty().set(scenario.pace());
            if (look.isStageAlone()) {
                Typeface.register(); // before any part needs a font
                StackPane ground = new StackPane();
                GanscopeWindow.applyStyles(ground);
                Scene scene = scene(ground, look);
                theme.apply(scene);
                RunView run = new RunView(model, view, failure -> {});
                ground.getChildren().add(run.stage());
                return picture(scene, run::refresh);
            }
            GanscopeWindow window = new GanscopeWindow(model, view);
            return picture(scene(window, look), window::refresh);
        }
    }

    private static Scene scene(Parent root, PictureLook look) {
        return new Scene(root, look.width(), look.height());
    }

    private static Image picture(Scene scene, LongConsumer refresh) {
        Parent root = scene.getRoot();
        root.applyCss();
        root.layout();
        refresh.accept(System.nanoTime());
        root.layout(); // only now does the stage know how much of the plane it shows
        refresh.accept(System.nanoTime());
        return scene.snapshot(null);
    }

    /** The scenario from which the fewest settings differ. */
    private static Scenario nearest(GanConfig config) {
        return Scenarios.all().stream()
                .min(
                        Comparator.comparingInt(
                                scenario -> Settings.changed(scenario.config(), config).size()))
                .orElseThrow();
    }

    private static <T> T onFx(Callable<T> drawing) {
        FutureTask<T> task = new FutureTask<>(drawing);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a picture was drawn", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the window could not be drawn", e.getCause());
        }
    }

    /** Ends JavaFX, if it was started for these pictures. */
    @Override
    public void close() {
        if (startedHere) {
            Platform.exit();
        }
    }
}
