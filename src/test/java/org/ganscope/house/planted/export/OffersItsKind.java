package org.ganscope.house.planted.export;

import org.ganscope.house.planted.export.kind.Kind;

/** What all kinds have in common knows one, and so closes a circle. */
public final class OffersItsKind {
    public final Kind other;

    public OffersItsKind(Kind other) {
        this.other = other;
    }
}
