package org.ganscope.house.planted.data.plane;

import org.ganscope.house.planted.data.kind.Kind;

/** A target over the plane knows the list of them. */
public final class FlattensItsKind {
    public final Kind other;

    public FlattensItsKind(Kind other) {
        this.other = other;
    }
}
