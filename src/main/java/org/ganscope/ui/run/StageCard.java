package org.ganscope.ui.run;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.ganscope.data.Range;
import org.ganscope.lesson.LessonPlace;
import org.ganscope.session.SessionState;
import org.ganscope.session.Snapshot;
import org.ganscope.ui.model.LayerChoice;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.stage1d.Stage1D;
import org.ganscope.ui.stage2d.Stage2D;
import org.ganscope.ui.theme.Palette;
import org.ganscope.ui.theme.TextSizes;
import org.ganscope.view.PlotAxes;
import org.ganscope.view.Probe;
import org.ganscope.view.line.LineRequest;
import org.ganscope.view.line.Spread;
import org.ganscope.view.line.StageAxis;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.line.StageFrames;
import org.ganscope.view.plane.PlaneFrame;
import org.ganscope.view.plane.PlaneLayers;
import org.ganscope.view.plane.PlaneRequest;
import org.ganscope.view.slow.SlowLine;
import org.ganscope.view.slow.SlowLines;
import org.ganscope.view.slow.SlowMarks;
import org.ganscope.view.slow.SlowPlane;
import org.ganscope.view.slow.SlowStep;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The stage with the latent probe below it. Redrawn once per pulse if something has changed; less
 * often if that takes long, as with large networks.
 */
public final class StageCard extends VBox {
    /** From this width on there is room for a caption with an example. */
    private static final double ROOMY = 560;

    private final ReadOnlyObjectProperty<Snapshot> latest;
    private final Function<Snapshot, Optional<SlowStep>> slowly;
    private final ViewState view;
    private final LayerChoice layers;
    private final StageFrames frames = new StageFrames();
    private final SlowLines slowLines = new SlowLines();
    private StageAxis axis = new StageAxis();
    private volatile Optional<StageCard> partner = Optional.empty();
    private Optional<Region> heading = Optional.empty();
    private final PictureWorker<LinePicture> lineWorker = new PictureWorker<>();
    private final ShownPlane shownPlane = new ShownPlane();
    private final Probe probe = new Probe();
    private final FrameBudget budget = new FrameBudget();
    private final Stage1D stage;
    private final Stage2D plane;
    private final ProbeBar bar;
    private final SlowCaption caption;
    private final ReadOnlyDoubleWrapper enlarged = new ReadOnlyDoubleWrapper(1);
    private Optional<Snapshot> drawn = Optional.empty();
    private Optional<StageFrame> frame = Optional.empty();

    /** Of the latest picture of the line; the common axis of two cards holds that of both. */
    private volatile Optional<Spread> spread = Optional.empty();

    /** How long the latest picture of the line took, in nanoseconds. */
    private long lineNanos;

    private Optional<PlaneFrame> planeFrame = Optional.empty();
    private @Nullable Range drawnRange;
    private double drawnZ1 = Double.NaN;
    private double drawnZ2 = Double.NaN;

    private boolean isNarrow;
    private boolean isPresented;

    /**
     * A picture of the line.
     *
     * @param slow what a sub-step adds, if the picture is of one
     * @param nanos how long it took, in nanoseconds
     */
    private record LinePicture(
            Snapshot snapshot,
            double z1,
            double z2,
            Range range,
            StageFrame frame,
            Optional<SlowLine> slow,
            long nanos) {}

    /** Whether another part of the plane is visible than in the last frame, or other layers are. */
    private boolean looksElsewhere;

    /**
     * The card of a run.
     *
     * @param latest the latest picture of it
     * @param slowly the sub-step that such a picture shows, if it shows one
     * @param view how it is shown
     */
    StageCard(
            RunId run,
            ReadOnlyObjectProperty<Snapshot> latest,
            Function<Snapshot, Optional<SlowStep>> slowly,
            ViewState view) {
        this.latest = latest;
        this.slowly = slowly;
        this.view = view;
        getStyleClass().addAll("card", "stage-card");
        stage = new Stage1D(run, view.themeProperty().get().palette(), view.lineLayers());
        layers = new LayerChoice(view.layers());
        plane = new Stage2D(run, view.themeProperty().get().palette(), layers);
        for (Region panel : List.of(stage, plane)) {
            setVgrow(panel, Priority.ALWAYS);
            panel.managedProperty().bind(panel.visibleProperty());
        }
        plane.setVisible(false);
        bar = new ProbeBar(run, latest, view.z1Property(), view.z2Property());
        setMinSize(0, 0);
        bar.managedProperty().bind(bar.visibleProperty());
        caption = new SlowCaption(run.of("slow-caption"));
        getChildren().addAll(caption, stage, plane, bar);
        stage.setOnProbe(view.z1Property()::set);
        plane.setOnProbe(this::askFor);
        plane.setOnPull((x, y) ->
                shownPlane.find(x, y, drawnZ1, drawnZ2).ifPresent(z -> askFor(z[0], z[1])));
        plane.setReader(shownPlane::read);
        plane.setOnView(() -> looksElsewhere = true);
        layers.shownProperty().subscribe(shown -> looksElsewhere = true);
    }

