package org.ganscope.ui.chart;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import java.util.OptionalDouble;

/**
 * Turns mouse and keyboard into a range of steps: wheel zooms around the pointer, dragging pans, a
 * double click or Home shows everything; + − ← → do the same from the keyboard.
 */
final class ChartGestures {
    private static final double WHEEL_NOTCH = 40;
    private static final double NOTCH_FACTOR = 1.25;
    private static final double KEY_FACTOR = 1.5;
    private static final double KEY_PAN = 0.1;

    private final StepChart chart;
    private final StepWindow window;
    private double dragX = Double.NaN;

    ChartGestures(StepChart chart, StepWindow window) {
        this.chart = chart;
        this.window = window;
        chart.addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        chart.addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        chart.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        chart.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        chart.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        chart.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        chart.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        chart.addEventHandler(KeyEvent.KEY_TYPED, this::type);
    }

    private void point(MouseEvent event) {
        PlotArea plot = chart.plot();
        boolean inside = plot.contains(event.getX(), event.getY());
        chart.pointAt(inside ? OptionalDouble.of(event.getX()) : OptionalDouble.empty());
        window.point(inside ? OptionalDouble.of(plot.step(event.getX())) : OptionalDouble.empty());
    }

    private void leave() {
        chart.pointAt(OptionalDouble.empty());
        window.point(OptionalDouble.empty());
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            chart.requestFocus();
            dragX = event.getX();
        }
    }

    private void drag(MouseEvent event) {
        PlotArea plot = chart.plot();
        if (Double.isNaN(dragX) || plot.isEmpty() || window.steps().all()) {
            return;
        }
        chart.setCursor(Cursor.CLOSED_HAND);
        window.pan((dragX - event.getX()) / plot.width() * window.steps().width());
        dragX = event.getX();
    }

    private void release() {
        dragX = Double.NaN;
        chart.setCursor(Cursor.DEFAULT);
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            window.showAll();
        }
    }

    private void scroll(ScrollEvent event) {
        PlotArea plot = chart.plot();
        if (plot.isEmpty() || event.getDeltaY() == 0 || event.isInertia()) {
            return;
        }
        double factor = Math.pow(NOTCH_FACTOR, event.getDeltaY() / WHEEL_NOTCH);
        // the step under the cross-hair stays where it is
        window.zoom(window.pointed().orElse(plot.step(event.getX())), factor);
        event.consume();
    }

    private void key(KeyEvent event) {
        double width = window.steps().width();
        switch (event.getCode()) {
            case HOME -> window.showAll();
            case LEFT, KP_LEFT -> window.pan(-KEY_PAN * width);
            case RIGHT, KP_RIGHT -> window.pan(KEY_PAN * width);
            case O -> chart.showFullRange(!chart.isFullRange());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Recognises signs by the character, since their keys differ between keyboards. */
    private void type(KeyEvent event) {
        switch (event.getCharacter()) {
            case "+", "=" -> window.zoom(middle(), KEY_FACTOR);
            case "-", "−" -> window.zoom(middle(), 1 / KEY_FACTOR);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private double middle() {
        StepWindow.Steps steps = window.steps();
        return window.pointed().orElse((steps.from() + steps.to()) / 2);
    }
}
