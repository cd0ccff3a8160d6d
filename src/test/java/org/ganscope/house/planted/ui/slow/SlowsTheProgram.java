package org.ganscope.house.planted.ui.slow;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class SlowsTheProgram {
    public final Program other;

    public SlowsTheProgram(Program other) {
        this.other = other;
    }
}
