package org.ganscope.ui.stage1d;

import javafx.scene.input.KeyEvent;

import org.ganscope.view.AxisScale;

import java.util.function.DoubleConsumer;

/**
 * Turns the pointer on the fan and keys into a request for another z. The arrow keys move by a
 * two-hundredth of the axis, with Shift or as Page Up and Page Down by a twentieth.
 */
final class ProbeInput {
    /** The number of small steps in a large one. */
    static final double LARGE = 10;

    private static final double SMALL_STEPS = 200;

    private DoubleConsumer wish = z -> {};

    void setWish(DoubleConsumer consumer) {
        wish = consumer;
    }

    /** Called when the pointer is pressed or dragged at this pixel of the z axis. */
    void pointAt(double pixel, AxisScale scale) {
        ask(scale.toValue(pixel - 0.5), scale);
    }

    /** Moves by steps of the arrow keys, from z. */
    void step(double z, double steps, AxisScale scale) {
        ask(z + steps * (scale.high() - scale.low()) / SMALL_STEPS, scale);
    }

    /** Handles the key if it moves the probe. */
    void press(KeyEvent event, double z, AxisScale scale) {
        double steps = event.isShiftDown() ? LARGE : 1;
        switch (event.getCode()) {
            case LEFT, KP_LEFT, DOWN, KP_DOWN -> step(z, -steps, scale);
            case RIGHT, KP_RIGHT, UP, KP_UP -> step(z, steps, scale);
            case PAGE_DOWN -> step(z, -LARGE, scale);
            case PAGE_UP -> step(z, LARGE, scale);
            case HOME -> ask(scale.low(), scale);
            case END -> ask(scale.high(), scale);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Requests z, or the nearest end of the axis. */
    void ask(double z, AxisScale scale) {
        wish.accept(Math.clamp(z, scale.low(), scale.high()));
    }
}