    /** Changes the colours. */
    void setPalette(Palette palette) {
        stage.setPalette(palette);
        plane.setPalette(palette);
    }

    /** Places the verdict above the stage. */
    void setVerdict(Region verdict) {
        getChildren().addFirst(verdict);
    }

    /** Shows something above all else, or nothing. */
    public void setHeading(Optional<? extends Region> shown) {
        heading.ifPresent(getChildren()::remove);
        heading = shown.map(Region.class::cast);
        heading.ifPresent(getChildren()::addFirst);
    }

    /** From now on both have the same axes, or this one has its own again. */
    void compareWith(Optional<StageCard> other) {
        partner.ifPresent(old -> old.partner = Optional.empty());
        partner = other;
        other.ifPresent(card -> {
            card.partner = Optional.of(this);
            card.axis = axis;
        });
        stage.compareWith(other.map(card -> card.stage));
        plane.compareWith(other.map(card -> card.plane));
    }

    /** Shares the width with another one. */
    void setNarrow(boolean narrow) {
        isNarrow = narrow;
        setPrefWidth(narrow ? 1 : USE_COMPUTED_SIZE);
        arrange();
    }

    private void arrange() {
        plane.setBare(isNarrow && isPresented);
        bar.setNarrow(isNarrow, isPresented);
    }

    private void askFor(double z1, double z2) {
        view.z1Property().set(z1);
        view.z2Property().set(z2);
    }

