package org.ganscope.house.planted.ui.control;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class SetsTheProgram {
    public final Program other;

    public SetsTheProgram(Program other) {
        this.other = other;
    }
}
