package org.ganscope.house.planted.ui.drawing;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class SketchesTheProgram {
    public final Program other;

    public SketchesTheProgram(Program other) {
        this.other = other;
    }
}
