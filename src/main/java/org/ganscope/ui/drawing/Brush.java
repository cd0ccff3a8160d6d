package org.ganscope.ui.drawing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** The properties of the pen. */
final class Brush {
    static final double SMALLEST = 0.5;
    static final double LARGEST = 16;

    private final DoubleProperty radius;
    private final DoubleProperty strength = new SimpleDoubleProperty(1);
    private final BooleanProperty erasing = new SimpleBooleanProperty(false);

    Brush(double radius) {
        this.radius = new SimpleDoubleProperty(radius);
    }

    /** In cells of the drawing. */
    DoubleProperty radiusProperty() {
        return radius;
    }

    double radius() {
        return radius.get();
    }

    /** A larger brush for {@code factor} > 1; within bounds. */
    void resize(double factor) {
        radius.set(Math.clamp(radius.get() * factor, SMALLEST, LARGEST));
    }

    /** The height that paint leaves over the plane, as a share of the greatest height. */
    DoubleProperty strengthProperty() {
        return strength;
    }

    double strength() {
        return strength.get();
    }

    /** Whether the pen erases. */
    BooleanProperty erasingProperty() {
        return erasing;
    }

    boolean erasing() {
        return erasing.get();
    }
}
