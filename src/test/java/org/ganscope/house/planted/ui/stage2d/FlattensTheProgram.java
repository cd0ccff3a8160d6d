package org.ganscope.house.planted.ui.stage2d;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class FlattensTheProgram {
    public final Program other;

    public FlattensTheProgram(Program other) {
        this.other = other;
    }
}
