package org.ganscope.house.planted.ui.compare;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class ComparesTheProgram {
    public final Program other;

    public ComparesTheProgram(Program other) {
        this.other = other;
    }
}
