package org.ganscope.house.planted.ui.raster;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class PaintsTheProgram {
    public final Program other;

    public PaintsTheProgram(Program other) {
        this.other = other;
    }
}
