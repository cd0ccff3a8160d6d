package org.ganscope.house.planted.ui.importing;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class ImportsTheProgram {
    public final Program other;

    public ImportsTheProgram(Program other) {
        this.other = other;
    }
}
