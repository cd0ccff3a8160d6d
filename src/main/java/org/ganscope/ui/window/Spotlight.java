package org.ganscope.ui.window;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

import org.jspecify.annotations.Nullable;

/**
 * Dims the window but for a circle around the pointer, at whose tip is an arrow that the last row
 * of a hall sees. It lets every click through.
 */
final class Spotlight extends Pane {
    /** The circle's radius, as a share of the window's height. */
    static final double RADIUS = 0.17;

    /** The arrow's length, as a share of the window's height. */
    private static final double ARROW = 0.075;

    private final Polygon arrow =
            new Polygon(0, 0, 0, 1, 0.235, 0.78, 0.39, 1.13, 0.53, 1.07, 0.38, 0.73, 0.68, 0.71);
    private final EventHandler<MouseEvent> follow = this::follow;
    private Point2D at = Point2D.ZERO;
    private boolean isInside;

    Spotlight() {
        setId("spotlight");
        setMouseTransparent(true);
        setVisible(false);
        arrow.getStyleClass().add("spotlight-arrow");
        sceneProperty().subscribe((before, now) -> listen(before, now));
        visibleProperty().subscribe(shown -> draw());
        widthProperty().subscribe(width -> draw());
        heightProperty().subscribe(height -> draw());
    }

    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(MouseEvent.ANY, follow);
        }
        if (now != null) {
            now.addEventFilter(MouseEvent.ANY, follow);
        }
    }

    private void follow(MouseEvent event) {
        boolean isNow = event.getEventType() != MouseEvent.MOUSE_EXITED;
        Point2D place = sceneToLocal(event.getSceneX(), event.getSceneY());
        if (isNow != isInside || !place.equals(at)) {
            at = place;
            isInside = isNow;
            draw();
        }
    }

    void toggle() {
        setVisible(!isVisible());
    }

    /** Switches it off; returns whether it was on. */
    boolean leave() {
        boolean wasOn = isVisible();
        setVisible(false);
        return wasOn;
    }

    /** Nothing is drawn while it is off; all is dark while the pointer is outside. */
    private void draw() {
        if (!isVisible()) {
            getChildren().clear();
            return;
        }
        Shape dark = new Rectangle(getWidth(), getHeight());
        if (isInside) {
            dark = Shape.subtract(dark, new Circle(at.getX(), at.getY(), RADIUS * getHeight()));
        }
        dark.getStyleClass().add("spotlight-dark");
        dark.setManaged(false);
        double length = ARROW * getHeight();
        arrow.getTransforms()
                .setAll(new Translate(at.getX(), at.getY()), new Scale(length, length));
        arrow.setStrokeWidth(3 / length);
        arrow.setVisible(isInside);
        arrow.setManaged(false);
        getChildren().setAll(dark, arrow);
    }
}
