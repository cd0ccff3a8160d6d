package org.ganscope.house.planted.ui.slow;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class WindsTheProgram {
    public final Program other;

    public WindsTheProgram(Program other) {
        this.other = other;
    }
}
