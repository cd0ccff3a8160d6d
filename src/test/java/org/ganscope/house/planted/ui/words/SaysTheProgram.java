package org.ganscope.house.planted.ui.words;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class SaysTheProgram {
    public final Program other;

    public SaysTheProgram(Program other) {
        this.other = other;
    }
}
