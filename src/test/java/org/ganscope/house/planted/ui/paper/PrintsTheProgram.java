package org.ganscope.house.planted.ui.paper;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class PrintsTheProgram {
    public final Program other;

    public PrintsTheProgram(Program other) {
        this.other = other;
    }
}
