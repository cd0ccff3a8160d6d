package org.ganscope.ui.sweep;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.ganscope.gan.GanConfig;
import org.ganscope.text.Text;
import org.ganscope.ui.raster.PenCanvas;
import org.ganscope.ui.theme.Theme;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A map that can be pointed at: by the mouse, or by the arrow keys while it has the focus. A click
 * and Enter choose the cell, with Shift for B of a comparison.
 */
final class MapView extends Region {
    /**
     * A cell.
     *
     * @param column along the first axis
     * @param row along the second, upwards
     */
    record Cell(int column, int row) {}

    private final PenCanvas canvas = new PenCanvas();
    private final Consumer<Optional<Cell>> pointed;
    private final Runnable chosen;
    private final Runnable chosenAsSecond;
    private Optional<SweepFrame> frame = Optional.empty();
    private Optional<Cell> cell = Optional.empty();
    private Theme theme = Theme.LIGHT;
    private GanConfig present = GanConfig.standard();
    private Optional<GanConfig> second = Optional.empty();
    private double em = 12;

    /**
     * A map without cells.
     *
     * @param pointed is called with the cell that is pointed at
     * @param chosen is called when the cell that is pointed at is chosen
     * @param chosenAsSecond the same with Shift
     */
    MapView(Consumer<Optional<Cell>> pointed, Runnable chosen, Runnable chosenAsSecond) {
        this.pointed = pointed;
        this.chosen = chosen;
        this.chosenAsSecond = chosenAsSecond;
        setId("sweep-map");
        getStyleClass().add("sweep-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        setMinSize(0, 0);
        getChildren().add(canvas);
        canvas.setMouseTransparent(true);
        setOnMouseMoved(event -> point(at(event)));
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::press);
    }

    /** Shows other results; the cell that is pointed at stays. */
    void show(SweepFrame shown) {
        frame = Optional.of(shown);
        if (cell.filter(at -> at.column() >= shown.columns() || at.row() >= shown.rows())
                .isPresent()) {
            cell = Optional.empty();
        }
        paint();
    }

    void setTheme(Theme other) {
        theme = other;
        paint();
    }

    /** Marks where these settings are, and those of a second run. */
    void setPresent(GanConfig settings, Optional<GanConfig> others) {
        present = settings;
        second = others;
        paint();
    }

    /** Changes the size of the text. */
    void setTextSize(double size) {
        em = size;
        paint();
    }

    /** The cell that is pointed at. */
    Optional<Cell> cell() {
        return cell;
    }

    /** Where the middle of a cell is. */
    Point2D middle(Cell of) {
        MapLayout layout = layout(frame.orElseThrow());
        return new Point2D(layout.x(of.column() + 0.5), layout.y(of.row() - 0.5));
    }

    @Override
    protected void layoutChildren() {
        paint();
    }

    private MapLayout layout(SweepFrame shown) {
        return MapLayout.of(shown.columns(), shown.rows(), getWidth(), getHeight(), em);
    }

    private void paint() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        canvas.pen().clear();
        frame.ifPresent(this::paint);
    }

    private void paint(SweepFrame shown) {
        MapPainter painter = new MapPainter(canvas.pen(), theme.palette(), em);
        MapLayout layout = layout(shown);
        painter.paint(shown, layout);
        cell.ifPresent(at -> painter.frame(layout, at.column(), at.row()));
        second.ifPresent(settings -> painter.mark(shown, layout, settings, Text.of("compare.b")));
        painter.mark(shown, layout, present, second.isPresent() ? Text.of("compare.a") : "");
    }

    private Optional<Cell> at(MouseEvent event) {
        return frame.map(this::layout)
                .map(layout -> new Cell(layout.column(event.getX()), layout.row(event.getY())))
                .filter(at -> at.column() >= 0 && at.row() >= 0);
    }

    /** Beside the map the last cell stays, so that its figures can be reached. */
    private void point(Optional<Cell> to) {
        if (to.isPresent() && !to.equals(cell)) {
            cell = to;
            paint();
            pointed.accept(cell);
        }
    }

    private void click(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY && at(event).isPresent()) {
            point(at(event));
            choose(event.isShiftDown());
        }
        event.consume();
    }

    private void choose(boolean isSecond) {
        (isSecond ? chosenAsSecond : chosen).run();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> move(-1, 0);
            case RIGHT -> move(1, 0);
            case DOWN -> move(0, -1);
            case UP -> move(0, 1);
            case ENTER -> cell.ifPresent(at -> choose(event.isShiftDown()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int right, int up) {
        if (frame.isPresent()) {
            Cell from = cell.orElse(new Cell(0, 0));
            int column = Math.clamp(from.column() + right, 0, frame.get().columns() - 1);
            int row = Math.clamp(from.row() + up, 0, frame.get().rows() - 1);
            point(Optional.of(new Cell(column, row)));
        }
    }
}
