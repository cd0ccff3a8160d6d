package org.ganscope.ui.window;

import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/**
 * Lets only those drags through to a scene that began with a press there. A press that closes an
 * open menu is consumed by that menu; the drag that follows would reach a slider that has seen no
 * press, for which JavaFX is not prepared.
 */
final class PressedDrags {
    private boolean isPressed;

    private PressedDrags() {}

    static void guard(Scene scene) {
        PressedDrags drags = new PressedDrags();
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> drags.isPressed = true);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, drags::pass);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> drags.isPressed = false);
        // A release may go to a list that the press has opened; moving means no button is down.
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, event -> drags.isPressed = false);
    }

    private void pass(MouseEvent event) {
        if (!isPressed) {
            event.consume();
        }
    }
}
