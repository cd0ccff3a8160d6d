package org.ganscope.house.planted.ui.picture;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class PhotographsTheProgram {
    public final Program other;

    public PhotographsTheProgram(Program other) {
        this.other = other;
    }
}
