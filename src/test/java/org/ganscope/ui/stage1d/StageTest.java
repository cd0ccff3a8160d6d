package org.ganscope.ui.stage1d;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

class StageTest {
    /** The pointer at (x, y) of the stage. */
    static MouseEvent moved(double x, double y) {
        return new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                x,
                y,
                x,
                y,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
    }
}
