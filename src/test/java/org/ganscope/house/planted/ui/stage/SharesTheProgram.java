package org.ganscope.house.planted.ui.stage;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class SharesTheProgram {
    public final Program other;

    public SharesTheProgram(Program other) {
        this.other = other;
    }
}
