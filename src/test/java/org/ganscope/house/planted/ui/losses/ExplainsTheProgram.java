package org.ganscope.house.planted.ui.losses;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class ExplainsTheProgram {
    public final Program other;

    public ExplainsTheProgram(Program other) {
        this.other = other;
    }
}
