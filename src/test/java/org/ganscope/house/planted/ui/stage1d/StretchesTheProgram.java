package org.ganscope.house.planted.ui.stage1d;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class StretchesTheProgram {
    public final Program other;

    public StretchesTheProgram(Program other) {
        this.other = other;
    }
}
