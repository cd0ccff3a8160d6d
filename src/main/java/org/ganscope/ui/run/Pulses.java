package org.ganscope.ui.run;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.util.List;

/**
 * The single timer of a window: runs the work of its parts once per pulse while there is any, and
 * then rests, since a running timer makes JavaFX produce sixty pulses a second, which take a few
 * percent of a core even if nothing is drawn. A window at rest is woken by {@link #wake}, and by
 * every pulse that JavaFX makes for other reasons, such as a layout. On the JavaFX thread only.
 */
public final class Pulses {
    private final List<Pulsed> parts;
    private final Runnable look = this::wake;
    private Runnable onRest = () -> {};
    private Runnable onWork = () -> {};
    private final AnimationTimer timer;
    private boolean isOn;
    private boolean isRunning;

    /** @param parts that work, in this order */
    public Pulses(List<Pulsed> parts) {
        this.parts = List.copyOf(parts);
        timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        parts.forEach(part -> part.pulse(now));
                        if (areAtRest()) {
                            rest();
                            onRest.run();
                        }
                    }
                };
    }

    /**
     * Sets the callbacks for when the window comes to rest and when it wakes; before the first
     * start.
     */
    public void setOnRest(Runnable rest, Runnable work) {
        onRest = rest;
        onWork = work;
    }

    /** Starts with the pulses of this scene. */
    public void start(Scene scene) {
        isOn = true;
        scene.addPostLayoutPulseListener(look);
        run();
    }

    /** Stops until the next start. */
    public void stop(Scene scene) {
        isOn = false;
        scene.removePostLayoutPulseListener(look);
        rest();
    }

    /** Announces that there may be work again. */
    public void wake() {
        if (isOn && !isRunning && !areAtRest()) {
            run();
        }
    }

    private boolean areAtRest() {
        return parts.stream().allMatch(Pulsed::isAtRest);
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

    /** Whether the timer is running. */
    public boolean areRunning() {
        return isRunning;
    }
}
