package org.ganscope.house.planted.ui.theme;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class ColoursTheProgram {
    public final Program other;

    public ColoursTheProgram(Program other) {
        this.other = other;
    }
}
