package org.ganscope.house.planted.export.code;

import org.ganscope.house.planted.export.kind.Kind;

/** A program knows the list of kinds. */
public final class ProgramsItsKind {
    public final Kind other;

    public ProgramsItsKind(Kind other) {
        this.other = other;
    }
}
