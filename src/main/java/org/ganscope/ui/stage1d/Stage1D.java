package org.ganscope.ui.stage1d;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.ganscope.gan.loss.ScoreKind;
import org.ganscope.lesson.LessonPlace;
import org.ganscope.text.NumberDisplay;
import org.ganscope.text.Text;
import org.ganscope.ui.model.LineLayers;
import org.ganscope.ui.model.RunId;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Hint;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.Measure;
import org.ganscope.view.PlotAxes;
import org.ganscope.view.line.LineLayer;
import org.ganscope.view.line.StageFrame;
import org.ganscope.view.slow.SlowLine;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;

/**
 * The stage of a one-dimensional game. Give it a {@link StageFrame} by {@link #show}, at most once
 * per pulse; it is drawn at once. Layers: static axes on a canvas, moving parts in a pixel buffer
 * above it, the latent slider on the axis of z, and the read-out at the pointer. On the JavaFX
 * thread only.
 */
public final class Stage1D extends Region {
    private static final Insets PADDING = new Insets(8, 12, 8, 14);
    private static final double LEAST_SIZE = 40;

    private final PenCanvas axes = new PenCanvas();
    private final RasterView moving = new RasterView();
    private final ReadOut readOut;
    private final ProbeInput input = new ProbeInput();
    private final LatentSlider slider;
    private StageRanges ranges = new StageRanges();
    private Optional<Stage1D> partner = Optional.empty();
    private final LineLayers layers;

    /**
     * Uses a binding, which does not keep the stage alive: the choice of a window outlives its
     * stages.
     */
    private final ObjectProperty<Set<LineLayer>> shownLayers;

    private final StageHeaders headers;
    private final Region pushName = new Region();
    private Palette palette;
    private StagePainter painter;
    private double em = 12;
    private @Nullable StageFrame frame;
    private Optional<SlowLine> slow = Optional.empty();
    private @Nullable StageLayout layout;
    private @Nullable StageScales scales;
    private Optional<StillParts> drawn = Optional.empty();
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;
    private boolean dragging;

    /** The properties of a frame that the axes show besides the scales. */
    private record StillParts(
            ScoreKind kind, double level, boolean showsLevel, int dimension, Measure measure) {
        static StillParts of(StageFrame frame, boolean showsLevel) {
            return new StillParts(
                    frame.beliefs().kind(),
                    frame.beliefs().level(),
                    showsLevel,
                    frame.fan().dimension(),
                    frame.measure());
        }
    }

    public Stage1D(RunId run, Palette palette, LineLayers layers) {
        setId(run.of("stage"));
        slider = new LatentSlider(run, input);
        readOut = new ReadOut(run);
        this.palette = palette;
        this.layers = layers;
        shownLayers = new SimpleObjectProperty<>(layers.shown());
        shownLayers.bind(layers.shownProperty());
        headers = new StageHeaders(run, layers);
        painter = new StagePainter(moving.raster(), palette, em);
        setPadding(PADDING);
        setMinSize(0, 0);
        setPrefSize(680, 620);
        axes.setManaged(false);
        axes.setMouseTransparent(true);
        getChildren().addAll(axes, moving);
        getChildren().addAll(headers.all());
        pushName.setManaged(false);
        new Hint(Text.of("stage.fan.push.strip.hint")).on(pushName);
        getChildren().add(pushName);
        getChildren().add(slider);
        getChildren().addAll(readOut.nodes());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        listen();
        style();
        shownLayers.subscribe((before, after) -> {
            headers.show(after);
            draw();
        });
    }

    /** What the next pictures show of a step that is looked at slowly, if one is. */
    public void setSlow(Optional<SlowLine> step) {
        if (step.isPresent() != slow.isPresent()) {
            layout = null;
        }
        slow = step;
    }

    /** Shows this picture. */
    public void show(StageFrame newFrame) {
        frame = newFrame;
        ranges.update(newFrame);
        draw();
        partner.filter(other -> other.isDrawnOtherwise()).ifPresent(Stage1D::draw);
    }

    /** From now on both have the same ranges of densities and scores, or this one its own again. */
    public void compareWith(Optional<Stage1D> other) {
        partner.ifPresent(old -> old.partner = Optional.empty());
        partner = other;
        other.ifPresent(stage -> {
            stage.partner = Optional.of(this);
            stage.ranges = ranges;
        });
    }

    /** Whether the ranges are not those that it was drawn with. */
    private boolean isDrawnOtherwise() {
        StageFrame current = frame;
        StageLayout place = layout;
        return current != null && place != null && !scales(current, place).equals(scales);
    }

    /** Fits all ranges again, since the next picture belongs to another run. */
    public void forget() {
        ranges.forget();
    }

    /** The next picture is of another time of the run, for which no range need wait. */
    public void hurry() {
        if (partner.isEmpty()) { // whose pictures have the same ranges
            ranges.hurry();
        }
    }

    /** Changes the colours. */
    public void setPalette(Palette newPalette) {
        palette = newPalette;
        style();
    }

    /** Changes the size of the text, in pixels: 12 at a desk, more on a projector. */
    public void setFontSize(double pixels) {
        em = pixels;
        style();
    }

    /**
     * Sets the callback for the z that you request, inside the z axis; the marker moves with the
     * next frame.
     */
    public void setOnProbe(DoubleConsumer consumer) {
        input.setWish(consumer);
    }

