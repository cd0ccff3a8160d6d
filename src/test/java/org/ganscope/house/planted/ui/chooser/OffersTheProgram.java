package org.ganscope.house.planted.ui.chooser;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class OffersTheProgram {
    public final Program other;

    public OffersTheProgram(Program other) {
        this.other = other;
    }
}
