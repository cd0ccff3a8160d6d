package org.ganscope.ui;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Does a window's work once per pulse while there is any, and then rests: while a timer runs,
 * JavaFX makes sixty pulses a second, which take a few percent of a core even if nothing is drawn.
 * A window at rest is woken by {@link #wake}, and by every pulse that JavaFX makes for a reason of
 * its own, such as a layout. On the JavaFX thread only.
 */
final class Pulses {
    private final BooleanSupplier isAtRest;
    private final Runnable look = this::wake;
    private Runnable onRest = () -> {};
    private Runnable onWork = () -> {};
    private final AnimationTimer timer;
    private boolean isOn;
    private boolean isRunning;

    /**
     * @param work takes the time in nanoseconds
     * @param isAtRest whether there is no work left
     */
    Pulses(LongConsumer work, BooleanSupplier isAtRest) {
        this.isAtRest = isAtRest;
        timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        work.accept(now);
                        if (isAtRest.getAsBoolean()) {
                            rest();
                            onRest.run();
                        }
                    }
                };
    }

    /**
     * Sets what is called when the window comes to rest and when it wakes; before the first start.
     */
    void setOnRest(Runnable rest, Runnable work) {
        onRest = rest;
        onWork = work;
    }

    /** Starts with the pulses of this scene. */
    void start(Scene scene) {
        isOn = true;
        scene.addPostLayoutPulseListener(look);
        run();
    }

    /** Stops until the next start. */
    void stop(Scene scene) {
        isOn = false;
        scene.removePostLayoutPulseListener(look);
        rest();
    }

    /** Says that there may be work again. */
    void wake() {
        if (isOn && !isRunning && !isAtRest.getAsBoolean()) {
            run();
        }
    }

    private void run() {
        isRunning = true;
        onWork.run();
        timer.start();
    }

    private void rest() {
        isRunning = false;
        timer.stop();
    }

    /** Whether JavaFX is being asked for pulses. */
    boolean areRunning() {
        return isRunning;
    }
}
