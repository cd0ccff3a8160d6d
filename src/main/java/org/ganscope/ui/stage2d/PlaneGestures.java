package org.ganscope.ui.stage2d;

import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

import org.ganscope.view.plane.PlaneView;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Turns mouse, touchpad and keyboard into a {@link PlaneView}: wheel and pinch zoom around the
 * pointer, dragging moves the plane, a double click, F or Home fits; + − and the arrow keys do the
 * same without a pointer. You drag the mark of the probe to the wanted G(z).
 */
final class PlaneGestures {
    private static final double WHEEL_NOTCH = 40;
    private static final double NOTCH_FACTOR = 1.25;
    private static final double KEY_FACTOR = 1.5;
    private static final double KEY_PAN = 0.1;

    /** The greatest distance from its middle, in pixels, at which you can grab the mark. */
    private static final double GRIP = 10;

    private final Stage2D stage;
    private PointWish pull = (x, y) -> {};

    /** The offset of the mark from the pointer while it is dragged; else empty. */
    private Optional<Point2D> grip = Optional.empty();

    private double dragX = Double.NaN;
    private double dragY = Double.NaN;

    PlaneGestures(Stage2D stage) {
        this.stage = stage;
        stage.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        stage.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        stage.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        stage.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        stage.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        stage.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        stage.addEventHandler(ZoomEvent.ZOOM, this::pinch);
        stage.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        stage.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    void setOnPull(PointWish consumer) {
        pull = consumer;
    }

    private void point(MouseEvent event) {
        stage.setCursor(isOnMark(event) ? Cursor.HAND : Cursor.DEFAULT);
    }

    private boolean isOnMark(MouseEvent event) {
        return isInside(event.getX(), event.getY())
                && stage.mark().distance(event.getX(), event.getY()) <= GRIP;
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !isInside(event.getX(), event.getY())) {
            return;
        }
        stage.requestFocus();
        if (isOnMark(event)) {
            grip = Optional.of(stage.mark().subtract(event.getX(), event.getY()));
        } else {
            dragX = event.getX();
            dragY = event.getY();
        }
    }

    private void drag(MouseEvent event) {
        PlaneScales scales = stage.scales();
        if (scales == null) {
            return;
        }
        if (grip.isPresent()) {
            Point2D mark = grip.get().add(event.getX(), event.getY());
            pull.accept(scales.valueX(mark.getX()), scales.valueY(mark.getY()));
        } else if (!Double.isNaN(dragX)) {
            pan(event, scales);
        }
    }

    private void pan(MouseEvent event, PlaneScales scales) {
        stage.setCursor(Cursor.CLOSED_HAND);
        double unit = scales.unit();
        double byX = (dragX - event.getX()) / unit;
        double byY = (event.getY() - dragY) / unit;
        stage.look(view -> view.panned(byX, byY));
        dragX = event.getX();
        dragY = event.getY();
    }

    private void release() {
        dragX = Double.NaN;
        grip = Optional.empty();
        stage.setCursor(Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (twice && event.isStillSincePress() && isInside(event.getX(), event.getY())) {
            stage.fit();
        }
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0 && !event.isInertia()) {
            double factor = Math.pow(NOTCH_FACTOR, event.getDeltaY() / WHEEL_NOTCH);
            zoomAt(event.getX(), event.getY(), factor);
            event.consume();
        }
    }

    private void pinch(ZoomEvent event) {
        zoomAt(event.getX(), event.getY(), event.getZoomFactor());
        event.consume();
    }

    private void zoomAt(double pointerX, double pointerY, double factor) {
        PlaneScales scales = stage.scales();
        if (scales != null && isInside(pointerX, pointerY)) {
            double x = scales.valueX(pointerX);
            double y = scales.valueY(pointerY);
            stage.look(view -> view.zoomed(factor, x, y));
        }
    }

    private void key(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
        if (!plain) {
            return;
        }
        switch (event.getCode()) {
            case F, HOME -> stage.fit();
            case LEFT, KP_LEFT -> pan(-1, 0);
            case RIGHT, KP_RIGHT -> pan(1, 0);
            case UP, KP_UP -> pan(0, 1);
            case DOWN, KP_DOWN -> pan(0, -1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pan(int right, int up) {
        PlaneScales scales = stage.scales();
        if (scales != null) {
            double step = KEY_PAN * scales.panel().getHeight() / scales.unit();
            stage.look(view -> view.panned(right * step, up * step));
        }
    }

    /** Recognises signs by the character, since their keys differ between keyboards. */
    private void type(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+", "=" -> stage.look(view -> view.zoomed(KEY_FACTOR, view.x(), view.y()));
            case "-", "−" -> stage.look(view -> view.zoomed(1 / KEY_FACTOR, view.x(), view.y()));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean isInside(double x, double y) {
        @Nullable PlaneScales scales = stage.scales();
        Rectangle2D panel = scales == null ? Rectangle2D.EMPTY : scales.panel();
        return panel.contains(x, y);
    }
}
