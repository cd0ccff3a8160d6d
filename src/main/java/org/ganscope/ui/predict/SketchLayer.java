package org.ganscope.ui.predict;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.ganscope.session.PredictedCurve;
import org.ganscope.session.Sketch;
import org.ganscope.text.Text;
import org.ganscope.ui.model.Prediction;
import org.ganscope.ui.model.Prediction.State;
import org.ganscope.ui.model.ViewState;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.view.AxisScale;
import org.ganscope.view.PlotAxes;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Function;

/**
 * The sketches over the plot that they are of. Until the outcome is revealed a cover lies between
 * them and the plot, on which you draw with the mouse, or with the arrow keys: left and right move
 * a dot, up and down draw from it.
 */
public final class SketchLayer extends Pane {
    /** The dot moves by this share of the plot. */
    private static final double STEP = 1.0 / 40;

    /** Lines are so many times as wide in a lecture hall. */
    private static final double PRESENTED = 1.7;

    private final Prediction prediction;
    private final Function<PredictedCurve, Optional<PlotAxes>> places;
    private final ViewState view;
    private final PenCanvas canvas = new PenCanvas();
    private final Region pad = new Region();
    private final Runnable look = this::place;
    private Optional<PlotAxes> axes = Optional.empty();
    private Optional<Sketch.Point> last = Optional.empty();
    private Optional<Sketch.Point> dot = Optional.empty();
    private boolean isDirty = true;

