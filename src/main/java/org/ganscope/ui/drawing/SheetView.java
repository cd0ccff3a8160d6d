package org.ganscope.ui.drawing;

import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.ganscope.data.Distribution;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.raster.Raster;
import org.ganscope.ui.raster.RasterView;
import org.ganscope.ui.theme.Palette;
import org.ganscope.view.AxisScale;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A drawing area for the mouse: the left button draws, the right one erases, the wheel changes the
 * brush. With the keyboard, the arrows move the pen, Space makes a dab, Delete erases one. Redrawn
 * at most once per pulse.
 */
abstract class SheetView extends Region {
    private static final double LEAST_SIZE = 80;
    private static final double WHEEL = 1.2;
    private static final double LEAP = 5;

    /** Number of key presses from the bottom to the top. */
    private static final double KEY_ROWS = 64;

    private final Sheet sheet;
    private final Brush brush;
    private final Runnable onChange;
    private final PenCanvas still = new PenCanvas();
    private final RasterView moving = new RasterView();
    private @Nullable Palette palette;
    private double em = 12;
    private double extent = 1;
    private Optional<Distribution> distribution = Optional.empty();
    private @Nullable Stroke stroke;
    private Stroke.@Nullable Place last;
    private Stroke.@Nullable Place pen;
    private boolean takesAway;

    /** @param onChange called at every change of the heights, also within a stroke */
    SheetView(Sheet sheet, Brush brush, Runnable onChange) {
        this.sheet = sheet;
        this.brush = brush;
        this.onChange = onChange;
        getStyleClass().add("sheet");
        still.setManaged(false);
        still.setMouseTransparent(true);
        getChildren().addAll(still, moving);
        setMinSize(0, 0);
        setFocusTraversable(true);
        setCursor(Cursor.CROSSHAIR);
        setAccessibleRole(AccessibleRole.NODE);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnMouseMoved(event -> point(place(event.getX(), event.getY())));
        setOnMouseExited(event -> point(null));
        setOnScroll(this::scroll);
        brush.radiusProperty().subscribe(this::requestLayout);
        brush.erasingProperty().subscribe(this::requestLayout);
    }

    /** The drawing area of the view, in whole pixels. */
    abstract Rectangle2D panel();

    /** A new stroke over the current heights. */
    abstract Stroke stroke(boolean takesAway, int... heights);

    /** The height that the pen leaves at a point of the panel, as a share of the greatest one. */
    abstract double level(double upShare, boolean takesAway);

    /** Number of cells from the bottom to the top. */
    abstract double rows();

    abstract void paint(Raster raster, Palette palette);

    abstract void paintAxes(PenCanvas canvas, Palette palette, double em);

    /** Takes a new sample for the preview; called when a stroke has ended. */
    abstract void sample(Optional<Distribution> now);

    private double columns() {
        return sheet.dimension() == 1 ? sheet.heights().length : Math.sqrt(sheet.heights().length);
    }

    final Stroke.Place place(double pixelX, double pixelY) {
        Rectangle2D panel = panel();
        double across = (pixelX - panel.getMinX()) / panel.getWidth();
        double up = (panel.getMaxY() - pixelY) / panel.getHeight();
        return new Stroke.Place(across * columns(), up * rows(), Math.clamp(up, 0.0, 1.0));
    }

    private void press(MouseEvent event) {
        requestFocus();
        boolean draws =
                event.getButton() == MouseButton.PRIMARY
                        || event.getButton() == MouseButton.SECONDARY;
        if (draws && stroke == null) {
            begin(event.getButton() == MouseButton.SECONDARY);
            moveTo(place(event.getX(), event.getY()));
        }
        event.consume();
    }

    private void begin(boolean other) {
        takesAway = brush.erasing() != other;
        sheet.begin();
        stroke = stroke(takesAway, sheet.heights().clone());
        last = null;
    }

    private void moveTo(Stroke.Place at) {
        Stroke current = stroke;
        if (current == null) {
            return;
        }
        Stroke.Place to = new Stroke.Place(at.x(), at.y(), level(at.level(), takesAway));
        Stroke.Place from = last;
        current.move(from == null ? to : from, to, sheet.heights());
        last = to;
        point(at);
        onChange.run();
    }

    private void drag(MouseEvent event) {
        moveTo(place(event.getX(), event.getY()));
        event.consume();
    }

    private void release(MouseEvent event) {
        finish();
        event.consume();
    }

    private void finish() {
        if (stroke != null) {
            stroke = null;
            sheet.end();
            onChange.run();
        }
    }

    private void point(Stroke.@Nullable Place at) {
        pen = at;
        requestLayout();
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            brush.resize(event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL);
            event.consume();
        }
    }

    /** Handles a key while this has the focus; returns whether it had a meaning. */
    final boolean handles(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        double by = event.isShiftDown() ? LEAP : 1;
        switch (event.getCode()) {
            case LEFT -> movePen(-by, 0);
            case RIGHT -> movePen(by, 0);
            case UP -> movePen(0, by);
            case DOWN -> movePen(0, -by);
            case SPACE -> dab(false);
            case DELETE, BACK_SPACE -> dab(true);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Stroke.Place pen() {
        Stroke.Place at = pen;
        return at == null ? new Stroke.Place(columns() / 2, rows() / 2, 0.5) : at;
    }

    private void movePen(double right, double up) {
        Stroke.Place at = pen();
        double x = Math.clamp(at.x() + right, 0.5, columns() - 0.5);
        double y = Math.clamp(at.y() + up * rows() / KEY_ROWS, 0, rows());
        point(new Stroke.Place(x, y, y / rows()));
    }

    private void dab(boolean other) {
        if (stroke == null) {
            begin(other);
            moveTo(pen());
            finish();
        }
    }

    /** Shows the distribution of the drawing, if there is one; with samples unless in a stroke. */
    final void show(Optional<Distribution> now, double newExtent) {
        distribution = now;
        extent = newExtent;
        if (stroke == null) {
            sample(now);
        }
        requestLayout();
    }

    final void setPalette(Palette newPalette) {
        palette = newPalette;
        requestLayout();
    }

    /** Changes the size of the text, in pixels. */
    final void setFontSize(double pixels) {
        em = pixels;
        requestLayout();
    }

    final double em() {
        return em;
    }

    final double extent() {
        return extent;
    }

    /** The axis from the lower end of the drawing to the upper one, between two pixels. */
    final AxisScale axis(double from, double to) {
        return new AxisScale(-extent, extent, from, to);
    }

    final Sheet sheet() {
        return sheet;
    }

    final Brush brush() {
        return brush;
    }

    final Optional<Distribution> distribution() {
        return distribution;
    }

    /** The place of the pen, if it is shown. */
    final Optional<Stroke.Place> shownPen() {
        return Optional.ofNullable(pen);
    }

    final boolean takesAway() {
        return stroke == null ? brush.erasing() : takesAway;
    }

    @Override
    protected void layoutChildren() {
        Palette colours = palette;
        if (colours == null || getWidth() < LEAST_SIZE || getHeight() < LEAST_SIZE) {
            return;
        }
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        still.setWidth(width);
        still.setHeight(height);
        still.pen().clear();
        paintAxes(still, colours, em);
        moving.resizeRaster(width, height, moving.outputScale());
        paint(moving.raster(), colours);
        moving.raster().noClip();
        moving.update();
    }
}
