package org.ganscope.house.planted.data.line;

import org.ganscope.house.planted.data.kind.Kind;

/** A target on the line knows the list of them. */
public final class StretchesItsKind {
    public final Kind other;

    public StretchesItsKind(Kind other) {
        this.other = other;
    }
}
