package org.ganscope.house.planted.ui.run;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class RunsTheProgram {
    public final Program other;

    public RunsTheProgram(Program other) {
        this.other = other;
    }
}
