package org.ganscope.house.planted.cli;

import org.ganscope.house.planted.ui.Stage;

/** The command line knows the window. */
public final class OpensTheWindow {
    public final Stage other;

    public OpensTheWindow(Stage other) {
        this.other = other;
    }
}
