package org.ganscope.house.planted.data;

import org.ganscope.house.planted.data.kind.Kind;

/** What every target can do knows the list of them, and so closes a circle. */
public final class ShapesItsKind {
    public final Kind other;

    public ShapesItsKind(Kind other) {
        this.other = other;
    }
}