    /** @param places where the plot of a curve is, in coordinates of the scene, if it is seen */
    public SketchLayer(
            Prediction prediction,
            Function<PredictedCurve, Optional<PlotAxes>> places,
            ViewState view) {
        this.prediction = prediction;
        this.places = places;
        this.view = view;
        setPickOnBounds(false);
        setManaged(false);
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        pad.setManaged(false);
        pad.setId("sketch-pad");
        pad.setCursor(Cursor.CROSSHAIR);
        pad.setFocusTraversable(true);
        pad.setAccessibleText(Text.of("predict.pad"));
        pad.setVisible(false);
        getChildren().addAll(canvas, pad);
        pad.setOnMousePressed(this::press);
        pad.setOnMouseDragged(this::drag);
        pad.setOnMouseReleased(event -> last = Optional.empty());
        pad.setOnKeyPressed(this::press);
        pad.focusedProperty().subscribe(this::redraw);
        sceneProperty().subscribe((before, now) -> listen(before, now));
        prediction.stateProperty().subscribe(this::follow);
        prediction.sketchedProperty().subscribe(this::redraw);
        view.themeProperty().subscribe(this::redraw);
        view.presentingProperty().subscribe(this::redraw);
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removePostLayoutPulseListener(look);
        }
        if (now != null) {
            now.addPostLayoutPulseListener(look);
        }
    }

    private void follow(State state) {
        last = Optional.empty();
        if (state == State.CHOOSING) {
            dot = Optional.empty();
        }
        redraw();
        boolean isChosenByKey =
                getScene() != null && getScene().getFocusOwner() instanceof ComboBoxBase<?>;
        if (state == State.CHOOSING && !isChosenByKey) {
            pad.requestFocus();
        }
    }

    private void redraw() {
        isDirty = true;
        place();
        Platform.requestNextPulse(); // the plot may be about to move
    }

    /** Puts everything where the plot is now. */
    private void place() {
        if (getScene() == null) {
            return;
        }
        State state = prediction.stateProperty().get();
        boolean isShown = state != State.CLOSED && state != State.WAITING;
        Optional<PlotAxes> now =
                isShown ? places.apply(prediction.curve()).map(this::inLayer) : Optional.empty();
        if (!isDirty && now.equals(axes)) {
            return;
        }
        isDirty = false;
        axes = now;
        pad.setVisible(now.isPresent() && state != State.REVEALED);
        canvas.setVisible(now.isPresent());
        now.ifPresent(this::paint);
    }

    private PlotAxes inLayer(PlotAxes scene) {
        Point2D low = sceneToLocal(scene.x().from(), scene.y().from());
        Point2D high = sceneToLocal(scene.x().to(), scene.y().to());
        return scene.between(low.getX(), low.getY(), high.getX(), high.getY());
    }

    private void paint(PlotAxes plot) {
        AxisScale x = plot.x();
        double left = x.from();
        double right = x.to();
        if (prediction.curve().isOverSteps()) {
            left = Math.clamp(x.toPixel(prediction.from()), x.from(), x.to());
            right = Math.clamp(x.toPixel(prediction.to()), x.from(), x.to());
        }
        pad.resizeRelocate(left, plot.top(), right - left, plot.height());
        canvas.setWidth(plot.width());
        canvas.setHeight(plot.height());
        canvas.relocate(plot.left(), plot.top());
        new SketchPainter(
                        canvas.pen(),
                        plot,
                        view.themeProperty().get().palette(),
                        view.presentingProperty().get() ? PRESENTED : 1)
                .paint(
                        prediction,
                        left - plot.left(),
                        right - left,
                        pad.isFocused() ? dot : Optional.empty());
    }

    /** The values at a place of the pad; inside the plot. */
    private Optional<Sketch.Point> at(MouseEvent event) {
        Bounds here = pad.getBoundsInParent();
        double px = Math.clamp(here.getMinX() + event.getX(), here.getMinX(), here.getMaxX());
        double py = Math.clamp(here.getMinY() + event.getY(), here.getMinY(), here.getMaxY());
        return axes.map(plot -> point(plot, plot.x().toValue(px), plot.y().toValue(py)));
    }

    private Sketch.Point point(PlotAxes plot, double x, double y) {
        boolean isOverSteps = prediction.curve().isOverSteps();
        double low = isOverSteps ? prediction.from() : plot.x().low();
        double high = isOverSteps ? prediction.to() : plot.x().high();
        boolean isDensity = prediction.curve() == PredictedCurve.DENSITY;
        double least = isDensity ? 0 : plot.y().low();
        return new Sketch.Point(Math.clamp(x, low, high), Math.clamp(y, least, plot.y().high()));
    }

    private void press(MouseEvent event) {
        pad.requestFocus();
        event.consume(); // else the window takes the focus
        if (event.getButton() == MouseButton.PRIMARY) {
            last = at(event);
            last.ifPresent(point -> draw(point, point));
        }
    }

    private void drag(MouseEvent event) {
        event.consume();
        if (last.isPresent()) {
            at(event).ifPresent(point -> draw(last.orElse(point), point));
        }
    }

    private void draw(Sketch.Point from, Sketch.Point to) {
        prediction.stroke(from, to);
        last = Optional.of(to);
        dot = last;
        redraw();
    }

    private void press(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (!isPlain || axes.isEmpty() || !prediction.canSketch()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> move(axes.get(), -1, 0);
            case RIGHT -> move(axes.get(), 1, 0);
            case UP -> move(axes.get(), 0, 1);
            case DOWN -> move(axes.get(), 0, -1);
            case ENTER -> prediction.go();
            case BACK_SPACE, DELETE -> prediction.erase();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Moves the dot; what lies on its way is drawn, once anything has been. */
    private void move(PlotAxes plot, int across, int up) {
        Sketch.Point start =
                dot.orElseGet(() -> point(plot, Double.NEGATIVE_INFINITY, plot.y().low()));
        Sketch.Point low = point(plot, Double.NEGATIVE_INFINITY, start.y());
        Sketch.Point high = point(plot, Double.POSITIVE_INFINITY, start.y());
        Sketch.Point end =
                point(
                        plot,
                        start.x() + across * STEP * (high.x() - low.x()),
                        start.y() + up * STEP * (plot.y().high() - plot.y().low()));
        if (up != 0) {
            prediction.stroke(end, end);
        } else if (!prediction.sketchedProperty().get().own().isEmpty()) {
            prediction.stroke(start, end);
        }
        dot = Optional.of(end);
        redraw();
    }
}
