package org.ganscope.house.planted.data.kind;

import org.ganscope.house.planted.data.ShapesItsKind;

/** The list that no target should know, and that knows them. */
public final class Kind {
    public int answer(ShapesItsKind shape) {
        return shape.hashCode();
    }
}
