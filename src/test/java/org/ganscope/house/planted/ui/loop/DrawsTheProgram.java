package org.ganscope.house.planted.ui.loop;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class DrawsTheProgram {
    public final Program other;

    public DrawsTheProgram(Program other) {
        this.other = other;
    }
}
