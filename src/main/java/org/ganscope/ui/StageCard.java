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

/**
 * The stage with the latent probe below it. Redrawn once per pulse, if something changed; less
 * often where that takes long, as with large networks.
 */
final class StageCard extends VBox {
    private static final double FONT = 12;
    private static final double PRESENTED_FONT = 16;

    private final LabModel model;
    private final StageFrames frames = new StageFrames();
    private final Probe probe = new Probe();
    private final FrameBudget budget = new FrameBudget();
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

    /** Draws what has changed since the last call, as far as there is time for it. */
    void pulse() {
        if (budget.allows(System.nanoTime())) {
            refresh();
        } else {
            moveProbe();
        }
    }

    /** Draws what has changed since the last call. */
    void refresh() {
        Snapshot snapshot = model.snapshot();
        boolean newSnapshot = drawn.isEmpty() || drawn.get() != snapshot;
        double z2 = model.z2Property().get();
        if (!newSnapshot && z2 == drawnZ2) {
            moveProbe();
            return;
        }
        budget.begin(System.nanoTime());
        double z1 = model.z1Property().get();
        Probe.Reading reading = probe.read(snapshot, z1, z2);
        show(frames.frame(snapshot, reading));
        tell(reading);
        drawn = Optional.of(snapshot);
        drawnZ1 = z1;
        drawnZ2 = z2;
        budget.end(System.nanoTime());
    }

    /** The probe alone moves in the picture that is there; the fan's z₂ stays until the next. */
    private void moveProbe() {
        double z1 = model.z1Property().get();
        if (z1 != drawnZ1 && drawn.isPresent() && frame.isPresent()) {
            Probe.Reading reading = probe.read(drawn.get(), z1, drawnZ2);
            tell(reading);
            show(frame.get().withProbe(frames.probe(reading)));
            drawnZ1 = z1;
        }
    }

    /** Scores are read off as the stage draws them. */
    private void tell(Probe.Reading reading) {
        bar.show(reading.withScore(reading.score() - frames.level()));
    }

    private void show(StageFrame next) {
        stage.show(next);
        frame = Optional.of(next);
    }

    /** What the stage shows, for tests. */
    Optional<StageFrame> frame() {
        return frame;
    }
}
