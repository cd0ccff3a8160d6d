package org.ganscope.ui.stage1d;

import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.ganscope.text.Text;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

import java.util.function.DoubleConsumer;

/**
 * The stage of a one-dimensional game. Give it a {@link StageFrame} by {@link #show}, at most once
 * per pulse; it is drawn at once. Three layers: axes that stand still on a canvas, what moves in a
 * pixel buffer above it, and the read-out at the pointer. On the JavaFX thread only.
 */
public final class Stage1D extends Region {
    private static final Insets PADDING = new Insets(8, 12, 8, 14);
    private static final double LEAST_SIZE = 40;

    private final Canvas still = new Canvas();
    private final RasterView moving = new RasterView();
    private final ReadOut readOut = new ReadOut();
    private final ProbeInput input = new ProbeInput();
    private StageRanges ranges = new StageRanges();
    private final StageHeaders headers = new StageHeaders();
    private Palette palette;
    private StagePainter painter;
    private double em = 12;
    private @Nullable StageFrame frame;
    private @Nullable StageLayout layout;
    private @Nullable StageScales scales;
    private @Nullable ScoreKind drawnKind;
    private double drawnLevel = Double.NaN;
    private double pointerX = Double.NaN;
    private double pointerY = Double.NaN;
    private boolean dragging;

    public Stage1D(Palette palette) {
        this.palette = palette;
        painter = new StagePainter(moving.raster(), palette, em);
        setPadding(PADDING);
        setMinSize(0, 0);
        setPrefSize(680, 620);
        still.setManaged(false);
        still.setMouseTransparent(true);
        getChildren().addAll(still, moving);
        getChildren().addAll(headers.all());
        getChildren().addAll(readOut.cross(), readOut.card());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(Text.of("stage.help"));
        listen();
        style();
    }

    /** Draws this picture from now on. */
    public void show(StageFrame newFrame) {
        frame = newFrame;
        ranges.update(newFrame);
        draw();
    }

    /** Fits all ranges anew: the next picture is of another run. */
    public void forget() {
        ranges = new StageRanges();
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
     * Calls back with the z that a person asks for, inside the z axis; the marker moves when the
     * next frame says so.
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
        readOut.style(palette, em);
        drawnKind = null;
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
        ScoreKind kind = current.beliefs().kind();
        StageScales wanted =
                StageScales.of(
                        place,
                        current,
                        ranges.scoreLow(kind),
                        ranges.scoreHigh(kind),
                        ranges.densityHigh());
        double level = current.beliefs().level();
        boolean relevelled = Double.compare(level, drawnLevel) != 0;
        if (!wanted.equals(scales) || kind != drawnKind || relevelled) {
            scales = wanted;
            drawnKind = kind;
            drawnLevel = level;
            StageAxes.draw(still.getGraphicsContext2D(), place, wanted, current.beliefs(), palette);
        }
        if (!painter.fits()) {
            painter = new StagePainter(moving.raster(), palette, em);
        }
        painter.paint(current, place, wanted, isFocused());
        moving.update();
        hover();
    }

    private StageLayout arrange() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        StageLayout place = headers.arrange(width, height, getInsets(), em);
        layout = place;
        still.setWidth(width);
        still.setHeight(height);
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
        Rectangle2D score = place.score();
        boolean inside =
                pointerX >= score.getMinX()
                        && pointerX <= score.getMaxX()
                        && pointerY >= score.getMinY()
                        && pointerY <= place.density().getMaxY();
        if (inside) {
            readOut.show(current, place, scale, pointerX, pointerY, getWidth(), getHeight());
        } else {
            readOut.hide();
        }
    }

    private void listen() {
        moving.setOnOutputScale(this::requestLayout);
        focusedProperty().addListener((source, before, after) -> draw());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> forgetPointer());
        setOnMousePressed(this::grab);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(event -> dragging = false);
        setOnKeyPressed(event -> {
            if (frame != null && scales != null) {
                input.press(event, frame.probe().z(), scales.z());
            }
        });
    }

    private void point(MouseEvent event) {
        pointerX = event.getX();
        pointerY = event.getY();
        setCursor(isOnFan(event) ? Cursor.H_RESIZE : Cursor.DEFAULT);
        hover();
    }

    private void forgetPointer() {
        pointerX = Double.NaN;
        pointerY = Double.NaN;
        hover();
    }

    private void grab(MouseEvent event) {
        requestFocus();
        dragging = isOnFan(event);
        drag(event);
    }

    private void drag(MouseEvent event) {
        StageScales scale = scales;
        if (dragging && scale != null) {
            input.pointAt(event.getX(), scale.z());
        }
    }

    /** From the rail down to the numbers of the z axis, a little wider than the axis. */
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
        if (current == null) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        StageFrame.Probe probe = current.probe();
        return switch (attribute) {
            case TEXT ->
                    Text.of(
                            "stage.summary",
                            ReadOut.number(probe.z(), 2),
                            ReadOut.number(probe.x(), 2),
                            ReadOut.number(probe.score(), 2));
            case VALUE -> probe.z();
            case MIN_VALUE -> current.fan().zLow();
            case MAX_VALUE -> current.fan().zHigh();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        StageFrame current = frame;
        StageScales scale = scales;
        if (current != null && scale != null && action == AccessibleAction.INCREMENT) {
            input.step(current.probe().z(), 1, scale.z());
        } else if (current != null && scale != null && action == AccessibleAction.DECREMENT) {
            input.step(current.probe().z(), -1, scale.z());
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** Where everything stands, for tests; present once a frame has been drawn. */
    @Nullable StageLayout stageLayout() {
        return layout;
    }

    /** Which values stand where, for tests; present once a frame has been drawn. */
    @Nullable StageScales stageScales() {
        return scales;
    }

    /** The layer that moves, for tests. */
    RasterView movingLayer() {
        return moving;
    }

    /** The read-out, for tests. */
    Region readOutCard() {
        return readOut.card();
    }
}