    @Override
    protected void layoutChildren() {
        layout = null;
        draw();
    }

    private void style() {
        painter = new StagePainter(moving.raster(), palette, em);
        headers.style(palette, em);
        slider.style(palette, em);
        readOut.style(palette, em);
        drawn = Optional.empty();
        layout = null;
        requestLayout();
        draw();
    }

    private void draw() {
        StageFrame current = frame;
        if (current == null || getWidth() < LEAST_SIZE || getHeight() < LEAST_SIZE) {
            return;
        }
        boolean renamed = headers.describe(current);
        StageLayout place = layout;
        if (place == null || renamed) {
            place = arrange();
            scales = null;
        }
        StageScales wanted = scales(current, place);
        boolean showsLevel = layers.shows(LineLayer.LEVEL);
        StillParts still = StillParts.of(current, showsLevel);
        if (!wanted.equals(scales) || drawn.filter(still::equals).isEmpty()) {
            scales = wanted;
            drawn = Optional.of(still);
            StageAxes.draw(axes.pen(), place, wanted, current, showsLevel, palette);
        }
        if (!painter.fits()) {
            painter = new StagePainter(moving.raster(), palette, em);
        }
        painter.paint(current, place, wanted, layers.shown(), slow);
        slider.show(current, place, wanted);
        moving.update();
        hover();
    }

    private StageScales scales(StageFrame current, StageLayout place) {
        ScoreKind kind = current.beliefs().kind();
        return StageScales.of(
                place,
                current,
                ranges.scoreLow(kind),
                ranges.scoreHigh(kind),
                ranges.densityHigh());
    }

    private StageLayout arrange() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        StageLayout place = headers.arrange(width, height, getInsets(), em, slow.isPresent());
        layout = place;
        axes.setWidth(width);
        axes.setHeight(height);
        pushName.resizeRelocate(
                place.left(),
                place.push().getMinY(),
                place.push().getMinX() - place.left(),
                place.push().getHeight());
        moving.resizeRaster(width, height, moving.outputScale());
        return place;
    }

    private void hover() {
        StageFrame current = frame;
        StageLayout place = layout;
        StageScales scale = scales;
        if (current == null || place == null || scale == null) {
            return;
        }
        boolean inside =
                place.score().contains(pointerX, pointerY)
                        || place.density().contains(pointerX, pointerY);
        if (inside) {
            Point2D pointer = new Point2D(pointerX, pointerY);
            readOut.show(current, place, scale, layers.shown(), pointer);
        } else {
            readOut.hide();
        }
    }

    private void listen() {
        moving.setOnOutputScale(this::requestLayout);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> forgetPointer());
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> dragging = false);
    }

    private void point(MouseEvent event) {
        setCursor(isOnFan(event) ? Cursor.HAND : Cursor.DEFAULT);
        point(new Point2D(event.getX(), event.getY()));
    }

    /** Reads the values under the pointer. */
    void point(Point2D pointer) {
        pointerX = pointer.getX();
        pointerY = pointer.getY();
        hover();
    }

    private void forgetPointer() {
        pointerX = Double.NaN;
        pointerY = Double.NaN;
        hover();
    }

    private void grab(MouseEvent event) {
        slider.requestFocus();
        event.consume(); // else the window takes the focus from the slider
        dragging = isOnFan(event);
        drag(event);
    }

    private void drag(MouseEvent event) {
        StageScales scale = scales;
        if (dragging && scale != null) {
            input.pointAt(event.getX(), scale.z());
        }
    }

    /**
     * The area for the pointer: from the rail down to the numbers of the z axis, a little wider
     * than the axis.
     */
    private boolean isOnFan(MouseEvent event) {
        StageLayout place = layout;
        return place != null
                && event.getY() >= place.fan().getMinY()
                && event.getX() >= place.fan().getMinX() - em
                && event.getX() <= place.fan().getMaxX() + em;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        StageFrame current = frame;
        if (current == null || attribute != AccessibleAttribute.TEXT) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        StageFrame.Probe probe = current.probe();
        return Text.of(
                "stage.summary",
                NumberDisplay.fixed(probe.z(), 2),
                current.measure().write(probe.x()),
                NumberDisplay.significant(probe.score()));
    }

    /** The panel of D(x), of the densities or of z → G(z), once a frame has been drawn. */
    public Optional<Rectangle2D> panel(LessonPlace.Part part) {
        return Optional.ofNullable(layout)
                .map(place ->
                        switch (part) {
                            case SCORE -> place.score();
                            case DENSITY -> place.density();
                            default -> place.fan();
                        });
    }

    /** The axes of the panel of D(x) or of that of the densities, once a frame has been drawn. */
    public Optional<PlotAxes> axes(LessonPlace.Part part) {
        return Optional.ofNullable(scales)
                .map(shown ->
                        new PlotAxes(
                                shown.x(),
                                part == LessonPlace.Part.SCORE ? shown.score() : shown.density()));
    }

    /** The layout, for tests; present once a frame has been drawn. */
    @Nullable StageLayout stageLayout() {
        return layout;
    }

    /** The scales, for tests; present once a frame has been drawn. */
    @Nullable StageScales stageScales() {
        return scales;
    }

    /** Gives the focus to the latent slider. */
    public void takeFocus() {
        slider.requestFocus();
    }
}
