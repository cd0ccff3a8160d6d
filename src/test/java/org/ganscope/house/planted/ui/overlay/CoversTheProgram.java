package org.ganscope.house.planted.ui.overlay;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class CoversTheProgram {
    public final Program other;

    public CoversTheProgram(Program other) {
        this.other = other;
    }
}
