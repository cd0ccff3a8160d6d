package org.ganscope.house.planted.ui.app;

import org.ganscope.house.planted.ui.Stage;

/** The program leans on a class in no room of the window. */
public final class LeansOnALooseStage {
    public final Stage other;

    public LeansOnALooseStage(Stage other) {
        this.other = other;
    }
}
