package org.ganscope.ui.chart;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.ganscope.math.RoundNumbers;

import java.util.OptionalDouble;

/**
 * The steps that the charts show, shared by all of them. The owner listens to {@link
 * #stepsProperty()} and requests curves of that range from the session; the charts listen and
 * redraw. Also holds the step under the pointer, so that all charts show values of the same step.
 *
 * <p>From, to and mode change together, as one value: with two properties every chart would see a
 * mixed range, half old and half new. On the JavaFX thread only.
 */
public final class StepWindow {
    /** The smallest end of the axis, in steps. */
    private static final double LEAST_END = 10;

    /** How the range changes while the run grows. */
    public enum Mode {
        /** From step 0 to a round number just above the last step. */
        ALL,
        /** A range of fixed width that moves on with the last step. */
        FOLLOWING,
        /** A range that does not move. */
        FIXED
    }

    /**
     * A range of steps.
     *
     * @param from the left edge, ≥ 0
     * @param to the right edge, &gt; from; may be beyond the last step
     */
    public record Steps(double from, double to, Mode mode) {
        public boolean all() {
            return mode == Mode.ALL;
        }

        public double width() {
            return to - from;
        }
    }

    private static final double LEAST_WIDTH = 4;

    /** A following range jumps by this share of its width, so that axes are rarely redrawn. */
    private static final double STRIDE = 1.0 / 8;

    private final ReadOnlyObjectWrapper<Steps> steps = new ReadOnlyObjectWrapper<>(all(0));
    private final ReadOnlyObjectWrapper<OptionalDouble> pointed =
            new ReadOnlyObjectWrapper<>(OptionalDouble.empty());
    private double lastStep;

    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    public Steps steps() {
        return steps.get();
    }

    /** The step under the pointer, in any of the charts; empty if it is in none. */
    public ReadOnlyObjectProperty<OptionalDouble> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    public OptionalDouble pointed() {
        return pointed.get();
    }

    public void point(OptionalDouble step) {
        pointed.set(step);
    }

    /** Sets the last step of the run; a smaller number than before is a new or rewound run. */
    public void advance(double last) {
        if (last == lastStep) {
            return;
        }
        lastStep = last;
        Steps now = steps();
        switch (now.mode()) {
            case ALL -> steps.set(all(last));
            case FOLLOWING -> {
                if (last < now.from()) {
                    showAll();
                } else if (last > now.to()) {
                    double to = last + STRIDE * now.width();
                    steps.set(new Steps(to - now.width(), to, Mode.FOLLOWING));
                }
            }
            case FIXED -> {
                if (last <= now.from()) {
                    showAll();
                }
            }
        }
    }

    /** Shows the whole run. */
    public void showAll() {
        steps.set(all(lastStep));
    }

    /**
     * Shows a range, moved into the run and widened to at least 4 steps if necessary. It follows
     * the run if its right edge is at or beyond the last step.
     */
    public void show(double from, double to) {
        double width = Math.max(LEAST_WIDTH, to - from);
        double end = all(lastStep).to();
        if (width >= end) {
            showAll();
            return;
        }
        double last = Math.max(end, lastStep + STRIDE * width);
        double left = Math.clamp(from, 0, last - width);
        Mode mode = left + width >= lastStep ? Mode.FOLLOWING : Mode.FIXED;
        steps.set(new Steps(left, left + width, mode));
    }

    /** Shows a range that may reach beyond the run, until another one is chosen. */
    public void showAhead(double from, double to) {
        steps.set(new Steps(from, Math.max(to, from + LEAST_WIDTH), Mode.FIXED));
    }

    /** Zooms in (factor &gt; 1) or out, so that {@code around} stays in place on the screen. */
    public void zoom(double around, double factor) {
        Steps now = steps();
        double width = Math.max(LEAST_WIDTH, now.width() / factor);
        double from = around - (around - now.from()) * width / now.width();
        if (now.all() && factor <= 1) {
            return;
        }
        show(from, from + width);
    }

    /** Moves the range; does nothing while everything is shown. */
    public void pan(double by) {
        Steps now = steps();
        if (!now.all()) {
            show(now.from() + by, now.to() + by);
        }
    }

    private static Steps all(double last) {
        return new Steps(0, end(last), Mode.ALL);
    }

    /** The end of an axis 0…end that holds {@code last} steps: 10, 12, 15 … 1 000, 1 200 … */
    static double end(double last) {
        return last <= LEAST_END ? LEAST_END : RoundNumbers.end(last);
    }
}
