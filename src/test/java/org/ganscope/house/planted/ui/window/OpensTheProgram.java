package org.ganscope.house.planted.ui.window;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class OpensTheProgram {
    public final Program other;

    public OpensTheProgram(Program other) {
        this.other = other;
    }
}
