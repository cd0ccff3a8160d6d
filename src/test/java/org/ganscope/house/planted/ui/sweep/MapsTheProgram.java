package org.ganscope.house.planted.ui.sweep;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class MapsTheProgram {
    public final Program other;

    public MapsTheProgram(Program other) {
        this.other = other;
    }
}