    /** Handles a key that nothing else has handled: F shows all of the data. */
    public void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        boolean isTyped = event.getTarget() instanceof TextInputControl;
        if (plain && !isTyped && plane.isVisible() && event.getCode() == KeyCode.F) {
            plane.fit();
            event.consume();
        }
    }

    /**
     * Where a panel of the stage is, in coordinates of the scene; over the plane, which has only
     * one, the whole stage.
     */
    public Optional<Bounds> panel(LessonPlace.Part part) {
        if (plane.isVisible()) {
            return Optional.of(plane.localToScene(plane.getLayoutBounds()));
        }
        return stage.panel(part)
                .map(at ->
                        stage.localToScene(
                                new BoundingBox(
                                        at.getMinX(),
                                        at.getMinY(),
                                        at.getWidth(),
                                        at.getHeight())));
    }

    /** The axes of a panel on the line, in coordinates of the scene; empty over the plane. */
    Optional<PlotAxes> axes(LessonPlace.Part part) {
        return plane.isVisible() ? Optional.empty() : inScene(stage, stage.axes(part));
    }

    /** Axes of a node in coordinates of its scene. */
    static Optional<PlotAxes> inScene(Node node, Optional<PlotAxes> axes) {
        return axes.filter(shown -> node.getScene() != null)
                .map(shown -> {
                    Point2D low = node.localToScene(shown.x().from(), shown.y().from());
                    Point2D high = node.localToScene(shown.x().to(), shown.y().to());
                    return shown.between(low.getX(), low.getY(), high.getX(), high.getY());
                });
    }

    /** Gives the focus to the visible stage. */
    public void takeFocus() {
        if (plane.isVisible()) {
            plane.requestFocus();
        } else {
            stage.takeFocus();
        }
    }

    /** Changes the size of the text. */
    public void setTextSizes(TextSizes sizes) {
        setStyle(sizes.style(sizes.reading()));
        stage.setFontSize(sizes.drawn());
        plane.setFontSize(sizes.drawn(), sizes.beside());
        isPresented = sizes.arePresented();
        arrange();
    }

    /** Draws the changes since the last call, as far as there is time for it. */
    void pulse() {
        shownPlane.take().ifPresent(this::show);
        lineWorker.take().ifPresent(this::show);
        boolean mayBegin =
                (isOfAnotherRun() || budget.allows(System.nanoTime()))
                        && !(isPlane() && shownPlane.isUnderWay())
                        && !lineWorker.isBusy();
        if (hasGround() || !mayBegin) {
            moveProbe();
        } else if (isPlane()) {
            begin();
            shownPlane.takeQuickly().ifPresentOrElse(this::show, this::moveProbe);
        } else if (lineNanos < PictureWorker.QUICK) {
            drawLine();
        } else {
            beginLine();
        }
    }

    /** Draws the changes since the last call, no matter how long it takes. */
    void refresh() {
        if (shownPlane.isUnderWay()) {
            show(shownPlane.await());
        }
        if (lineWorker.isBusy()) {
            show(lineWorker.await());
        }
        if (hasGround()) {
            moveProbe();
        } else if (isPlane()) {
            begin();
            show(shownPlane.await());
        } else {
            drawLine();
        }
    }

    /** Whether a picture is being made beside the JavaFX thread. */
    boolean isDrawing() {
        return shownPlane.isUnderWay() || lineWorker.isBusy();
    }

    /** Whether it shows everything that the model has. */
    boolean isUpToDate() {
        return hasGround()
                && !isDrawing()
                && view.z1Property().get() == drawnZ1
                && view.z2Property().get() == drawnZ2;
    }

    /** Whether it shows everything that the model has except for the probe. */
    private boolean hasGround() {
        boolean isNew = drawn.isEmpty() || drawn.get() != latest.get();
        boolean fanMoves = view.z2Property().get() != drawnZ2 && planeFrame.isEmpty();
        return !isNew && !fanMoves && !looksElsewhere && !shownPlane.lacksSomething();
    }

    /** Whether the picture is that of an earlier run, which must not stay visible for long. */
    private boolean isOfAnotherRun() {
        return drawn.isPresent() && drawn.get().run() != latest.get().run();
    }

    private boolean isPlane() {
        return latest.get().config().dataDimension() == 2;
    }

    /** Draws the line from the model's snapshot. */
    private void drawLine() {
        budget.begin(System.nanoTime());
        forgetAnotherRun();
        looksElsewhere = false;
        show(lineMaker().get());
        budget.end(System.nanoTime());
    }

    /** Begins a picture of the line, which takes longer than a pulse with large networks. */
    private void beginLine() {
        budget.begin(System.nanoTime());
        forgetAnotherRun();
        looksElsewhere = false;
        lineWorker.begin(lineMaker()::get);
    }

    /** Makes a picture of what is to be shown now. */
    private Supplier<LinePicture> lineMaker() {
        Snapshot snapshot = latest.get();
        Optional<SlowStep> step = slowly.apply(snapshot);
        double z1 = view.z1Property().get();
        double z2 = view.z2Property().get();
        return () -> makeLine(snapshot, step, z1, z2);
    }

    /** On the JavaFX thread or, while the worker is busy, on its thread. */
    private LinePicture makeLine(Snapshot snapshot, Optional<SlowStep> step, double z1, double z2) {
        long start = System.nanoTime();
        Spread own = frames.spread(snapshot);
        spread = Optional.of(own);
        Spread both = partner.flatMap(other -> other.spread).map(own::and).orElse(own);
        Range range = axis.update(both);
        LineRequest request = new LineRequest(z1, z2, Optional.of(range));
        StageFrame line = frames.frame(snapshot, request);
        Optional<SlowLine> slow = step.map(shown -> slowLines.of(shown, line, request));
        return new LinePicture(snapshot, z1, z2, range, line, slow, System.nanoTime() - start);
    }

    /** Draws a picture of the line, unless it belongs to an earlier run. */
    private void show(LinePicture picture) {
        lineNanos = picture.nanos();
        Snapshot snapshot = picture.snapshot();
        if (snapshot.run() != latest.get().run()) {
            return;
        }
        long start = System.nanoTime();
        look(snapshot);
        drawnZ2 = picture.z2();
        shownPlane.hide();
        if (!picture.range().equals(drawnRange)) {
            drawnRange = picture.range();
            partner.ifPresent(other -> other.looksElsewhere = true);
        }
        Probe.Reading reading = probe.read(snapshot, drawnZ1, drawnZ2);
        StageFrame line = picture.frame();
        stage.setSlow(picture.slow());
        caption(picture.slow().map(SlowLine::marks), picture.slow().map(SlowLine::factor));
        show(picture.z1() == drawnZ1 ? line : line.marked(reading));
        bar.show(measured(reading, line.beliefs().origin()));
        budget.worked(picture.nanos() + System.nanoTime() - start);
    }

    /** Begins a picture of the plane with the present state of the model. */
    private void begin() {
        looksElsewhere = false;
        budget.begin(System.nanoTime());
        PlaneRequest request =
                new PlaneRequest(
                        view.z1Property().get(),
                        view.z2Property().get(),
                        plane.visible(),
                        layers.shown(),
                        false,
                        PlaneLayers.Trails.none());
        shownPlane.begin(
                latest.get(),
                planeFrame.map(request::after).orElse(request),
                slowly.apply(latest.get()));
    }

    /** Draws a picture of the plane, unless it belongs to an earlier run. */
    private void show(ShownPlane.Picture picture) {
        Snapshot snapshot = picture.snapshot();
        if (snapshot.run() != latest.get().run()) {
            return;
        }
        long start = System.nanoTime();
        forgetAnotherRun();
        look(snapshot);
        Probe.Reading reading = probe.read(snapshot, drawnZ1, drawnZ2);
        plane.setSlow(picture.slow());
        caption(picture.slow().map(SlowPlane::marks), picture.slow().map(SlowPlane::factor));
        show(shownPlane.show(picture, reading));
        bar.show(measured(reading, picture.origin()));
        budget.worked(picture.nanos() + System.nanoTime() - start);
    }

    /** Records the snapshot that is drawn, with the present probe. */
    private void look(Snapshot snapshot) {
        if (isOfAnotherTime(snapshot)) {
            stage.hurry();
            plane.hurry();
        }
        boolean isPlane = snapshot.config().dataDimension() == 2;
        stage.setVisible(!isPlane);
        plane.setVisible(isPlane);
        drawn = Optional.of(snapshot);
        drawnZ1 = view.z1Property().get();
        drawnZ2 = view.z2Property().get();
    }

    /**
     * Whether a picture does not follow the last one in time, since an earlier step is looked at.
     */
    private boolean isOfAnotherTime(Snapshot snapshot) {
        boolean looksBack =
                snapshot.isLookingBack() || drawn.filter(Snapshot::isLookingBack).isPresent();
        return looksBack && snapshot.state() != SessionState.RUNNING;
    }

    /** Resets the ranges: those of another run, such as one that diverged, would be too wide. */
    private void forgetAnotherRun() {
        if (isOfAnotherRun()) {
            axis.forget();
            spread = Optional.empty();
            stage.forget();
            plane.forget();
        }
    }

    /** Moves only the probe in the present picture; the fan's z₂ stays until the next. */
    private void moveProbe() {
        double z1 = view.z1Property().get();
        double z2 = planeFrame.isPresent() ? view.z2Property().get() : drawnZ2;
        // the nodes next to the picture already have the texts and units of the latest run
        if (z1 == drawnZ1 && z2 == drawnZ2 || drawn.isEmpty() || isOfAnotherRun()) {
            return;
        }
        drawnZ1 = z1;
        drawnZ2 = z2;
        Probe.Reading reading = probe.read(drawn.get(), z1, z2);
        shownPlane
                .shown()
                .ifPresent(picture -> {
                    bar.show(measured(reading, picture.origin()));
                    show(shownPlane.show(picture, reading));
                });
        frame.ifPresent(line -> {
            bar.show(measured(reading, line.beliefs().origin()));
            show(line.marked(reading));
        });
    }

    /** Names the sub-step that the picture shows, if it shows one. */
    private void caption(Optional<SlowMarks> marks, Optional<Double> factor) {
        enlarged.set(factor.orElse(1.0));
        bar.setVisible(marks.isEmpty()); // its room is needed, and the probe rests
        marks.ifPresentOrElse(
                batch -> caption.show(batch.step(), batch, enlarged.get(), hasFewWords()),
                caption::hide);
    }

    private boolean hasFewWords() {
        return isPresented || isNarrow || getWidth() < ROOMY;
    }

    /** By how much the picture enlarges what its sub-step changes; 1 if it does not. */
    public ReadOnlyDoubleProperty enlargedProperty() {
        return enlarged.getReadOnlyProperty();
    }

    /** Scores are given as the stage draws them. */
    private static Probe.Reading measured(Probe.Reading reading, double origin) {
        return reading.withScore(reading.score() - origin);
    }

    private void show(StageFrame next) {
        stage.show(next);
        frame = Optional.of(next);
        planeFrame = Optional.empty();
    }

    private void show(PlaneFrame next) {
        plane.show(next);
        planeFrame = Optional.of(next);
        frame = Optional.empty();
    }

    /** The layers of the plane that are shown. */
    public LayerChoice layers() {
        return layers;
    }

    /** The stage of a game on the line, for tests. */
    public Optional<StageFrame> frame() {
        return frame;
    }

    /** The stage of a game over the plane, for tests. */
    public Optional<PlaneFrame> planeFrame() {
        return planeFrame;
    }
}
