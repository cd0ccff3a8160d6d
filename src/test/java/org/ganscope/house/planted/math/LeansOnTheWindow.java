package org.ganscope.house.planted.math;

import org.ganscope.house.planted.ui.Stage;

/** Arithmetic knows the window. */
public final class LeansOnTheWindow {
    public final Stage other;

    public LeansOnTheWindow(Stage other) {
        this.other = other;
    }
}
