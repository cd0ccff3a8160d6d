package org.ganscope.house.planted.ui.saving;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class KeepsTheProgram {
    public final Program other;

    public KeepsTheProgram(Program other) {
        this.other = other;
    }
}
