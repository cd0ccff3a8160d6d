package org.ganscope.house.planted.data.own;

import org.ganscope.house.planted.data.kind.Kind;

/** What you bring along knows the list of targets. */
public final class BringsItsKind {
    public final Kind other;

    public BringsItsKind(Kind other) {
        this.other = other;
    }
}
