package org.ganscope.house.planted.export;

import org.ganscope.house.planted.ui.Stage;

/** An export knows the window. */
public final class AsksTheWindow {
    public final Stage other;

    public AsksTheWindow(Stage other) {
        this.other = other;
    }
}
