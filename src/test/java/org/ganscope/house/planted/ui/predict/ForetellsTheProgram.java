package org.ganscope.house.planted.ui.predict;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class ForetellsTheProgram {
    public final Program other;

    public ForetellsTheProgram(Program other) {
        this.other = other;
    }
}
