package org.ganscope.house.planted.ui.formula;

import org.ganscope.house.planted.ui.app.Program;

/** A room of the window knows the program that opens it. */
public final class TypesetsTheProgram {
    public final Program other;

    public TypesetsTheProgram(Program other) {
        this.other = other;
    }
}
