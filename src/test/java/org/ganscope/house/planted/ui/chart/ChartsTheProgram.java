package org.ganscope.house.planted.ui.chart;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class ChartsTheProgram {
    public final Program other;

    public ChartsTheProgram(Program other) {
        this.other = other;
    }
}
