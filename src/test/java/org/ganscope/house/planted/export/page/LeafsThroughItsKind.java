package org.ganscope.house.planted.export.page;

import org.ganscope.house.planted.export.kind.Kind;

/** A page knows the list of kinds. */
public final class LeafsThroughItsKind {
    public final Kind other;

    public LeafsThroughItsKind(Kind other) {
        this.other = other;
    }
}
