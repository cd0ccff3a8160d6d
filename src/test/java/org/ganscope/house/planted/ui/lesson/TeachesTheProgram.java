package org.ganscope.house.planted.ui.lesson;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class TeachesTheProgram {
    public final Program other;

    public TeachesTheProgram(Program other) {
        this.other = other;
    }
}
