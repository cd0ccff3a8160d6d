package org.ganscope.ui.picture;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;

import org.ganscope.export.PictureLook;
import org.ganscope.export.PicturePart;
import org.ganscope.gan.GanConfig;
import org.ganscope.gan.setting.Settings;
import org.ganscope.lesson.Scenario;
import org.ganscope.lesson.Scenarios;
import org.ganscope.session.Snapshot;
import org.ganscope.session.TrainingSession;
import org.ganscope.ui.model.ChartSpecs;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.RunModel;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.paper.Caption;
import org.ganscope.ui.paper.NodePicture;
import org.ganscope.ui.run.RunView;
import org.ganscope.ui.theme.Theme;
import org.ganscope.ui.theme.Typeface;
import org.ganscope.ui.window.GanscopeWindow;

import java.util.Comparator;
import java.util.Set;
import java.util.function.LongConsumer;

/** The window, or a part of it, that shows one snapshot and is never opened. */
final class Offscreen implements AutoCloseable {
    private final RunModel model;
    private final ViewState view = new ViewState();
    private final Theme theme;
    private final Scene scene;
    private final LongConsumer refresh;
    private final Snapshot snapshot;
    private final Scenario scenario;

    Offscreen(Snapshot snapshot, PictureLook look, Theme theme) {
        this.theme = theme;
        this.snapshot = snapshot;
        // the session is never started: the model shows this one snapshot
        model =
                new RunModel(
                        RunId.FIRST,
                        new TrainingSession(snapshot.config()),
                        snapshot.config(),
                        snapshot);
        view.themeProperty().set(theme);
        scenario = nearest(snapshot.config());
        model.origin().setScenario(scenario);
        model.transport().paceProperty().set(scenario.pace());
        if (look.part() == PicturePart.WINDOW) {
            GanscopeWindow window = new GanscopeWindow(model, view);
            scene = new Scene(window, look.width(), look.height());
            refresh = window::refresh;
        } else {
            Typeface.register(); // before any part needs a font
            StackPane ground = new StackPane();
            GanscopeWindow.applyStyles(ground);
            scene = new Scene(ground, look.width(), look.height());
            view.themeProperty().subscribe(now -> now.apply(scene));
            RunView run = new RunView(model, view, failure -> {});
            if (look.part() == PicturePart.LOSSES) {
                run.shownChartsProperty().set(Set.of(ChartSpecs.LOSSES));
            }
            ground.getChildren().add(look.part() == PicturePart.STAGE ? run.stage() : run.charts());
            refresh = run::refresh;
        }
        draw();
    }

    private void draw() {
        Parent root = scene.getRoot();
        root.applyCss();
        root.layout();
        refresh.accept(System.nanoTime());
        root.layout(); // only now does the stage know how much of the plane it shows
        refresh.accept(System.nanoTime());
    }

    /** Its pixels. */
    Image snapshot() {
        return scene.snapshot(null);
    }

    /** What it shows, in a line. */
    String caption() {
        return Caption.of(scenario, snapshot.config(), snapshot.step());
    }

    /** Its shapes and words. */
    NodePicture record() {
        return NodePicture.of(scene.getRoot(), this::redraw);
    }

    /** With other colours nothing stays as it was drawn. */
    private void redraw() {
        view.themeProperty().set(theme.other());
        draw();
        view.themeProperty().set(theme);
        draw();
    }

    /** The scenario from which the fewest settings differ. */
    private static Scenario nearest(GanConfig config) {
        return Scenarios.all().stream()
                .min(
                        Comparator.comparingInt(
                                scenario -> Settings.changed(scenario.config(), config).size()))
                .orElseThrow();
    }

    @Override
    public void close() {
        model.close();
    }
}
