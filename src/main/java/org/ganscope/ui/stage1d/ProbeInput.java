package org.ganscope.ui.stage1d;

import javafx.scene.input.KeyEvent;

import org.ganscope.ui.stage.AxisScale;

import java.util.function.DoubleConsumer;

/**
 * Turns the pointer on the fan and the arrow keys into a wish for another z. Keys move by a
 * two-hundredth of the axis, with Shift by a twentieth.
 */
final class ProbeInput {
    private static final double SMALL_STEPS = 200;
    private static final double LARGE_STEPS = 20;

    private DoubleConsumer wish = z -> {};

    void setWish(DoubleConsumer consumer) {
        wish = consumer;
    }

    /** The pointer is pressed or dragged at this pixel of the z axis. */
    void pointAt(double pixel, AxisScale scale) {
        ask(scale.toValue(pixel - 0.5), scale);
    }

    /** Moves by steps of the arrow keys, from z. */
    void step(double z, double steps, AxisScale scale) {
        ask(z + steps * (scale.high() - scale.low()) / SMALL_STEPS, scale);
    }

    /** Takes the key if it moves the probe. */
    void press(KeyEvent event, double z, AxisScale scale) {
        double steps = event.isShiftDown() ? SMALL_STEPS / LARGE_STEPS : 1;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(z, -steps, scale);
            case RIGHT, KP_RIGHT -> step(z, steps, scale);
            case HOME -> ask(scale.low(), scale);
            case END -> ask(scale.high(), scale);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void ask(double z, AxisScale scale) {
        wish.accept(Math.clamp(z, scale.low(), scale.high()));
    }
}
