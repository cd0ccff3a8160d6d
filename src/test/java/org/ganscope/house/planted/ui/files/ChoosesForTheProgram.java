package org.ganscope.house.planted.ui.files;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class ChoosesForTheProgram {
    public final Program other;

    public ChoosesForTheProgram(Program other) {
        this.other = other;
    }
}
