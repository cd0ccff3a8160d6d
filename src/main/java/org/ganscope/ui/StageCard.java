package org.ganscope.ui;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.ganscope.session.Snapshot;
import org.ganscope.ui.model.LabModel;
import org.ganscope.ui.model.Probe;
import org.ganscope.ui.model.StageFrames;
import org.ganscope.ui.stage1d.Stage1D;
import org.ganscope.ui.stage1d.StageFrame;

import java.util.Optional;

/** The stage with the latent probe below it. Redrawn once per pulse, if something changed. */
final class StageCard extends VBox {
    private static final double FONT = 12;
    private static final double PRESENTED_FONT = 16;

    private final LabModel model;
    private final StageFrames frames = new StageFrames();
    private final Probe probe = new Probe();
    private final Stage1D stage;
    private final ProbeBar bar;
    private Optional<Snapshot> drawn = Optional.empty();
    private Optional<StageFrame> frame = Optional.empty();
    private double drawnZ1 = Double.NaN;
    private double drawnZ2 = Double.NaN;

    StageCard(LabModel model) {
        this.model = model;
        getStyleClass().addAll("card", "stage-card");
        stage = new Stage1D(model.themeProperty().get().palette());
        stage.setId("stage");
        bar = new ProbeBar(model);
        setVgrow(stage, Priority.ALWAYS);
        setMinSize(0, 0);
        getChildren().addAll(stage, bar);
        stage.setOnProbe(model.z1Property()::set);
        model.themeProperty().subscribe(theme -> stage.setPalette(theme.palette()));
    }

    /** Changes the size of the stage's text. */
    void setLarge(boolean large) {
        stage.setFontSize(large ? PRESENTED_FONT : FONT);
    }

    /** Draws what has changed since the last call. */
    void refresh() {
        Snapshot snapshot = model.snapshot();
        double z1 = model.z1Property().get();
        double z2 = model.z2Property().get();
        boolean newSnapshot = drawn.isEmpty() || drawn.get() != snapshot;
        boolean moved = z1 != drawnZ1 || z2 != drawnZ2;
        if (!newSnapshot && !moved) {
            return;
        }
        Probe.Reading reading = probe.read(snapshot, z1, z2);
        bar.show(reading);
        boolean wholeFrame = newSnapshot || z2 != drawnZ2 || frame.isEmpty();
        StageFrame next =
                wholeFrame
                        ? frames.frame(snapshot, reading)
                        : frame.get().withProbe(StageFrames.probe(reading));
        stage.show(next);
        frame = Optional.of(next);
        drawn = Optional.of(snapshot);
        drawnZ1 = z1;
        drawnZ2 = z2;
    }

    /** What the stage shows, for tests. */
    Optional<StageFrame> frame() {
        return frame;
    }
}
