package org.ganscope.house.planted.ui.model;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class ModelsTheProgram {
    public final Program other;

    public ModelsTheProgram(Program other) {
        this.other = other;
    }
}
