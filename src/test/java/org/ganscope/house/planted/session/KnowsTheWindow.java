package org.ganscope.house.planted.session;

import org.ganscope.house.planted.ui.Stage;

/** A run knows the window that shows it. */
public final class KnowsTheWindow {
    public final Stage other;

    public KnowsTheWindow(Stage other) {
        this.other = other;
    }
}
